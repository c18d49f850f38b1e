import type { Comparison, Course } from '../../study/Comparison.ts'
import { formatCount, formatInterval, roundForPeople } from '../../study/format.ts'
import { measureOf } from '../../study/measureOf.ts'
import { lines } from '../../study/textBlocks.ts'
import { textColumns, toColumns } from '../../study/textColumns.ts'
import { colours } from '../colours.ts'
import { courseMeasure } from '../courseMeasure.ts'
import { ranked } from '../ranked.ts'
import { sparkline } from './sparkline.ts'
import type { Symbols, TextStyle } from './TextStyle.ts'
import { textRows } from './textRows.ts'

/**
 * How the measure that decides goes on over the days, as lines of text: one for each strategy, all on one scale, with
 * the events below. Empty when no measure of the scenario has a course.
 */
export function courseText(comparison: Comparison, style: TextStyle, width: number): string[] {
  const id = courseMeasure(comparison)
  if (id === null) return []
  const { symbols } = style
  const { days, events, strategies } = comparison
  const { name: measure, dailyUnit } = measureOf(comparison, id)
  // As high as the bands of the replicates reach: chance alone makes no mountains.
  const all = strategies.flatMap(({ course }) => [...course[id]!.low, ...course[id]!.high])
  const ends = [Math.min(...all), Math.max(...all)] as const
  const hues = colours(comparison)
  const rows = ranked(comparison).map(({ name, course }) => {
    const [found, colour] = [course[id]!, hues.get(name)!]
    return {
      name,
      colour,
      picture: (columns: number) => style.paint(sparkline(found.mean, columns, ends, symbols).padEnd(columns), colour),
      numbers: `${onDay(found, 0)} to ${onDay(found, days - 1)}`,
    }
  })
  const drawn = textRows(rows, style, width)
  const heights =
    ends[0] < ends[1] ? `, drawn from ${formatInterval({ mean: ends[0], low: ends[0], high: ends[1] })}` : ''
  const head = `${measure[0]!.toUpperCase()}${measure.slice(1)} (${dailyUnit}), first to last of ${formatCount(days, 'day')}${heights}`
  const columns = Math.min(drawn.columns, days)
  const marks = events.map(({ name, from }) =>
    mark(name, drawn.from + Math.floor(((from - 1) * columns) / days), symbols, width),
  )
  return [...lines(symbols.words(head), width), ...drawn.lines, ...marks]
}

/** A sign at a column, with the name to its right, or to its left where there is more room. */
function mark(name: string, at: number, { event, ellipsis }: Symbols, width: number): string {
  const right = `${' '.repeat(at)}${event} ${name}`
  if (textColumns(right) <= width) return right
  const before = toColumns(name, Math.min(textColumns(name), at - 1), ellipsis)
  return `${' '.repeat(at - 1 - textColumns(before))}${before} ${event}`
}

function onDay({ mean, low, high }: Course, day: number): string {
  return roundForPeople({ mean: mean[day]!, low: low[day]!, high: high[day]! }).mean
}
