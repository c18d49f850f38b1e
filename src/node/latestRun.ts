import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Manifest, readManifest } from './Manifest.ts'
import type { RunFolder } from './RunFolder.ts'
import { Trouble } from './Trouble.ts'
import { writeWhole } from './writeWhole.ts'

/** Writes, in each of these folders, a small file `latest` that says where the latest run is, relative to it. */
export async function markLatest(marks: Readonly<Record<string, string>>): Promise<void> {
  for (const [folder, where] of Object.entries(marks)) await writeWhole(join(folder, 'latest'), `${where}\n`)
}

/**
 * Finds the folder of a finished or unfinished run.
 *
 * @param run a folder, or `latest` for the last run below `above`
 * @throws Trouble when there is none.
 */
export async function findRun(run: string, above: string): Promise<{ folder: RunFolder; manifest: Manifest }> {
  let path = run
  if (run === 'latest') {
    const where = await readFile(join(above, 'latest'), 'utf8').catch(() => null)
    if (where === null) throw new Trouble(`there is no latest run: ${join(above, 'latest')} does not exist`)
    path = join(above, where.trim())
  }
  const manifest = await readManifest(path)
  if (manifest === null)
    throw new Trouble(`${path} is not the folder of a run: it has no manifest.json that can be read`)
  return { folder: { path, id: manifest.run }, manifest }
}
