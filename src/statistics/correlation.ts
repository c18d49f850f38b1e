import { covariance } from './covariance.ts'
import type { Defined } from './Estimate.ts'

/** A correlation coefficient, from −1 to 1, with its 95 % interval. */
export interface Correlation {
  readonly mean: number
  readonly low: number
  readonly high: number
}

/** The 97.5 % quantile of the normal distribution. */
const quantile = 1.959964

/**
 * Pearson's correlation of two columns, with an interval by Fisher's z (Fisher 1915, doi:10.1093/biomet/10.4.507).
 *
 * @throws RangeError when there are fewer than four rows, or the lengths differ.
 */
export function correlation(a: readonly number[], b: readonly number[]): Defined<Correlation> {
  if (a.length < 4) throw new RangeError(`an interval of a correlation needs four rows or more, not ${a.length}`)
  const [across, ofA, ofB] = [covariance(a, b), covariance(a), covariance(b)]
  if (ofA === 0 || ofB === 0) return { notDefined: 'one of both never varies' }
  const mean = Math.max(-1, Math.min(1, across / Math.sqrt(ofA * ofB)))
  const margin = quantile / Math.sqrt(a.length - 3)
  // Infinite at −1 and 1, where both ends are the coefficient itself.
  const z = Math.atanh(mean)
  return { mean, low: Math.tanh(z - margin), high: Math.tanh(z + margin) }
}
