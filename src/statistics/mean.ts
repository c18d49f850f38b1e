import { sum } from 'simple-statistics'

/**
 * Arithmetic mean by a compensated sum. It never leaves the range of the values, so equal values have exactly their
 * own mean and a standard deviation of exactly 0.
 *
 * @throws RangeError when there is no value, or one is not finite.
 */
export function mean(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError('a mean needs at least one value')
  let least = Infinity
  let greatest = -Infinity
  for (const value of values) {
    if (!Number.isFinite(value)) throw new RangeError(`a mean needs finite numbers, not ${value}`)
    least = Math.min(least, value)
    greatest = Math.max(greatest, value)
  }
  return Math.min(Math.max(sum(values) / values.length, least), greatest)
}
