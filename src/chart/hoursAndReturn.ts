import { isDefined } from '../statistics/Estimate.ts'
import type { Comparison } from '../study/Comparison.ts'
import { formatNumber } from '../study/format.ts'
import type { Marginal } from '../study/marginal/Marginal.ts'
import { measureOf } from '../study/measureOf.ts'
import { amount } from './amount.ts'
import { axis } from './axis.ts'
import { barsAre } from './barsAre.ts'
import type { Chart } from './Chart.ts'
import { colours } from './colours.ts'
import { estimateTable } from './estimateTable.ts'
import { extent } from './extent.ts'
import { hoursFinding } from './furtherFindings.ts'
import { glanceSigned } from './glance.ts'
import { hover, hovering } from './hover.ts'
import { hoverEstimate } from './hoverEstimate.ts'
import { panelColumns } from './panelColumns.ts'
import { panelTitle } from './panelTitle.ts'
import { ranked } from './ranked.ts'
import { sheet } from './sheet.ts'
import { ink } from './theme.ts'
import { estimatedWidth, wrap } from './wrap.ts'

const HEIGHT = 150
const GAP = 24
const AXIS_TITLE = 52

/**
 * What each strategy brings, over the hours that it spends: a panel for each, all on the same scales.
 *
 * @param comparison with a `marginal` that has a curve
 */
export function hoursAndReturn(comparison: Comparison, marginal: Marginal, width: number): Chart {
  const { decideBy, replicates } = comparison
  const { name, unit } = measureOf(comparison, decideBy)
  const colour = colours(comparison)
  const curves = ranked(comparison).flatMap((strategy) =>
    marginal.curves.filter((one) => one.strategy === strategy.name),
  )
  const points = curves.map(({ strategy, points: all }) =>
    all.flatMap(({ hours, gained }) => {
      const found = gained[decideBy]!
      if (!isDefined(found)) return []
      const { mean, low, high } = found
      const subject = `${strategy} with ${formatNumber(hours.mean)} hours a week`
      const say = (text: string) => amount(text, { name, unit })
      const description = hoverEstimate(strategy, found, say, { subject, words: glanceSigned })
      return [{ hours: hours.mean, mean, low: low ?? mean, high: high ?? mean, found, hover: description }]
    }),
  )
  const columns = panelColumns(width, curves.length)
  const domain = extent([0, ...points.flat().flatMap(({ low, high }) => [low, high])])
  const labels = Math.max(...domain.map((end) => estimatedWidth(formatNumber(end), 12)))
  const plot = Math.floor((width - AXIS_TITLE - GAP * (columns - 1)) / columns - labels)
  const x = axis('hours a week that were spent', extent([0, ...points.flat().map(({ hours }) => hours)]), plot)
  const y = (title: string | null) => ({
    type: 'quantitative' as const,
    scale: { domain: [...domain], nice: false, zero: false },
    axis: {
      title: title === null ? null : wrap(title, HEIGHT, 11),
      tickCount: 4,
      labelPadding: 8,
      domain: false,
      ticks: false,
    },
  })
  const title = hoursFinding(comparison, marginal)
  const subtitle = `Difference in ${name} to no outreach, with a quarter to twice the time of each of the team, on the same draws; ${barsAre(replicates)}.`
  return {
    name: 'hours',
    title,
    alt: `${title}. ${subtitle}`,
    caption:
      'Where the line becomes flatter, a further hour brings less. Points that lie close together are times that the strategy had little use for: its rules met hardly anybody more.',
    spec: {
      ...sheet(title, subtitle, width),
      columns,
      spacing: { row: 20, column: GAP },
      concat: curves.map(({ strategy }, at) => {
        const yAxis = y(at % columns === 0 ? `more ${name} (${unit})` : null)
        const color = colour.get(strategy)!
        return {
          title: panelTitle(strategy, plot),
          width: plot,
          height: HEIGHT,
          layer: [
            {
              data: { values: [{ zero: 0 }] },
              mark: { type: 'rule' as const, color: ink.line, strokeWidth: 1.5 },
              encoding: { y: { field: 'zero', ...yAxis } },
            },
            {
              data: { values: points[at]!.map(({ found: _, ...point }) => point) },
              encoding: { x: { field: 'hours', ...x } },
              layer: [
                {
                  mark: { type: 'line' as const, color, strokeWidth: 2 },
                  encoding: {
                    y: { field: 'mean', ...yAxis },
                    description: { value: hover(strategy, '') },
                  },
                },
                {
                  mark: { type: 'rule' as const, color, strokeWidth: 3, opacity: 1, strokeOpacity: 0.45 },
                  encoding: {
                    y: { field: 'low', ...yAxis },
                    y2: { field: 'high' },
                    description: { value: hover(strategy, '') },
                  },
                },
                {
                  mark: { type: 'point' as const, shape: 'circle', filled: true, opacity: 1, size: 24, color },
                  encoding: { y: { field: 'mean', ...yAxis }, ...hovering },
                },
              ],
            },
          ],
        }
      }),
    },
    table: estimateTable(
      ['strategy', 'hours a week'],
      `more ${name} (${unit})`,
      curves.flatMap(({ strategy }, at) =>
        points[at]!.map(({ hours, found }) => ({ of: [strategy, hours], estimate: found })),
      ),
    ),
  }
}
