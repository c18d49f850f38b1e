import { describe, expect, it } from 'vitest'
import { answered, type Point } from '../../src/design/Asking.ts'
import { search } from '../../src/design/search.ts'

const sphere = (point: Point) => point.reduce((sum, x, i) => sum + (x - (0.3 + 0.05 * i)) ** 2, 0)
/** Rosenbrock’s valley from −2 to 2, whose least value is 0 at (1, 1, …). */
const valley = (point: Point) => {
  const x = point.map((u) => 4 * u - 2)
  return x.slice(1).reduce((sum, next, i) => sum + 100 * (next - x[i] ** 2) ** 2 + (1 - x[i]) ** 2, 0)
}
/** Rastrigin’s hundred pits in two dimensions, from −5 to 5, the deepest at 0. */
const pits = (point: Point) =>
  point.reduce((sum, u) => {
    const x = 10 * (u - 0.03) - 5
    return sum + x * x - 10 * Math.cos(2 * Math.PI * x) + 10
  }, 0)

describe('the search', () => {
  it('finds the least value of a quadratic function of ten numbers within 0.01 in 1,500 trials', () => {
    const { point } = answered(search(10, { evaluations: 1500, seed: 'a' }), sphere)
    for (const [i, x] of point.entries()) expect(Math.abs(x - (0.3 + 0.05 * i))).toBeLessThan(0.01)
  })

  it('follows a curved valley to its end', () => {
    const { point, loss } = answered(search(4, { evaluations: 6000, seed: 'a', precision: 1e-7 }), valley)
    expect(loss).toBeLessThan(1e-6)
    for (const x of point) expect(x).toBeCloseTo(0.75, 3)
  })

  it('gets out of pits', () => {
    for (const seed of ['a', 'b', 'c']) {
      expect(answered(search(2, { evaluations: 2000, seed }), pits).loss, seed).toBeLessThan(0.01)
    }
  })

  it('finds a least value that lies on a side or in a corner', () => {
    const { point } = answered(search(3, { evaluations: 800, seed: 'a' }), ([x, y, z]) => x + (1 - y) + (z - 0.5) ** 2)
    expect(point[0]).toBeLessThan(0.003)
    expect(point[1]).toBeGreaterThan(0.997)
  })

  it('never leaves the cube, never exceeds its trials, and asks for all of them with one seed', () => {
    for (const evaluations of [1, 7, 100]) {
      let trials = 0
      const run = (point: Point, seed: number) => {
        trials++
        expect(seed).toBe(0)
        for (const x of point) expect(x >= 0 && x <= 1).toBe(true)
        return -point[0]
      }
      answered(search(5, { evaluations, seed: 'a', starts: [[0, 0, 0, 0, 0]] }), run)
      expect(trials).toBe(evaluations)
    }
  })

  it('is never worse than where it started, and takes what has no value for worse than anything', () => {
    const run = ([x]: Point) => (x === 0.25 ? 1 : Number.NaN)
    const best = answered(search(1, { evaluations: 30, seed: 'a', starts: [[0.25]] }), run)
    expect(best).toEqual({ point: [0.25], loss: 1, evaluations: 30 })
  })

  it('does the same with the same seed, bit by bit, and something else with another', () => {
    const bits = (seed: string) => answered(search(3, { evaluations: 300, seed }), valley)
    expect(bits('a')).toEqual(bits('a'))
    expect(bits('a')).not.toEqual(bits('b'))
  })
})
