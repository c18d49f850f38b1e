import { join } from 'node:path'
import type { ReplicateResult } from '../community/ReplicateResult.ts'
import type { Comparison } from '../study/Comparison.ts'
import { verdictText } from '../study/verdictText.ts'
import { leaveRun } from './leaveRun.ts'
import type { Manifest } from './Manifest.ts'
import type { RunFolder } from './RunFolder.ts'
import { writeWhole } from './writeWhole.ts'

/** Writes what a comparison leaves behind in numbers and words: the verdict, then what every run leaves. */
export async function leaveComparison(
  folder: RunFolder,
  manifest: Manifest,
  comparison: Comparison,
  results: readonly ReplicateResult[],
): Promise<void> {
  await writeWhole(join(folder.path, 'verdict.txt'), `${verdictText(comparison)}\n`)
  await leaveRun(folder, manifest, comparison, results)
}
