import type { Estimate } from '../statistics/Estimate.ts'

/** How a strategy stands against another: `same` is practically the same, `unknown` is not enough runs to tell. */
export type Standing = 'better' | 'worse' | 'same' | 'unknown'

/**
 * Judges a difference by its 95 % interval: inside ±amount it is practically the same; else, when it excludes 0, better
 * or worse; else there are not enough runs to tell, as always when there is no interval.
 *
 * @param difference this strategy minus the other
 * @param amount the smallest difference worth acting on, from 0, in the measure's unit; the interval may touch it
 * @param better which direction is better; where neither is, `better` stands for more and `worse` for less.
 */
export function classify(
  { low, high }: Pick<Estimate, 'low' | 'high'>,
  amount: number,
  better: 'more' | 'less' | 'neither',
): Standing {
  if (low === null || high === null) return 'unknown'
  if (low >= -amount && high <= amount) return 'same'
  if (low <= 0 && high >= 0) return 'unknown'
  return low > 0 === (better !== 'less') ? 'better' : 'worse'
}
