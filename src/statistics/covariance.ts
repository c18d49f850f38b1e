import { sum } from 'simple-statistics'
import { mean } from './mean.ts'

/**
 * Sample covariance (n − 1) of two columns of equal length, or the sample variance of one.
 *
 * @throws RangeError when there are fewer than two rows or the lengths differ.
 */
export function covariance(a: readonly number[], b: readonly number[] = a): number {
  if (a.length < 2 || a.length !== b.length) {
    throw new RangeError(`a covariance needs two columns of two or more rows, not ${a.length} and ${b.length}`)
  }
  const meanA = mean(a)
  const meanB = mean(b)
  return sum(a.map((value, i) => (value - meanA) * (b[i]! - meanB))) / (a.length - 1)
}
