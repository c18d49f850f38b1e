import { sum } from 'simple-statistics'

/**
 * Lorenz curve of non-negative amounts (Lorenz 1905, doi:10.2307/2276207): the share of the whole that belongs to the
 * least 0, 1/steps, … 1 of the people. Straight where it passes within what one person has.
 *
 * @returns steps + 1 shares that rise from 0 to 1, each at most its position; null when nobody has anything.
 * @throws RangeError when an amount is negative or not finite.
 */
export function lorenz(amounts: ArrayLike<number>, steps: number): number[] | null {
  const sorted = Float64Array.from(amounts).sort()
  const n = sorted.length
  if (n === 0) return null
  if (!(sorted[0]! >= 0 && sorted[n - 1]! < Infinity)) throw new RangeError('a Lorenz curve needs amounts from 0')
  const greatest = sorted[n - 1]!
  if (greatest === 0) return null
  // In units of the greatest, so that no sum is infinite.
  const parts = Array.from(sorted, (amount) => amount / greatest)
  const whole = sum(parts)
  return Array.from({ length: steps + 1 }, (_, i) => {
    if (i === steps) return 1
    const people = (i * n) / steps
    const last = Math.floor(people)
    return (sum(parts.slice(0, last)) + (people - last) * parts[last]!) / whole
  })
}
