import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Portrait } from '../study/portrait/Portrait.ts'
import type { RunFolder } from './RunFolder.ts'
import { writeWhole } from './writeWhole.ts'

const name = 'portrait.json'

/** Keeps what pictures show of one community, so that they can be drawn again without living it again. */
export async function writePortrait({ path }: RunFolder, portrait: Portrait | null): Promise<void> {
  await writeWhole(join(path, name), `${JSON.stringify(portrait)}\n`)
}

/** Null where there is none that can be read: the run is older than portraits, or its community did not come again. */
export async function readPortrait({ path }: RunFolder): Promise<Portrait | null> {
  try {
    const kept = JSON.parse(await readFile(join(path, name), 'utf8'))
    // Those of before have no sizes of chains.
    return kept === null ? null : { cascades: null, ...kept }
  } catch {
    return null
  }
}
