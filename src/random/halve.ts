import { expReduced } from './exp.ts'
import { POWERS, ZERO } from './internal/powersOfTwo.ts'

const ROUND = 6755399441055744

/**
 * The share that is left of something after `elapsed` time when half of it goes in each `halfLife`: 2^(−elapsed /
 * halfLife), in [0, 1]. Both in the same unit, elapsed ≥ 0, halfLife > 0. Exactly 1 when no time has passed or the
 * half-life is Infinity, exactly a power of two after a whole number of half-lives. Relative error below 1e-13 (the
 * rounding of the quotient, times its size) down to 2⁻¹⁰²², and 0 below that.
 */
export function halve(elapsed: number, halfLife: number): number {
  if (halfLife === Infinity) return 1
  const t = elapsed / halfLife
  if (t > 1022) return 0
  const k = t + ROUND - ROUND
  return expReduced((k - t) * Math.LN2, 0) * POWERS[ZERO - (k | 0)]!
}
