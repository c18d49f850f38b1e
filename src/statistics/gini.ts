import { sum } from 'simple-statistics'

/**
 * Gini coefficient of non-negative amounts: half of the mean difference between two people ÷ the mean (Gini 1912).
 * 0 when all have the same, also nobody anything; 1 − 1/n when one of n has everything.
 *
 * @throws RangeError when an amount is negative or not finite.
 */
export function gini(amounts: ArrayLike<number>): number {
  const sorted = Float64Array.from(amounts).sort()
  const n = sorted.length
  if (n === 0) return 0
  if (!(sorted[0]! >= 0 && sorted[n - 1]! < Infinity)) throw new RangeError('a Gini coefficient needs amounts from 0')
  const greatest = sorted[n - 1]!
  if (greatest === 0) return 0
  // Ranks are counted from the middle, so that equal amounts cancel, and amounts in units of the greatest.
  const parts = Array.from(sorted, (amount) => amount / greatest)
  const tilt = sum(parts.map((part, i) => (2 * i + 1 - n) * part))
  return Math.max(0, tilt / (n * sum(parts)))
}
