import { exp } from './exp.ts'

/**
 * The standard normal distribution function Φ(z), increasing in z, with an absolute error below 1e-15 (Hart et al. 1968,
 * algorithm 5666, as arranged by West 2005, “Better approximations to cumulative normal functions”, Wilmott Magazine).
 */
export function normalCdf(z: number): number {
  const x = Math.abs(z)
  const beyond = x > 37 ? 0 : x < 7.07106781186547 ? shoulder(x) : tail(x)
  return z > 0 ? 1 - beyond : beyond
}

function shoulder(x: number): number {
  let above = 3.52624965998911e-2 * x + 0.700383064443688
  above = above * x + 6.37396220353165
  above = above * x + 33.912866078383
  above = above * x + 112.079291497871
  above = above * x + 221.213596169931
  above = above * x + 220.206867912376
  let below = 8.83883476483184e-2 * x + 1.75566716318264
  below = below * x + 16.064177579207
  below = below * x + 86.7807322029461
  below = below * x + 296.564248779674
  below = below * x + 637.333633378831
  below = below * x + 793.826512519948
  below = below * x + 440.413735824752
  return (exp((-x * x) / 2) * above) / below
}

function tail(x: number): number {
  return exp((-x * x) / 2) / (x + 1 / (x + 2 / (x + 3 / (x + 4 / (x + 0.65))))) / 2.506628274631
}
