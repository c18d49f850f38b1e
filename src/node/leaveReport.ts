import { join } from 'node:path'
import type { Chart } from '../chart/Chart.ts'
import { charts } from '../chart/charts.ts'
import { portraitCharts } from '../chart/portrait/portraitCharts.ts'
import { page } from '../report/page.ts'
import type { Comparison } from '../study/Comparison.ts'
import type { Portrait } from '../study/portrait/Portrait.ts'
import { verdict } from '../study/verdict.ts'
import { leaveCharts } from './leaveCharts.ts'
import type { Manifest } from './Manifest.ts'
import type { RunFolder } from './RunFolder.ts'
import type { Drawer } from './withDrawers.ts'
import { writeWhole } from './writeWhole.ts'

/**
 * Draws the charts of a comparison and writes its page.
 *
 * @param portrayed a portrait of one of its communities, for which the charts of the strategies do not wait; null where there
 *   is none, and no pictures of it either
 */
export async function leaveReport(
  folder: RunFolder,
  { reproduce }: Manifest,
  comparison: Comparison,
  portrayed: Promise<Portrait | null>,
  draw: Drawer,
): Promise<void> {
  const leave = (chartsAt: (width: number) => readonly Chart[]) =>
    leaveCharts(join(folder.path, 'charts'), chartsAt, draw)
  const [ofStrategies, portrait, ofCommunity] = await Promise.all([
    leave((width) => charts(comparison, width)),
    portrayed,
    portrayed.then((portrait) =>
      portrait === null ? [] : leave((width) => portraitCharts(comparison, portrait, width)),
    ),
  ])
  const content = {
    comparison,
    portrait,
    verdict: verdict(comparison),
    charts: [...ofStrategies, ...ofCommunity],
    reproduce,
  }
  await writeWhole(join(folder.path, 'report.html'), page(content))
}
