import type { Stretch } from '../../cascade/branchingOverTime.ts'
import type { Comparison } from '../../study/Comparison.ts'
import { formatCount, formatEstimate } from '../../study/format.ts'
import type { Portrait } from '../../study/portrait/Portrait.ts'
import type { Chart } from '../Chart.ts'
import { colours } from '../colours.ts'
import { dayName } from '../dayName.ts'
import { eventMarks } from '../eventMarks.ts'
import { extent } from '../extent.ts'
import { hover, hovering } from '../hover.ts'
import { panelTitle } from '../panelTitle.ts'
import { sheet } from '../sheet.ts'
import { ink } from '../theme.ts'
import { timeAxis } from '../timeAxis.ts'
import { estimatedWidth } from '../wrap.ts'
import { communityInBrief } from './communityInWords.ts'
import { branchingFinding } from './portraitFindings.ts'

const HEIGHT = 150
const GAP = 20
const AXIS_TITLE = 44

/** How many further acts of the same kind a kind and a harmful act cause, over time, and the line at 1. */
export function branchingChart(comparison: Comparison, portrait: Portrait, width: number): Chart {
  const { branching, strategy, window } = portrait
  const { days, starts } = comparison
  const panels = [
    { name: 'Kindness', acts: 'kind acts', stretches: branching.kind },
    { name: 'Harm', acts: 'harmful acts', stretches: branching.harmful },
  ].filter(({ stretches }) => stretches.length > 0)
  const columns = width < 500 ? 1 : panels.length
  const domain = extent([0, 1.05, ...panels.flatMap(({ stretches }) => stretches.map(({ high }) => high))])
  const labels = estimatedWidth('0.0', 12)
  const plot = Math.floor((width - AXIS_TITLE - GAP * (columns - 1)) / columns - labels)
  const time = timeAxis(starts, days, plot)
  const { x } = time
  const color = colours(comparison).get(strategy)!
  const y = (title: string | null) => ({
    type: 'quantitative' as const,
    scale: { domain: [...domain], nice: false, zero: false },
    axis: { title, tickCount: 4, domain: false, ticks: false },
  })

  const rows = (acts: string, stretches: readonly Stretch[]) =>
    stretches.map((stretch) => ({
      at: time.at(stretch.from - 1),
      until: time.at(stretch.until - 1),
      ratio: stretch.ratio,
      low: stretch.low,
      high: stretch.high,
      hover: hover(
        '',
        `${dayName(starts, stretch.from)} to ${dayName(starts, stretch.until - 1)}: ${stretch.acts} ${acts} caused ${stretch.caused} further ones, ${formatEstimate({ ...stretch, mean: stretch.ratio })} each`,
      ),
    }))
  const one = (yTitle: string | null) => {
    const ends = [{ at: time.at(0), until: time.at(days - 1), one: 1, text: 'above 1, chains feed themselves' }]
    const level = { field: 'one', ...y(yTitle) }
    return [
      {
        data: { values: ends },
        mark: { type: 'rule' as const, color: ink.text, strokeDash: [4, 3] },
        encoding: { x, x2: { field: 'until' }, y: level },
      },
      {
        data: { values: ends },
        mark: {
          type: 'text' as const,
          align: 'right' as const,
          baseline: 'bottom' as const,
          dy: -3,
          fontSize: 11,
          color: ink.quiet,
        },
        encoding: { x: { ...x, field: 'until' }, y: level, text: { field: 'text' } },
      },
    ]
  }
  const bands = (data: ReturnType<typeof rows>, yTitle: string | null) => [
    {
      data: { values: data },
      mark: { type: 'rect' as const, color, opacity: 0.18 },
      encoding: { x, x2: { field: 'until' }, y: { field: 'low', ...y(yTitle) }, y2: { field: 'high' }, ...hovering },
    },
    {
      data: { values: data },
      mark: { type: 'rule' as const, color, strokeWidth: 2.5 },
      encoding: { x, x2: { field: 'until' }, y: { field: 'ratio', ...y(yTitle) }, ...hovering },
    },
  ]

  const title = branchingFinding(portrait)
  const subtitle =
    `Further acts of the same class that one act caused within ${formatCount(window, 'day')}, directly. ` +
    'A step pools two weeks, or as many as it takes for 30 acts; bands are 95 % intervals.'
  return {
    name: 'branching',
    title,
    alt: `${title}. ${subtitle}`,
    caption: `Acts of the last ${formatCount(window, 'day')} could not be followed for as long and are left out. What people see others do moves them too, and is nobody’s credit here: true ratios may be higher. ${communityInBrief(portrait)}.`,
    spec: {
      ...sheet(title, subtitle, width),
      columns,
      spacing: { row: 24, column: GAP },
      concat: panels.map(({ name, acts, stretches }, i) => {
        const yTitle = i % columns === 0 ? 'acts caused per act' : null
        return {
          title: panelTitle(name, plot),
          width: plot,
          height: HEIGHT,
          layer: [...eventMarks(comparison, time, plot), ...bands(rows(acts, stretches), yTitle), ...one(yTitle)],
        }
      }),
    },
    table: {
      columns: ['class', 'from day', 'to day', 'acts', 'caused', 'caused per act', '95 % from', '95 % to'],
      rows: panels.flatMap(({ acts, stretches }) =>
        stretches.map((one) => [acts, one.from, one.until - 1, one.acts, one.caused, one.ratio, one.low, one.high]),
      ),
    },
  }
}
