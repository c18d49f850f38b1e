import type { Comparison } from '../../study/Comparison.ts'
import { formatNumber, quoted } from '../../study/format.ts'
import { measureOf } from '../../study/measureOf.ts'
import type { Portrait } from '../../study/portrait/Portrait.ts'

/** Which community a picture shows, and why this one. */
export function communityInWords(comparison: Comparison, { strategy, beside, replicate }: Portrait): string {
  const { replicates, decideBy } = comparison
  if (replicates === 1) return `The one community with ${quoted(strategy)} that was simulated.`
  const what = `${measureOf(comparison, decideBy).name}${beside === null ? '' : `, against ${quoted(beside)},`}`
  return `Replicate ${formatNumber(replicate)} of ${formatNumber(replicates)} with ${quoted(strategy)}: the one whose ${beside === null ? 'outcome' : 'difference'} in ${what} is nearest the mean.`
}
