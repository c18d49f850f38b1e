import { type Defined, type Estimate, isDefined } from '../../statistics/Estimate.ts'
import type { Comparison } from '../Comparison.ts'
import { formatEstimate, formatNumber, quoted } from '../format.ts'
import { columns } from '../textBlocks.ts'

/**
 * The hours of one strategy and the rules of every mix as tables of text, in the measure that decides: what else there
 * is would not fit into a terminal, and stands in the report. Empty when nobody asked.
 */
export function marginalText({ marginal }: Comparison, strategy: string): string[] {
  if (marginal === null) return []
  const { id, name, hourUnit } = marginal.yields[0]!
  const curve = marginal.curves.find((one) => one.strategy === strategy)
  const hours = (curve?.points ?? [])
    .slice(1)
    .map(({ times, hours, gained, nextHour }) => [
      `  ${formatNumber(times)} times the time`,
      formatNumber(hours.mean),
      cell(gained[id]!),
      cell(nextHour[id]!),
    ])
  const rules = marginal.rules.map(({ strategy: mix, rule, hours, adds, perHour }) => [
    `  ${rule} in ${quoted(mix)}`,
    formatNumber(hours.mean),
    cell(adds[id]!),
    cell(perHour[id]!),
  ])
  const tables = [
    ...(hours.length > 0 ? [columns([[`hours of ${quoted(strategy)}`, 'a week', name, hourUnit], ...hours])] : []),
    ...(rules.length > 0 ? [columns([['what a rule adds to its mix', 'hours', name, hourUnit], ...rules])] : []),
  ]
  return tables.flatMap((table, i) => (i === 0 ? table : ['', ...table]))
}

function cell(found: Defined<Estimate>): string {
  return isDefined(found) ? formatEstimate(found) : 'not defined'
}
