import type { Comparison } from '../study/Comparison.ts'
import type { Portrait } from '../study/portrait/Portrait.ts'
import type { Chart } from './Chart.ts'
import { charts } from './charts.ts'
import { portraitCharts } from './portrait/portraitCharts.ts'

/**
 * All pictures of a comparison for a width in pixels: of the strategies, and of one of its communities.
 *
 * @param portrait of that community; null where there is none
 */
export function allCharts(comparison: Comparison, portrait: Portrait | null): (width: number) => readonly Chart[] {
  return (width) => [
    ...charts(comparison, width),
    ...(portrait === null ? [] : portraitCharts(comparison, portrait, width)),
  ]
}
