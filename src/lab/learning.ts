/** The gain of learning at rest, where drift and observation balance: g²/(1 − g) = q/V. It is also the variance then, in V. */
export function gainAtRest(drift: number): number {
  return (Math.sqrt(drift * drift + 4 * drift) - drift) / 2
}
