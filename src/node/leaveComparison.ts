import { join } from 'node:path'
import { allCharts } from '../chart/allCharts.ts'
import { chartWidth } from '../chart/Chart.ts'
import type { ReplicateResult } from '../community/ReplicateResult.ts'
import type { Figure } from '../report/Figure.ts'
import { page } from '../report/page.ts'
import type { Comparison } from '../study/Comparison.ts'
import type { Portrait } from '../study/portrait/Portrait.ts'
import { verdict } from '../study/verdict.ts'
import { verdictText } from '../study/verdictText.ts'
import { leaveRun } from './leaveRun.ts'
import type { Manifest } from './Manifest.ts'
import type { RunFolder } from './RunFolder.ts'
import { readableJson } from './readableJson.ts'
import { renderPng } from './renderPng.ts'
import { renderSvg } from './renderSvg.ts'
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
  const figures = await drawn(folder, comparison, portrait)
  const content = { comparison, portrait, verdict: lines, charts: figures, reproduce: manifest.reproduce }
  await writeWhole(join(folder.path, 'report.html'), page(content))
  await writeWhole(join(folder.path, 'verdict.txt'), `${verdictText(comparison)}\n`)
  await leaveRun(folder, manifest, comparison, results)
}

/** Draws each chart for a page, for a phone and, twice as fine, for slides; keeps it with its specification. */
async function drawn(folder: RunFolder, comparison: Comparison, portrait: Portrait | null): Promise<Figure[]> {
  const all = allCharts(comparison, portrait)
  const onPhones = all(chartWidth.narrow)
  const figures: Figure[] = []
  for (const [i, { spec, ...words }] of all(chartWidth.wide).entries()) {
    const file = join(folder.path, 'charts', words.name)
    const svg = await renderSvg(spec)
    await writeWhole(`${file}.vl.json`, readableJson(spec))
    await writeWhole(`${file}.svg`, svg)
    await writeWhole(`${file}.png`, await renderPng(svg, { width: 2 * chartWidth.wide }))
    figures.push({ ...words, svg, narrow: await renderSvg(onPhones[i]!.spec) })
  }
  return figures
}
