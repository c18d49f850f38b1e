/** The 0.975 quantile of the standard normal distribution. */
const Z = 1.959963984540054

/**
 * 95 % interval of a share by Wilson's score (Wilson 1927, doi:10.1080/01621459.1927.10502953), which stays between
 * 0 and 1 and is honest for few cases. Without any case it is everything from 0 to 1.
 *
 * @param successes from 0 to n; halves (ties) are welcome
 * @throws RangeError when n is negative or the successes are not between 0 and n.
 */
export function wilsonInterval(successes: number, n: number): { readonly low: number; readonly high: number } {
  if (!(successes >= 0 && successes <= n && Number.isFinite(n))) {
    throw new RangeError(`successes are between 0 and n, not ${successes} of ${n}`)
  }
  if (n === 0) return { low: 0, high: 1 }
  const centre = successes + (Z * Z) / 2
  const margin = Z * Math.sqrt((successes * (n - successes)) / n + (Z * Z) / 4)
  return {
    low: successes === 0 ? 0 : (centre - margin) / (n + Z * Z),
    high: successes === n ? 1 : (centre + margin) / (n + Z * Z),
  }
}
