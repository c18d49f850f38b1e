import { type Defined, type Estimate, isDefined } from '../../statistics/Estimate.ts'
import type { Comparison } from '../Comparison.ts'
import { formatEstimate, formatNumber, quoted } from '../format.ts'
import { columns } from '../textBlocks.ts'

/** The hours of one strategy and the rules of every mix as tables of text; empty when nobody asked. */
export function marginalText({ marginal }: Comparison, strategy: string): string[] {
  if (marginal === null) return []
  const curve = marginal.curves.find((one) => one.strategy === strategy)
  const hours =
    curve === undefined
      ? []
      : columns([
          [
            `hours of ${quoted(strategy)}`,
            'a week',
            ...marginal.yields.flatMap(({ name, hourUnit }) => [name, hourUnit]),
          ],
          ...curve.points
            .slice(1)
            .map(({ times, hours, gained, nextHour }) => [
              `  ${formatNumber(times)} times the time`,
              formatNumber(hours.mean),
              ...marginal.yields.flatMap(({ id }) => [cell(gained[id]!), cell(nextHour[id]!)]),
            ]),
        ])
  const rules =
    marginal.rules.length === 0
      ? []
      : columns([
          [
            'what a rule adds to its mix',
            'hours',
            ...marginal.yields.flatMap(({ name, hourUnit }) => [name, hourUnit]),
          ],
          ...marginal.rules.map(({ strategy: mix, rule, hours, adds, perHour }) => [
            `  ${rule} in ${quoted(mix)}`,
            formatNumber(hours.mean),
            ...marginal.yields.flatMap(({ id }) => [cell(adds[id]!), cell(perHour[id]!)]),
          ]),
        ])
  return [...hours, ...(hours.length > 0 && rules.length > 0 ? [''] : []), ...rules]
}

function cell(found: Defined<Estimate>): string {
  return isDefined(found) ? formatEstimate(found) : 'not defined'
}
