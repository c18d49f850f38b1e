import type { Point } from '../Asking.ts'
import type { Evaluated } from '../gaussNewton.ts'
import { cholesky, type Matrix, solve } from './cholesky.ts'

/** Trials for each unknown of a residual’s model. */
const TRIALS_EACH = 3
/** Keeps slopes that no trial speaks of at 0. */
const RIDGE = 1e-6
const ROUNDS = 60

/**
 * The point within reach of a centre on each side, and in the cube, where the squares of the residuals sum to the least
 * by linear models of them: least squares over the trials nearest to the centre, which beyond its reach count less the
 * farther they are.
 */
export function leastByModel(trials: readonly Evaluated[], centre: Point, reach: number): Point {
  const n = centre.length
  const distance = (point: Point) => Math.max(...point.map((x, side) => Math.abs(x - centre[side])))
  const near = trials
    .filter(({ loss }) => loss < Infinity)
    .map((trial) => ({ ...trial, far: distance(trial.point) / reach }))
    .sort((a, b) => a.far - b.far)
    .slice(0, TRIALS_EACH * (n + 1))
  if (near.length === 0) return centre
  const rows = near.map(({ point, residuals, far }) => ({
    x: [1, ...point.map((x, side) => (x - centre[side]) / reach)],
    weight: 1 / (1 + far * far * far * far),
    residuals,
  }))
  const sum = (of: (row: (typeof rows)[number]) => number) =>
    rows.reduce((total, row) => total + row.weight * of(row), 0)
  const indices = Array.from({ length: n + 1 }, (_, i) => i)
  const normal = indices.map((p) => indices.map((q) => sum(({ x }) => x[p] * x[q]) + (p === q ? RIDGE : 0)))
  const root = cholesky(normal)
  const fits = near[0].residuals.map((_, k) => {
    const right = indices.map((p) => sum(({ x, residuals }) => x[p] * residuals[k]))
    return solvedTwice(root, right)
  })
  return leastWithin(fits, centre, reach)
}

/** The solution of LLᵀb = y. */
function solvedTwice(root: Matrix, y: readonly number[]): number[] {
  const z = solve(root, y)
  const b = [...z]
  for (let i = b.length - 1; i >= 0; i--) {
    for (let j = i + 1; j < b.length; j++) b[i] -= root[j][i] * b[j]
    b[i] /= root[i][i]
  }
  return b
}

/** Coordinate descent on a convex quadratic function in a box: exact in each direction, one after the other. */
function leastWithin(fits: readonly (readonly number[])[], centre: Point, reach: number): Point {
  const at = centre.map(() => 0)
  const left = fits.map(([constant]) => constant)
  for (let round = 0; round < ROUNDS; round++) {
    for (const [side, x] of centre.entries()) {
      const curvature = fits.reduce((total, fit) => total + fit[side + 1] * fit[side + 1], 0)
      if (curvature === 0) continue
      const slope = fits.reduce((total, fit, k) => total + fit[side + 1] * left[k], 0)
      const low = Math.max(-1, -x / reach)
      const high = Math.min(1, (1 - x) / reach)
      const to = Math.max(low, Math.min(high, at[side] - slope / curvature))
      for (const [k, fit] of fits.entries()) left[k] += fit[side + 1] * (to - at[side])
      at[side] = to
    }
  }
  return centre.map((x, side) => Math.max(0, Math.min(1, x + reach * at[side])))
}
