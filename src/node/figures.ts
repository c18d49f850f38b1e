import { chartWidth } from '../chart/Chart.ts'
import { charts } from '../chart/charts.ts'
import type { Figure } from '../report/Figure.ts'
import type { Comparison } from '../study/Comparison.ts'
import { renderSvg } from './renderSvg.ts'

/** The charts of a comparison, drawn for a page and for a phone. */
export async function figures(comparison: Comparison): Promise<readonly Figure[]> {
  const narrow = charts(comparison, chartWidth.narrow)
  const drawn: Figure[] = []
  for (const [i, { spec, ...chart }] of charts(comparison, chartWidth.wide).entries())
    drawn.push({ ...chart, svg: await renderSvg(spec), narrow: await renderSvg(narrow[i]!.spec) })
  return drawn
}
