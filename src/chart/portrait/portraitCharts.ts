import type { Comparison } from '../../study/Comparison.ts'
import type { Portrait } from '../../study/portrait/Portrait.ts'
import { type Chart, chartWidth } from '../Chart.ts'
import { branchingChart } from './branchingChart.ts'
import { cascadesChart } from './cascadesChart.ts'
import { circlesChart } from './circlesChart.ts'
import { mindsChart } from './mindsChart.ts'
import { storyTree } from './storyTree.ts'

/**
 * The pictures of one community of a comparison, in the order in which they are read. One that would have nothing to
 * show is left out.
 *
 * @param width of each picture in pixels, such as `chartWidth.narrow`
 */
export function portraitCharts(
  comparison: Comparison,
  portrait: Portrait,
  width: number = chartWidth.wide,
): readonly Chart[] {
  const { branching, cascades, minds, neighbourhood, story } = portrait
  const branches = branching.kind.length + branching.harmful.length > 0
  return [
    ...(story === null ? [] : [storyTree(comparison, portrait, story, width)]),
    ...(cascades === null ? [] : [cascadesChart(comparison, portrait, cascades, width)]),
    ...(neighbourhood === null ? [] : [circlesChart(comparison, portrait, neighbourhood, width)]),
    ...(minds.length === 0 ? [] : [mindsChart(comparison, portrait, width)]),
    ...(branches ? [branchingChart(comparison, portrait, width)] : []),
  ]
}
