import { exp } from '../random/exp.ts'
import { log } from '../random/log.ts'
import { standardNormal } from '../random/standardNormal.ts'
import type { Trait } from './traits.ts'

/** From a uniform number to a value of the trait, cut to the trait's range. */
export function traitShape(row: Trait, { mean, sd }: { mean: number; sd: number }): (u: number) => number {
  const [low, high] = row.range
  const cut = (x: number) => Math.max(low, Math.min(high, x))
  if (sd === 0) return () => cut(mean)
  if (row.varies === 'normal') return (u) => cut(mean + sd * standardNormal(u))
  // The lognormal with this mean and sd: log-variance ln(1 + sd²/mean²).
  const logVariance = log(1 + (sd * sd) / (mean * mean))
  const centre = log(mean) - logVariance / 2
  const spread = Math.sqrt(logVariance)
  return (u) => cut(exp(centre + spread * standardNormal(u)))
}
