import { describe, expect, it } from 'vitest'
import { answered, type Point } from '../../src/design/Asking.ts'
import { gaussNewton } from '../../src/design/gaussNewton.ts'

/** Twelve linear residuals of five numbers, with one solution. */
const solution = [0.2, 0.9, 0.5, 0.35, 0.6]
const linear = (point: Point) =>
  Array.from({ length: 12 }, (_, k) =>
    point.reduce((sum, x, i) => sum + Math.cos(1 + k * (i + 1)) * (x - solution[i]), 0),
  )
/** Rosenbrock’s valley from −2 to 2 as residuals, whose solution is (1, 1). */
const valley = ([u, v]: Point) => {
  const [x, y] = [4 * u - 2, 4 * v - 2]
  return [10 * (y - x * x), 1 - x]
}

describe('Gauss–Newton steps', () => {
  it('solve a linear problem of five numbers in thirty trials', () => {
    const { point, loss } = answered(gaussNewton(5, { evaluations: 30, seed: 'a' }), linear)
    expect(loss).toBeLessThan(1e-9)
    for (const [i, x] of solution.entries()) expect(point[i]).toBeCloseTo(x, 4)
  })

  it('follow a curved valley to its end in two hundred trials', () => {
    for (const seed of ['a', 'b', 'c']) {
      const { point } = answered(gaussNewton(2, { evaluations: 200, seed, precision: 1e-6 }), valley)
      for (const x of point) expect(Math.abs(x - 0.75), seed).toBeLessThan(0.01)
    }
  })

  it('stop at the sides of the cube', () => {
    const beyond = ([x, y]: Point) => [x + 0.5, y - 0.3]
    const { point } = answered(gaussNewton(2, { evaluations: 60, seed: 'a' }), beyond)
    expect(point[0]).toBe(0)
    expect(point[1]).toBeCloseTo(0.3, 3)
  })

  it('get near where the residuals are rough', () => {
    const rough = (point: Point) => linear(point).map((residual, k) => residual + 0.02 * Math.sin(1e4 * point[0] + k))
    const { point } = answered(gaussNewton(5, { evaluations: 100, seed: 'a' }), rough)
    for (const [i, x] of solution.entries()) expect(Math.abs(point[i] - x)).toBeLessThan(0.03)
  })

  it('look around near their start first, where they are told to', () => {
    const seen: Point[] = []
    const run = (point: Point) => {
      seen.push(point)
      return linear(point)
    }
    const start = [0.05, 0.5, 0.5, 0.5, 0.95]
    answered(gaussNewton(5, { evaluations: 19, seed: 'a', starts: [start], around: 0.2 }), run)
    for (const point of seen.slice(1)) {
      for (const [i, x] of point.entries()) expect(Math.abs(x - [0.1, 0.5, 0.5, 0.5, 0.9][i])).toBeLessThanOrEqual(0.1)
    }
  })

  it('never leave the cube, and never exceed their trials, all of them with one seed', () => {
    for (const evaluations of [1, 5, 40]) {
      let trials = 0
      const run = (point: Point, seed: number) => {
        trials++
        expect(seed).toBe(0)
        for (const x of point) expect(x >= 0 && x <= 1).toBe(true)
        return [point[0] + Number.NaN * (point[1] > 0.9 ? 1 : 0), 1 - point[1]]
      }
      expect(answered(gaussNewton(3, { evaluations, seed: 'a' }), run).evaluations).toBe(trials)
      expect(trials).toBeLessThanOrEqual(evaluations)
    }
  })

  it('are the same for the same seed, bit by bit', () => {
    const bits = (seed: string) => answered(gaussNewton(2, { evaluations: 60, seed }), valley)
    expect(bits('a')).toEqual(bits('a'))
    expect(bits('a')).not.toEqual(bits('b'))
  })
})
