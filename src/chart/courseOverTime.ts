import type { Comparison, StrategyResult } from '../study/Comparison.ts'
import { formatCount, formatNumber, quoted, roundForPeople } from '../study/format.ts'
import { measureOf } from '../study/measureOf.ts'
import { amount } from './amount.ts'
import type { Chart } from './Chart.ts'
import { colours } from './colours.ts'
import { courseDays } from './courseDays.ts'
import { courseMeasure } from './courseMeasure.ts'
import { dayName } from './dayName.ts'
import { eventMarks } from './eventMarks.ts'
import { extent } from './extent.ts'
import { courseFinding } from './findings.ts'
import { hover, hovering } from './hover.ts'
import { panelColumns } from './panelColumns.ts'
import { panelTitle } from './panelTitle.ts'
import { ranked } from './ranked.ts'
import { sheet } from './sheet.ts'
import { standIn } from './standIn.ts'
import { ink } from './theme.ts'
import { timeAxis } from './timeAxis.ts'
import { estimatedWidth } from './wrap.ts'

const HEIGHT = 130
const GAP = 20
const AXIS_TITLE = 44

/**
 * A measure day by day: a panel for each strategy, with the baseline in grey behind it.
 *
 * @param id of a measure that has a course with every strategy, such as `courseMeasure` finds
 */
export function courseOverTime(comparison: Comparison, id: string, width: number): Chart {
  const { baseline, replicates, strategies } = comparison
  const facts = measureOf(comparison, id)
  const colour = colours(comparison)
  const base = strategies.find(({ name }) => name === baseline)!
  const shown = strategies.length === 1 ? [base] : ranked(comparison).filter((strategy) => strategy !== base)
  const columns = panelColumns(width, shown.length)
  const domain = extent(strategies.flatMap(({ course }) => [...course[id]!.low, ...course[id]!.high]))
  const labels = Math.max(...domain.map((end) => estimatedWidth(formatNumber(end), 12)))
  const plot = Math.floor((width - AXIS_TITLE - GAP * (columns - 1)) / columns - labels)

  const time = timeAxis(comparison.starts, comparison.days, plot)
  const y = (title: string | null) => ({
    type: 'quantitative' as const,
    scale: { domain: [...domain], nice: false, zero: false },
    axis: { title, tickCount: 4, domain: false, ticks: false },
  })

  const { drawn, told } = courseDays(comparison.days, plot)
  const line = ({ name, course }: StrategyResult, yTitle: string | null) => {
    const { mean, low, high } = course[id]!
    const color = colour.get(name)!
    const description = { value: hover(name, '') }
    return {
      data: { values: drawn.map((day) => ({ at: time.at(day), mean: mean[day]!, low: low[day]!, high: high[day]! })) },
      encoding: { x: time.x, description },
      layer: [
        {
          mark: { type: 'area' as const, color, opacity: 0.18 },
          encoding: { y: { field: 'low', ...y(yTitle) }, y2: { field: 'high' } },
        },
        { mark: { type: 'line' as const, color, strokeWidth: 2 }, encoding: { y: { field: 'mean', ...y(yTitle) } } },
      ],
    }
  }
  /** Unseen columns that say the numbers of a day to who points there. */
  const tellers = (strategy: StrategyResult) => ({
    data: {
      values: told.map((day, i) => ({
        at: time.at((day + (told[i - 1] ?? day)) / 2),
        until: time.at((day + (told[i + 1] ?? day)) / 2),
        hover: hover(
          strategy.name,
          `${dayName(comparison.starts, day + 1)}: ${inWords(strategy, day, withUnit)}${strategy === base ? '' : `, ${inWords(base, day, (text) => text)}`}`,
        ),
      })),
    },
    mark: { type: 'rect' as const, color: ink.text, opacity: 1, fillOpacity: 0 },
    encoding: { x: time.x, x2: { field: 'until' }, ...hovering },
  })
  const inWords = ({ name, course }: StrategyResult, day: number, say: (text: string) => string) => {
    const { mean, low, high } = course[id]!
    const found = roundForPeople({ mean: mean[day]!, low: low[day]!, high: high[day]! })
    return `${name} ${say(found.mean)} (${found.low} to ${found.high})`
  }
  const withUnit = (text: string) => amount(text, { name: facts.name, unit: facts.dailyUnit })

  const marks = eventMarks(comparison, time, plot)
  const title = courseFinding(comparison, id)
  const behind = shown[0] === base ? '' : ` Grey: ${quoted(baseline)}.`
  const subtitle =
    `Lines are means of ${formatCount(replicates, 'replicate')}, smoothed over seven days; ` +
    `bands hold the middle 80 % of the replicates.${behind}`
  return {
    ...standIn('course', facts, id === courseMeasure(comparison)),
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
          title: panelTitle(strategy.name, plot),
          width: plot,
          height: HEIGHT,
          layer: [
            ...marks,
            ...(strategy === base ? [] : [line(base, yTitle)]),
            line(strategy, yTitle),
            tellers(strategy),
          ],
        }
      }),
    },
    table: {
      columns: ['strategy', 'day', `mean of ${facts.name} (${facts.dailyUnit})`, '80 % from', '80 % to'],
      rows: ranked(comparison).flatMap(({ name, course }) =>
        told.map((day) => {
          const { mean, low, high } = course[id]!
          return [name, day + 1, mean[day]!, low[day]!, high[day]!]
        }),
      ),
    },
  }
}
