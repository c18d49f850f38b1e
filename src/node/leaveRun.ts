import { join } from 'node:path'
import type { ReplicateResult } from '../community/ReplicateResult.ts'
import type { Comparison } from '../study/Comparison.ts'
import { type Manifest, writeManifest } from './Manifest.ts'
import type { RunFolder } from './RunFolder.ts'
import { readableJson } from './readableJson.ts'
import { series } from './series.ts'
import { sha256 } from './sha256.ts'
import { writeWhole } from './writeWhole.ts'

/** Writes series and summary, and last the manifest, in which the run is finished when all its replicates are. */
export async function leaveRun(
  folder: RunFolder,
  manifest: Manifest,
  comparison: Comparison,
  results: readonly ReplicateResult[],
): Promise<void> {
  const { strategies, without } = manifest.question
  const place = (result: ReplicateResult) => (result.without === null ? -1 : without.indexOf(result.without))
  const ordered = [...results].sort((a, b) => place(a) - place(b) || a.replicate - b.replicate)
  const whole = ordered.filter((result) => result.without === null)
  await writeWhole(join(folder.path, 'series.csv'), series(strategies, whole))
  await writeWhole(join(folder.path, 'summary.json'), readableJson(comparison))
  const complete = results.length === manifest.replicates * (1 + without.length)
  await writeManifest(folder.path, { ...manifest, results: complete ? { digest: digestOf(ordered) } : null })
}

/** One digest for all replicates in their order, whoever ran them and however often that was interrupted. */
function digestOf(ordered: readonly ReplicateResult[]): string {
  return sha256(ordered.map(({ digest }) => digest).join('\n'))
}
