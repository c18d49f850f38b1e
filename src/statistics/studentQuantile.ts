/**
 * Quantile of Student's t distribution: the t below which a share `p` of the distribution lies.
 *
 * The distribution function for whole degrees of freedom is a finite sum (Abramowitz & Stegun 1964, 26.7.3 and
 * 26.7.4), which is inverted by bisection. Ten digits are right for p from 0.0005 to 0.9995.
 *
 * @param p between 0 and 1, both exclusive
 * @param df degrees of freedom, a whole number from 1
 * @throws RangeError outside of these ranges.
 */
export function studentQuantile(p: number, df: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`a quantile needs a probability between 0 and 1, not ${p}`)
  if (!Number.isSafeInteger(df) || df < 1)
    throw new RangeError(`degrees of freedom are whole and at least 1, not ${df}`)
  if (p < 0.5) return -studentQuantile(1 - p, df)
  const within = 2 * p - 1
  let high = 1
  while (shareWithin(high, df) < within && high < Number.MAX_VALUE / 2) high *= 2
  let low = high === 1 ? 0 : high / 2
  for (;;) {
    const middle = low + (high - low) / 2
    if (middle <= low || middle >= high) return middle
    if (shareWithin(middle, df) < within) low = middle
    else high = middle
  }
}

/** Share of Student's t distribution between −t and t. */
function shareWithin(t: number, df: number): number {
  const cosine = Math.sqrt(df / (df + t * t))
  const sine = t / Math.sqrt(df + t * t)
  const odd = df % 2 === 1
  let term = odd ? cosine : 1
  let series = df === 1 ? 0 : term
  for (let k = odd ? 3 : 2; k < df; k += 2) {
    term *= ((k - 1) / k) * cosine * cosine
    series += term
  }
  return odd ? (2 / Math.PI) * (Math.atan(t / Math.sqrt(df)) + sine * series) : sine * series
}
