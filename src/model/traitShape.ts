import { exp } from '../random/exp.ts'
import { log } from '../random/log.ts'
import { standardNormal } from '../random/standardNormal.ts'
import type { Trait } from './traits.ts'

/**
 * How a trait is spread over people: centre + spread·z, z standard normal, or e to that power, cut to the range from
 * `low` to `high`. Numbers, so that drawing a column of people is one loop without calls.
 */
export interface TraitShape {
  readonly lognormal: boolean
  readonly centre: number
  readonly spread: number
  readonly low: number
  readonly high: number
}

export function traitShape(row: Trait, { mean, sd }: { mean: number; sd: number }): TraitShape {
  const [low, high] = row.range
  if (sd === 0 || row.varies === 'normal') return { lognormal: false, centre: mean, spread: sd, low, high }
  // The lognormal with this mean and sd: log-variance ln(1 + sd²/mean²).
  const logVariance = log(1 + (sd * sd) / (mean * mean))
  return { lognormal: true, centre: log(mean) - logVariance / 2, spread: Math.sqrt(logVariance), low, high }
}

/** The value of a trait for somebody, from a uniform number in (0, 1). */
export function traitValue({ lognormal, centre, spread, low, high }: TraitShape, u: number): number {
  const x = spread === 0 ? centre : centre + spread * standardNormal(u)
  return Math.max(low, Math.min(high, lognormal ? exp(x) : x))
}
