import { sparkline } from '../chart/text/sparkline.ts'
import type { Symbols } from '../chart/text/TextStyle.ts'
import { isDefined } from '../statistics/Estimate.ts'
import type { Comparison, Course } from '../study/Comparison.ts'
import { formatCount, formatEstimate } from '../study/format.ts'
import { likenessInWords } from '../study/likeness/likenessInWords.ts'
import { RECIPROCITY } from '../study/reciprocity.ts'
import { verdict } from '../study/verdict.ts'

/** Columns of a course over time at least and at most: below, it shows nothing; above, the eye has to travel. */
const COURSE = { least: 8, most: 24 }

interface Row {
  readonly name: string
  readonly value: string
  readonly course: Course | null
}

/**
 * The outcomes of one strategy as lines of text: measure, mean with 95 % interval, unit, and how those that the scenario
 * names went on over the days; then how far to trust them.
 */
export function summaryText(comparison: Comparison, symbols: Symbols, columns: number): string {
  const strategy = comparison.strategies[0]!
  const rows = comparison.measures.flatMap(({ id, name, unit }): Row[] => {
    const outcome = strategy.outcomes[id]
    return outcome === undefined
      ? []
      : [{ name, value: `${formatEstimate(outcome)} ${unit}`, course: strategy.course[id] ?? null }]
  })
  if (!isDefined(strategy.reciprocity.perAct)) {
    const value = `not defined, because ${strategy.reciprocity.perAct.notDefined}`
    rows.push({ name: RECIPROCITY, value, course: null })
  }
  const names = Math.max(...rows.map(({ name }) => name.length))
  const values = Math.max(...rows.map(({ value, course }) => (course === null ? 0 : value.length)))
  const room = Math.min(COURSE.most, columns - names - values - 6)
  const lines = rows.map(({ name, value, course }) => {
    const beside = course === null || room < COURSE.least ? '' : `  ${lineOf(course, room, symbols)}`
    return `  ${name.padEnd(names)}  ${value.padEnd(beside === '' ? 0 : values)}${beside}`
  })
  const replicates = formatCount(comparison.replicates, 'replicate')
  return [
    `${comparison.title}: "${strategy.name}", ${formatCount(comparison.days, 'day')}, ${replicates}`,
    ...lines,
    verdict(comparison)[4],
    ...(comparison.likeness ? [likenessInWords(comparison.likeness)] : []),
  ].join('\n')
}

/** As high as the band of the replicates reaches: chance alone makes no mountains. */
function lineOf({ mean, low, high }: Course, columns: number, symbols: Symbols): string {
  return sparkline(mean, columns, [Math.min(...low), Math.max(...high)], symbols)
}
