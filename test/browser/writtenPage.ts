import { chartWidth } from '../../src/chart/Chart.ts'
import { charts } from '../../src/chart/charts.ts'
import { renderSvg } from '../../src/node/renderSvg.ts'
import type { Figure } from '../../src/report/Figure.ts'
import { page } from '../../src/report/page.ts'
import type { Comparison } from '../../src/study/Comparison.ts'
import { verdict } from '../../src/study/verdict.ts'

/** The page of a comparison as the program writes it, with further charts after its own. */
export async function writtenPage(comparison: Comparison, further: readonly Figure[] = []): Promise<string> {
  const onPhones = charts(comparison, chartWidth.narrow)
  const figures: Figure[] = []
  for (const [i, { spec, ...words }] of charts(comparison).entries())
    figures.push({ ...words, svg: await renderSvg(spec), narrow: await renderSvg(onPhones[i]!.spec) })
  return page({
    comparison,
    verdict: verdict(comparison),
    charts: [...figures, ...further],
    reproduce: 'roi compare ten-hours.yaml',
  })
}
