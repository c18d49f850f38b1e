import { isDefined } from '../statistics/Estimate.ts'
import type { Comparison } from '../study/Comparison.ts'
import { formatCount, formatEstimate } from '../study/format.ts'
import { likenessInWords } from '../study/likeness/likenessInWords.ts'
import { verdict } from '../study/verdict.ts'

/** The outcomes of one strategy as lines of text: measure, mean with 95 % interval, unit; then how far to trust them. */
export function summaryText(comparison: Comparison): string {
  const strategy = comparison.strategies[0]!
  const rows = comparison.measures.flatMap(({ id, name, unit }) => {
    const outcome = strategy.outcomes[id]
    return outcome === undefined ? [] : [[name, `${formatEstimate(outcome)} ${unit}`]]
  })
  if (!isDefined(strategy.reciprocity.perAct)) {
    rows.push(['reciprocity of influence', `not defined, because ${strategy.reciprocity.perAct.notDefined}`])
  }
  const width = Math.max(...rows.map(([name]) => name!.length))
  const replicates = formatCount(comparison.replicates, 'replicate')
  return [
    `${comparison.title}: "${strategy.name}", ${formatCount(comparison.days, 'day')}, ${replicates}`,
    ...rows.map(([name, value]) => `  ${name!.padEnd(width)}  ${value}`),
    verdict(comparison)[4],
    ...(comparison.likeness ? [likenessInWords(comparison.likeness)] : []),
  ].join('\n')
}
