import type { Comparison } from '../../study/Comparison.ts'
import { formatNumber, quoted } from '../../study/format.ts'
import { measureOf } from '../../study/measureOf.ts'
import type { Portrait } from '../../study/portrait/Portrait.ts'

/** Which community is shown, and why this one. */
export function communityInWords(comparison: Comparison, portrait: Portrait): string {
  const { replicates, decideBy } = comparison
  if (replicates === 1) return `${communityInBrief(portrait)}, the only one that was simulated.`
  const { name } = measureOf(comparison, decideBy)
  const { beside } = portrait
  const what = beside === null ? name : `${name} against ${quoted(beside)}`
  return `${communityInBrief(portrait)}: of ${formatNumber(replicates)} communities the one whose ${beside === null ? '' : 'difference in '}${what} is nearest the mean.`
}

/** Which community is shown. */
export function communityInBrief({ replicate, strategy }: Portrait): string {
  return `Replicate ${formatNumber(replicate)} with ${quoted(strategy)}`
}
