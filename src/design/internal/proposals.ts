import { exp } from '../../random/exp.ts'
import type { Key } from '../../random/Key.ts'
import { stream, uniform } from '../../random/Stream.ts'
import { standardNormal } from '../../random/standardNormal.ts'
import type { Point } from '../Asking.ts'
import type { Particle } from '../abc.ts'
import { moments } from '../moments.ts'
import { purpose } from '../purpose.ts'
import { cholesky, type Matrix, solve, times } from './cholesky.ts'

/** A particle with the root of the covariance of moves from it. */
interface Parent {
  readonly point: Point
  /** Its share of the weight. */
  readonly share: number
  readonly root: Matrix
  /** Density of a move to itself, without the constant that all moves share. */
  readonly height: number
}

/**
 * n moves of particles within the unit cube, and their weights: even prior ÷ density of being proposed, so that they
 * are on one scale with those of all other rounds. A move is normal, with the covariance of the particles around the
 * one that moves (Filippi et al. 2013, doi:10.1515/sagmb-2012-0069), whose mean is twice their covariance.
 */
export function proposals(particles: readonly Particle[], n: number, key: Key, generation: number) {
  const parents = parentsOf(particles)
  const points: Point[] = []
  let tried = 0
  for (let i = 0; i < n; i++) {
    for (let attempt = 0; ; attempt++) {
      tried++
      const point = move(parents, key, generation, attempt, i)
      if (point.some((x) => x < 0 || x > 1)) continue
      points.push(point)
      break
    }
  }
  // A parent is drawn anew together with each move, so that what is lost beyond the sides is the same for all.
  const inside = n / tried
  const constant = exp(-points[0].length * HALF_LOG_TWO_PI)
  return { points, weights: points.map((point) => inside / (constant * density(parents, point))) }
}

/** ½ log 2π. */
const HALF_LOG_TWO_PI = 0.9189385332046728

function parentsOf(particles: readonly Particle[]): Parent[] {
  const points = particles.map(({ point }) => point)
  const weights = particles.map(({ weight }) => weight)
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const { mean, covariance } = moments(points, weights)
  return points.map((point, i) => {
    const off = point.map((x, side) => x - mean[side])
    const root = cholesky(covariance.map((row, p) => row.map((value, q) => value + off[p] * off[q])))
    return { point, share: weights[i] / total, root, height: 1 / root.reduce((all, row, k) => all * row[k], 1) }
  })
}

function move(parents: readonly Parent[], key: Key, generation: number, attempt: number, i: number): Point {
  const choice = stream(key, generation, attempt, purpose.parent)
  const parent = picked(parents, uniform(choice.a, choice.b, i, 0))
  const { a, b } = stream(key, generation, attempt, purpose.move)
  const z = parent.point.map((_, side) => standardNormal(uniform(a, b, i, side)))
  const by = times(parent.root, z)
  return parent.point.map((x, side) => x + by[side])
}

/** The parent in whose share u lies, the shares being laid out one after the other. */
function picked(parents: readonly Parent[], u: number): Parent {
  let left = u
  for (const parent of parents) {
    left -= parent.share
    if (left < 0) return parent
  }
  return parents[parents.length - 1]
}

function density(parents: readonly Parent[], point: Point): number {
  let sum = 0
  for (const { point: from, share, root, height } of parents) {
    const z = solve(
      root,
      point.map((x, side) => x - from[side]),
    )
    sum += share * height * exp(-z.reduce((square, x) => square + x * x, 0) / 2)
  }
  return sum
}
