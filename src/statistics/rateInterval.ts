/** The 0.975 quantile of the standard normal distribution. */
const Z = 1.959963984540054

/**
 * 95 % interval of a rate, events ÷ exposure, by the score of a Poisson count: the rates μ for which
 * (events − exposure·μ)² ≤ z²·dispersion·exposure·μ. Like Wilson’s interval of a share it has a width where nothing
 * happened, and never reaches below 0.
 *
 * @param exposure above 0, such as how many acts could have caused others
 * @param dispersion variance ÷ mean of what one unit of exposure brings: 1 for a Poisson number, more where events come
 *   in clusters (quasi-likelihood: Wedderburn 1974, doi:10.1093/biomet/61.3.439)
 */
export function rateInterval(events: number, exposure: number, dispersion = 1): { low: number; high: number } {
  const half = (Z * Z * dispersion) / 2
  const margin = Z * Math.sqrt(dispersion * (events + half / 2))
  return {
    low: events === 0 ? 0 : Math.max(0, (events + half - margin) / exposure),
    high: (events + half + margin) / exposure,
  }
}
