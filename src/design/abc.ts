import { type Key, keyFromSeed } from '../random/Key.ts'
import type { Asking, Point } from './Asking.ts'
import { proposals } from './internal/proposals.ts'
import { latinHypercube } from './latinHypercube.ts'
import { effectiveSize } from './moments.ts'

/** One point of the posterior. */
export interface Particle {
  readonly point: Point
  /** How far what was simulated there is from what was observed. */
  readonly distance: number
  /** Its share of the posterior; the weights of all particles sum to 1. */
  readonly weight: number
}

export interface Posterior {
  readonly particles: readonly Particle[]
  /** Largest distance of a particle: the posterior is that of everything that comes so near. */
  readonly tolerance: number
  /** How many equally weighted particles these are worth. */
  readonly effectiveSize: number
  /** Share of the last proposals that came as near. */
  readonly acceptance: number
  readonly evaluations: number
}

export interface AbcSettings {
  /** How many particles the posterior is to have at least. */
  readonly particles: number
  readonly seed: string
  /** A distance that is near enough. */
  readonly tolerance?: number
  /** Share of proposals that must come nearer for another round to be worth it. */
  readonly acceptance?: number
  /** How many trials at most, at least twice the particles; by default 40 times. */
  readonly evaluations?: number
}

/**
 * The posterior of a point of the unit cube, even before, given that what is simulated there comes near to what was
 * observed: approximate Bayesian computation by population Monte Carlo (Beaumont et al. 2009,
 * doi:10.1093/biomet/asp052), whose tolerance follows the particles (Del Moral, Doucet & Jasra 2012,
 * doi:10.1007/s11222-011-9271-y): of twice as many particles the nearer half is kept, and replenished by moves of these,
 * each weighted by prior ÷ proposal (Lenormand, Jabot & Deffuant 2013, doi:10.1007/s00180-013-0428-3). It ends at the
 * tolerance, or when too few moves come nearer. Each trial has a seed of its own, from 1.
 */
export function* abc(
  dimensions: number,
  { particles: n, seed, tolerance = 0, acceptance = 0.05, evaluations = 40 * n }: AbcSettings,
): Asking<Posterior> {
  const key: Key = keyFromSeed(seed)
  let asked = 0
  const trial = (point: Point) => ({ point, seed: ++asked })
  const first = latinHypercube(dimensions, 2 * n, key)
  let kept = nearest(evaluated(first, yield first.map(trial), 1), n, tolerance)
  let accepted = 1
  for (let generation = 1; asked + n <= evaluations; generation++) {
    if (kept.tolerance <= tolerance && effectiveSize(kept.all.map(({ weight }) => weight)) >= n / 2) break
    if (accepted < acceptance) break
    const { points, weights } = proposals(kept.all, n, key, generation)
    const told = yield points.map(trial)
    const moved = points.map((point, i) => ({ point, distance: orInfinity(told[i]), weight: weights[i] }))
    accepted = moved.filter(({ distance }) => distance <= kept.tolerance).length / n
    kept = nearest([...kept.all, ...moved], n, tolerance)
  }
  const total = kept.all.reduce((sum, { weight }) => sum + weight, 0)
  const particles = kept.all.map((particle) => ({ ...particle, weight: particle.weight / total }))
  return {
    particles,
    tolerance: kept.tolerance,
    effectiveSize: effectiveSize(particles.map(({ weight }) => weight)),
    acceptance: accepted,
    evaluations: asked,
  }
}

function evaluated(points: readonly Point[], told: readonly number[], weight: number): Particle[] {
  return points.map((point, i) => ({ point, distance: orInfinity(told[i]), weight }))
}

/** The n nearest particles, or all that are near enough when these are more. */
function nearest(particles: readonly Particle[], n: number, tolerance: number) {
  const order = particles.map(({ distance }) => distance).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
  const reach = Math.max(order[n - 1], tolerance)
  return { all: particles.filter(({ distance }) => distance <= reach), tolerance: reach }
}

function orInfinity(distance: number): number {
  return Number.isNaN(distance) ? Infinity : distance
}
