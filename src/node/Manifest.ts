import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Question } from '../study/Question.ts'
import { readableJson } from './readableJson.ts'
import { writeWhole } from './writeWhole.ts'

/** What stands in manifest.json. */
export interface Manifest {
  readonly format: 1
  readonly run: string
  readonly command: string
  /** The command that makes the same results again, given in the folder of the scenario. */
  readonly reproduce: string
  readonly version: string
  /** Digest of the engine that ran it, see `engineDigest`. */
  readonly engine: string
  readonly node: string
  readonly seed: string
  readonly replicates: number
  readonly inputs: Readonly<Record<string, string>>
  readonly question: Question
  /** Null until the run is finished. */
  readonly results: { readonly digest: string } | null
}

/** The manifest of a run, or null where there is none that can be read. */
export async function readManifest(path: string): Promise<Manifest | null> {
  try {
    const manifest = JSON.parse(await readFile(join(path, 'manifest.json'), 'utf8'))
    // Runs of earlier versions do not say what they are without.
    return manifest?.format === 1 && Array.isArray(manifest.question?.without) ? manifest : null
  } catch {
    return null
  }
}

export async function writeManifest(path: string, manifest: Manifest): Promise<void> {
  await writeWhole(join(path, 'manifest.json'), readableJson(manifest))
}
