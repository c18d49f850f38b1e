import { covariance } from './covariance.ts'
import { type Defined, type Estimate, estimate } from './Estimate.ts'
import { mean } from './mean.ts'
import { studentQuantile } from './studentQuantile.ts'

/**
 * Mean of the numerators ÷ mean of the denominators, paired by replicate, with Fieller's 95 % interval (Fieller 1954,
 * Journal of the Royal Statistical Society B 16:175-185, doi:10.1111/j.2517-6161.1954.tb00159.x).
 *
 * The interval holds every ratio r for which the mean of (numerator − r · denominator) does not differ from 0, which
 * is a quadratic in the distance of r from the ratio of the means. `sd` is the standard deviation of the replicates'
 * (numerator − ratio · denominator) ÷ mean denominator, the first-order spread of the ratio.
 *
 * @param nothing the reason to give when the mean denominator is 0, such as "there was no outreach"
 * @returns not defined, with a reason, when the mean denominator is 0 or its 95 % interval holds 0: the set of ratios
 *   that fit the data has no ends then.
 * @throws RangeError when the lengths differ, there is no value, or one is not finite.
 */
export function ratioOfMeans(
  numerators: readonly number[],
  denominators: readonly number[],
  nothing: string,
): Defined<Estimate> {
  const n = numerators.length
  if (n !== denominators.length) throw new RangeError(`pairs need equal lengths, not ${n} and ${denominators.length}`)
  const below = estimate(denominators)
  if (below.mean === 0) return { notDefined: nothing }
  const ratio = mean(numerators) / below.mean
  if (n < 2) return { mean: ratio, low: null, high: null, sd: null, n }
  const residuals = numerators.map((value, i) => value - ratio * denominators[i]!)
  const variance = covariance(residuals)
  const t2 = studentQuantile(0.975, n - 1) ** 2 / n
  const a = below.mean ** 2 - t2 * covariance(denominators)
  // The same as an interval of the denominator that holds 0, but for rounding.
  if (a <= 1e-12 * below.mean ** 2) {
    return { notDefined: 'what it is divided by may as well be 0: its 95 % interval holds 0' }
  }
  const b = t2 * covariance(residuals, denominators)
  const root = Math.sqrt(b * b + a * t2 * variance)
  return {
    mean: ratio,
    low: ratio - (b + root) / a,
    high: ratio + (root - b) / a,
    sd: Math.sqrt(variance) / Math.abs(below.mean),
    n,
  }
}
