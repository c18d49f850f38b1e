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
