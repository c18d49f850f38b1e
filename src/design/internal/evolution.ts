import { exp } from '../../random/exp.ts'
import type { Key } from '../../random/Key.ts'
import { log } from '../../random/log.ts'
import { stream, uniform } from '../../random/Stream.ts'
import { standardNormal } from '../../random/standardNormal.ts'
import type { Point } from '../Asking.ts'
import { purpose } from '../purpose.ts'
import { cholesky, times } from './cholesky.ts'

/** A search that is asked for points and told their losses, in turn. */
export interface Evolution {
  /** The points of the next generation; null when the search has arrived, or no longer gets anywhere. */
  readonly ask: () => readonly Point[] | null
  readonly tell: (losses: readonly number[]) => void
}

/** How wide the first generation is, as a share of the side of the cube. */
const FIRST_STEP = 0.25

/**
 * The (μ/μ_w, λ) evolution strategy with covariance matrix adaptation on the unit cube (CMA-ES, Hansen & Ostermeier
 * 2001, doi:10.1162/106365601750190398; constants of Hansen 2016, arXiv:1604.00772), with the Cholesky root in place of
 * the symmetric one (Krause, Arbonès & Igel 2016, Advances in Neural Information Processing Systems 29). A point beyond
 * a side is mirrored at it.
 *
 * @param run number of the search: each has draws of its own, and 2^run times as many points in a generation
 */
export function evolution(
  start: Point,
  { key, run, precision }: { readonly key: Key; readonly run: number; readonly precision: number },
): Evolution {
  const n = start.length
  const lambda = (4 + Math.floor(3 * log(n))) * 2 ** Math.min(run, 5)
  const { weights, effective } = recombination(lambda)
  const pathStep = (effective + 2) / (n + effective + 5)
  const damping = 1 + 2 * Math.max(0, Math.sqrt((effective - 1) / (n + 1)) - 1) + pathStep
  const meanPathStep = (4 + effective / n) / (n + 4 + (2 * effective) / n)
  const rankOne = 2 / ((n + 1.3) * (n + 1.3) + effective)
  const rankMany = Math.min(1 - rankOne, (2 * (effective - 2 + 1 / effective)) / ((n + 2) * (n + 2) + effective))
  const expected = Math.sqrt(n) * (1 - 1 / (4 * n) + 1 / (21 * n * n))
  const patience = 10 + Math.ceil((30 * n) / lambda)

  let generation = 0
  let mean = [...start]
  let sigma = FIRST_STEP
  let covariance: number[][] = start.map((_, i) => start.map((_, j) => (i === j ? 1 : 0)))
  let path = start.map(() => 0)
  let stepPath = start.map(() => 0)
  /** (1 − pathStep)^(2 · generation). */
  let forgotten = 1
  let drawn: { readonly z: number[]; readonly y: number[] }[] = []
  let best = Infinity
  let since = 0

  const ask = () => {
    const width = sigma * Math.sqrt(Math.max(...covariance.map((row, i) => row[i])))
    if (width < precision || since > patience) return null
    const root = cholesky(covariance)
    const { a, b } = stream(key, run, generation, purpose.mutation)
    drawn = Array.from({ length: lambda }, (_, i) => {
      const z = start.map((_, side) => standardNormal(uniform(a, b, i, side)))
      return { z, y: times(root, z) }
    })
    return drawn.map(({ y }) => mean.map((centre, side) => mirrored(centre + sigma * y[side])))
  }

  const tell = (losses: readonly number[]) => {
    generation++
    const order = drawn.map((_, i) => i).sort((i, j) => compare(losses[i], losses[j]) || i - j)
    since = losses[order[0]] < best ? 0 : since + 1
    best = Math.min(best, losses[order[0]])
    const parents = order.slice(0, weights.length).map((i) => drawn[i])
    const recombined = (of: 'y' | 'z', side: number) =>
      parents.reduce((sum, parent, k) => sum + weights[k] * parent[of][side], 0)
    const step = start.map((_, side) => recombined('y', side))
    mean = mean.map((centre, side) => centre + sigma * step[side])

    const fresh = Math.sqrt(pathStep * (2 - pathStep) * effective)
    stepPath = stepPath.map((old, side) => (1 - pathStep) * old + fresh * recombined('z', side))
    forgotten *= (1 - pathStep) * (1 - pathStep)
    const length = Math.sqrt(stepPath.reduce((sum, x) => sum + x * x, 0))
    const stalls = length / Math.sqrt(1 - forgotten) < (1.4 + 2 / (n + 1)) * expected
    const freshMean = stalls ? Math.sqrt(meanPathStep * (2 - meanPathStep) * effective) : 0
    path = path.map((old, side) => (1 - meanPathStep) * old + freshMean * step[side])

    const lost = stalls ? 0 : rankOne * meanPathStep * (2 - meanPathStep)
    covariance = covariance.map((row, p) =>
      row.map(
        (old, q) =>
          (1 - rankOne - rankMany + lost) * old +
          rankOne * path[p] * path[q] +
          rankMany * parents.reduce((sum, { y }, k) => sum + weights[k] * y[p] * y[q], 0),
      ),
    )
    sigma *= exp(Math.min(1, (pathStep / damping) * (length / expected - 1)))
  }
  return { ask, tell }
}

/** Weights of the better half of a generation, and how many equally weighted parents they are worth. */
function recombination(lambda: number): { readonly weights: readonly number[]; readonly effective: number } {
  const raw = Array.from({ length: Math.floor(lambda / 2) }, (_, k) => log((lambda + 1) / 2) - log(k + 1))
  const total = raw.reduce((sum, weight) => sum + weight, 0)
  const weights = raw.map((weight) => weight / total)
  return { weights, effective: 1 / weights.reduce((sum, weight) => sum + weight * weight, 0) }
}

/** Also for two infinite losses, whose difference is no number. */
function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function mirrored(x: number): number {
  const turn = x - 2 * Math.floor(x / 2)
  return turn > 1 ? 2 - turn : turn
}
