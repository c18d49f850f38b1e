import { describe, expect, it } from 'vitest'
import { answered, type Point } from '../../src/design/Asking.ts'
import { abc, type Posterior } from '../../src/design/abc.ts'
import { correlations, moments } from '../../src/design/moments.ts'
import { keyFromSeed } from '../../src/random/Key.ts'
import { stream, uniform } from '../../src/random/Stream.ts'
import { standardNormal } from '../../src/random/standardNormal.ts'

const { a, b } = stream(keyFromSeed('noise'), 0, 0, 1)
const noise = (seed: number, i: number) => standardNormal(uniform(a, b, seed, i))
const momentsOf = ({ particles }: Posterior, of: (point: Point) => number[] = (point) => [...point]) =>
  moments(
    particles.map(({ point }) => of(point)),
    particles.map(({ weight }) => weight),
  )

describe('the posterior', () => {
  // Prior N(0, 2²), four observations of variance 1 with mean 1.2: N(1.2 · 16/17, 4/17) by conjugacy. The tolerance of
  // 0.1 adds 0.1²/3 to the variance of the mean; 1,000 particles leave errors of about 0.02 in mean and sd.
  it('of a normal mean is the conjugate one', () => {
    const theta = (u: number) => 2 * standardNormal(u)
    const run = ([u]: Point, seed: number) => Math.abs(theta(u) + noise(seed, 0) / 2 - 1.2)
    const posterior = answered(abc(1, { particles: 1000, seed: 'a', tolerance: 0.1, acceptance: 0.01 }), run)
    const { mean, covariance } = momentsOf(posterior, ([u]) => [theta(u)])
    expect(posterior.tolerance).toBe(0.1)
    expect(Math.abs(mean[0] - (1.2 * 16) / 17)).toBeLessThan(0.06)
    expect(Math.abs(Math.sqrt(covariance[0][0]) - Math.sqrt(4 / 17))).toBeLessThan(0.05)
  })

  // Only the sum is observed, with variance 0.05²: correlation −1 + 2 · 0.05² / var, and each margin stays wide.
  it('knows what is identified only together', () => {
    const run = ([u, v]: Point, seed: number) => Math.abs(u + v - 1 + 0.05 * noise(seed, 0))
    const { covariance } = momentsOf(answered(abc(2, { particles: 500, seed: 'a', tolerance: 0.02 }), run))
    expect(correlations(covariance)[0][1]).toBeLessThan(-0.95)
    expect(Math.sqrt(covariance[0][0])).toBeGreaterThan(0.2)
  })

  // Nothing is learned: the prior has mean ½ and sd 0.2887; the moves must not pull it from the sides of the cube.
  it('is the prior for what has no influence', () => {
    const run = ([u]: Point, seed: number) => Math.abs(u - 0.1 + 0.05 * noise(seed, 0))
    const posterior = answered(abc(3, { particles: 1000, seed: 'a', tolerance: 0.03 }), run)
    const { mean, covariance } = momentsOf(posterior)
    for (const side of [1, 2]) {
      expect(Math.abs(mean[side] - 0.5)).toBeLessThan(0.04)
      expect(Math.abs(Math.sqrt(covariance[side][side]) - 1 / Math.sqrt(12))).toBeLessThan(0.02)
    }
    expect(posterior.effectiveSize).toBeGreaterThan(500)
  })

  it('has weights that sum to 1, within the cube and the tolerance, and at least the particles asked for', () => {
    const run = ([u, v]: Point, seed: number) => Math.hypot(u - 1, v - 0.5) + 0.01 * Math.abs(noise(seed, 0))
    const { particles, tolerance, evaluations } = answered(abc(2, { particles: 100, seed: 'a', tolerance: 0.05 }), run)
    expect(particles.length).toBeGreaterThanOrEqual(100)
    expect(particles.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12)
    for (const { point, distance, weight } of particles) {
      expect(distance).toBeLessThanOrEqual(tolerance)
      expect(weight).toBeGreaterThan(0)
      for (const x of point) expect(x >= 0 && x <= 1).toBe(true)
    }
    expect(evaluations).toBeLessThanOrEqual(4000)
  })

  it('ends when nothing comes nearer, with a seed of its own for each trial', () => {
    const seeds = new Set<number>()
    const run = (_: Point, seed: number) => {
      seeds.add(seed)
      return Math.abs(noise(seed, 0)) + 1
    }
    const { tolerance, acceptance, evaluations } = answered(abc(2, { particles: 100, seed: 'a' }), run)
    expect([tolerance > 1, acceptance < 0.05, seeds.size]).toEqual([true, true, evaluations])
  })

  it('is the same for the same seed, bit by bit, and another one for another', () => {
    const run = ([u]: Point, seed: number) => Math.abs(u - 0.4 + 0.1 * noise(seed, 0))
    const bits = (seed: string) => answered(abc(1, { particles: 50, seed }), run)
    expect(bits('a')).toEqual(bits('a'))
    expect(bits('a')).not.toEqual(bits('b'))
  })
})
