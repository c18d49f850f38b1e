import { join } from 'node:path'
import { allCharts } from '../chart/allCharts.ts'
import { page } from '../report/page.ts'
import type { Comparison } from '../study/Comparison.ts'
import type { Portrait } from '../study/portrait/Portrait.ts'
import { verdict } from '../study/verdict.ts'
import { leaveCharts } from './leaveCharts.ts'
import type { Manifest } from './Manifest.ts'
import type { RunFolder } from './RunFolder.ts'
import { writeWhole } from './writeWhole.ts'

/**
 * Draws the charts of a comparison and writes its page.
 *
 * @param portrait of one of its communities; null where there is none, and no pictures of it either
 */
export async function leaveReport(
  folder: RunFolder,
  { reproduce }: Manifest,
  comparison: Comparison,
  portrait: Portrait | null,
): Promise<void> {
  const charts = await leaveCharts(join(folder.path, 'charts'), allCharts(comparison, portrait))
  const content = { comparison, portrait, verdict: verdict(comparison), charts, reproduce }
  await writeWhole(join(folder.path, 'report.html'), page(content))
}
