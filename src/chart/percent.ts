import { type Defined, type Estimate, isDefined } from '../statistics/Estimate.ts'

/** A share from 0 to 1 in percent, with its interval; null where it is not defined. */
export function percent(share: Defined<Estimate> | null): Estimate | null {
  if (share === null || !isDefined(share)) return null
  const { mean, low, high, sd, n } = share
  const times = (value: number | null) => (value === null ? null : 100 * value)
  return { mean: 100 * mean, low: times(low), high: times(high), sd: times(sd), n }
}
