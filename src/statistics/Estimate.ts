import { covariance } from './covariance.ts'
import { mean } from './mean.ts'
import { studentQuantile } from './studentQuantile.ts'

/** A mean over independent replicates with its 95 % confidence interval (Student's t, n − 1 degrees of freedom). */
export interface Estimate {
  readonly mean: number
  /** Ends of the 95 % interval; null when n < 2, since one replicate has no spread. */
  readonly low: number | null
  readonly high: number | null
  /** Sample standard deviation (n − 1); null when n < 2. */
  readonly sd: number | null
  readonly n: number
}

/** A quantity that may have no value, with the reason in words ("not defined, because …"), never NaN. */
export type Defined<T> = T | NotDefined

export interface NotDefined {
  readonly notDefined: string
}

export function isDefined<T>(value: Defined<T>): value is T {
  return typeof value !== 'object' || value === null || !('notDefined' in value)
}

/**
 * Mean of independent replicates with its 95 % interval by Student's t (Student 1908, doi:10.1093/biomet/6.1.1).
 *
 * @throws RangeError when there is no value, or one is not finite.
 */
export function estimate(values: readonly number[]): Estimate {
  const n = values.length
  const centre = mean(values)
  if (n < 2) return { mean: centre, low: null, high: null, sd: null, n }
  const sd = Math.sqrt(covariance(values))
  const margin = studentQuantile(0.975, n - 1) * (sd / Math.sqrt(n))
  return { mean: centre, low: centre - margin, high: centre + margin, sd, n }
}
