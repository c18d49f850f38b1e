import { join } from 'node:path'
import { allCharts } from '../chart/allCharts.ts'
import type { ReplicateResult } from '../community/ReplicateResult.ts'
import { page } from '../report/page.ts'
import type { Comparison } from '../study/Comparison.ts'
import type { Portrait } from '../study/portrait/Portrait.ts'
import { verdict } from '../study/verdict.ts'
import { verdictText } from '../study/verdictText.ts'
import { leaveCharts } from './leaveCharts.ts'
import { leaveRun } from './leaveRun.ts'
import type { Manifest } from './Manifest.ts'
import type { RunFolder } from './RunFolder.ts'
import { writeWhole } from './writeWhole.ts'

/**
 * Writes what a comparison leaves behind: charts, page and verdict, then what every run leaves.
 *
 * @param portrait of one of its communities; null where there is none, and no pictures of it either
 */
export async function leaveComparison(
  folder: RunFolder,
  manifest: Manifest,
  comparison: Comparison,
  results: readonly ReplicateResult[],
  portrait: Portrait | null,
): Promise<void> {
  const lines = verdict(comparison)
  const figures = await leaveCharts(join(folder.path, 'charts'), allCharts(comparison, portrait))
  const content = { comparison, portrait, verdict: lines, charts: figures, reproduce: manifest.reproduce }
  await writeWhole(join(folder.path, 'report.html'), page(content))
  await writeWhole(join(folder.path, 'verdict.txt'), `${verdictText(comparison)}\n`)
  await leaveRun(folder, manifest, comparison, results)
}
