import { covariance } from './covariance.ts'
import { type Estimate, estimate } from './Estimate.ts'

/**
 * a − b, replicate by replicate: what remains when both were run on the same draws. The interval is that of the mean
 * difference, so it is as narrow as the two are alike.
 *
 * @param better which direction counts as better; where neither does, `betterShare` is the share with more.
 * @returns the estimate of the difference; `betterShare`, from 0 to 1, the share of replicates in which a was better
 *   (ties count half); `varianceLeft`, Var(a − b) ÷ (Var(a) + Var(b)), which is 1 for independent draws, 0 for
 *   columns that move as one and at most 2; null when there is no variance.
 * @throws RangeError when the lengths differ, there is no value, or one is not finite.
 */
export function pairedDifference(
  a: readonly number[],
  b: readonly number[],
  better: 'more' | 'less' | 'neither',
): Estimate & { readonly betterShare: number; readonly varianceLeft: number | null } {
  if (a.length !== b.length) throw new RangeError(`pairs need equal lengths, not ${a.length} and ${b.length}`)
  const differences = a.map((value, i) => value - b[i]!)
  const total = a.length < 2 ? 0 : covariance(a) + covariance(b)
  const wins = differences.filter((d) => (better === 'less' ? d < 0 : d > 0)).length
  const ties = differences.filter((d) => d === 0).length
  return {
    ...estimate(differences),
    betterShare: (wins + ties / 2) / a.length,
    varianceLeft: total === 0 ? null : covariance(differences) / total,
  }
}
