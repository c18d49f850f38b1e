import type { Comparison, StrategyResult } from '../study/Comparison.ts'
import { formatCount } from '../study/format.ts'
import { measureOf } from '../study/measureOf.ts'
import type { Chart } from './Chart.ts'
import { colours } from './colours.ts'
import { extent } from './extent.ts'
import { courseFinding } from './findings.ts'
import { panelTitle } from './panelTitle.ts'
import { ranked } from './ranked.ts'
import { sheet } from './sheet.ts'
import { ink } from './theme.ts'
import { timeAxis } from './timeAxis.ts'
import { estimatedWidth } from './wrap.ts'

const HEIGHT = 130
const GAP = 32
const LABEL = 14

/**
 * A measure day by day: a panel for each strategy, with the baseline in grey behind it.
 *
 * @param id of a measure that has a course, such as `courseMeasure` finds
 */
export function courseOverTime(comparison: Comparison, id: string, width: number): Chart {
  const { baseline, events, replicates, strategies } = comparison
  const facts = measureOf(comparison, id)
  const colour = colours(comparison)
  const base = strategies.find(({ name }) => name === baseline)!
  const shown = strategies.length === 1 ? [base] : ranked(comparison).filter((strategy) => strategy !== base)
  const columns = width < 500 || shown.length === 1 ? 1 : 2
  const plot = Math.floor((width - 80 - GAP * (columns - 1)) / columns)

  const { x, at } = timeAxis(comparison.starts, comparison.days, plot)
  const y = (title: string | null) => ({
    type: 'quantitative' as const,
    scale: {
      domain: [...extent(strategies.flatMap(({ course }) => [...course[id]!.low, ...course[id]!.high]))],
      nice: false,
      zero: false,
    },
    axis: { title, tickCount: 4, domain: false, ticks: false },
  })

  const line = ({ name, course }: StrategyResult, yTitle: string | null) => {
    const { mean, low, high } = course[id]!
    const color = colour.get(name)!
    return {
      data: { values: mean.map((value, day) => ({ at: at(day), mean: value, low: low[day]!, high: high[day]! })) },
      encoding: { x },
      layer: [
        {
          mark: { type: 'area' as const, color, opacity: 0.18 },
          encoding: { y: { field: 'low', ...y(yTitle) }, y2: { field: 'high' } },
        },
        { mark: { type: 'line' as const, color, strokeWidth: 2 }, encoding: { y: { field: 'mean', ...y(yTitle) } } },
      ],
    }
  }

  const marked = events.map(({ name, from, until }) => ({
    at: at(from - 1),
    until: at(Math.min(until, comparison.days) - 1),
    name,
  }))
  const levels = stacked(
    events.map(({ name, from }) => ({ from: (plot * (from - 1)) / comparison.days, width: estimatedWidth(name, 11) })),
  )
  const eventLayers = marked.map((event, i) => {
    const rightHalf = events[i]!.from > comparison.days / 2
    return {
      data: { values: [event] },
      encoding: { x },
      layer: [
        { mark: { type: 'rect' as const, color: ink.text, opacity: 0.12 }, encoding: { x2: { field: 'until' } } },
        { mark: { type: 'rule' as const, color: ink.quiet, strokeDash: [3, 3] } },
        {
          mark: {
            type: 'text' as const,
            fontSize: 11,
            color: ink.quiet,
            baseline: 'bottom' as const,
            align: rightHalf ? ('right' as const) : ('left' as const),
          },
          encoding: { y: { value: -3 - LABEL * levels[i]! }, text: { field: 'name' } },
        },
      ],
    }
  })

  const title = courseFinding(comparison, id)
  const behind = shown[0] === base ? '' : ` Grey: “${baseline}”.`
  const subtitle =
    `Lines are means of ${formatCount(replicates, 'replicate')}, smoothed over seven days; ` +
    `bands hold the middle 80 % of the replicates.${behind}`
  return {
    name: 'course',
    title,
    alt: `${title}. ${subtitle}`,
    caption: 'Where the bands overlap, a single community may go either way although the means differ.',
    spec: {
      ...sheet(title, subtitle, width),
      columns,
      spacing: { row: 24, column: GAP },
      concat: shown.map((strategy, i) => {
        const yTitle = i % columns === 0 ? `${facts.name} (${facts.dailyUnit})` : null
        return {
          title: panelTitle(strategy.name, plot, colour.get(strategy.name)!),
          width: plot,
          height: HEIGHT,
          layer: [...eventLayers, ...(strategy === base ? [] : [line(base, yTitle)]), line(strategy, yTitle)],
        }
      }),
    },
  }
}

/** For labels on one line that would overlap: how many lines up each of them goes. */
function stacked(labels: readonly { readonly from: number; readonly width: number }[]): number[] {
  const ends: number[] = []
  return labels.map(({ from, width }) => {
    const free = ends.findIndex((end) => end < from)
    const level = free === -1 ? ends.length : free
    ends[level] = from + width + 8
    return level
  })
}
