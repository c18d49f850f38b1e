import { type Key, keyFromSeed } from '../random/Key.ts'
import { stream, uniform } from '../random/Stream.ts'
import type { Asking, Best, Point } from './Asking.ts'
import { leastByModel } from './internal/leastByModel.ts'
import { latinHypercube } from './latinHypercube.ts'
import { purpose } from './purpose.ts'
import type { SearchSettings } from './search.ts'

export interface SteppingSettings extends SearchSettings {
  /** Side of the cube around the first start in which it looks around first; 1, the whole cube, by default. */
  readonly around?: number
}

export interface Evaluated {
  readonly point: Point
  readonly residuals: readonly number[]
  readonly loss: number
}

/** How far a step goes at first, as a share of the side of the cube; what it is multiplied with after each. */
const FIRST_REACH = 0.25
const LONGEST_REACH = 0.5
const AFTER_SUCCESS = 1.5
const AFTER_FAILURE = 0.6
/** Trials that look around first, for each dimension and one. */
const AROUND_EACH = 3

/**
 * Looks for the least sum of squares of residuals on the unit cube, in far fewer trials than a search that knows their
 * sum only: a Gauss–Newton step from the best point, by a linear model of each residual that is fitted to the trials
 * around it, as far as the model has proved right (after Cartis & Roberts 2019, doi:10.1007/s12532-019-00161-7; by
 * regression, since what is simulated is rough). Beside each step goes a trial aside, so that no direction is
 * forgotten. It finds the bottom of the valley that it is in, and ends there or when the trials are used up. All trials
 * have the seed 0.
 */
export function* gaussNewton(
  dimensions: number,
  { evaluations, seed, starts = [], precision = 1e-3, around: side = 1 }: SteppingSettings,
): Asking<Best, readonly number[]> {
  const key = keyFromSeed(seed)
  const whole = latinHypercube(dimensions, AROUND_EACH * (dimensions + 1), key)
  const around = starts.length === 0 ? whole : whole.map((point) => within(point, starts[0], side))
  const trials: Evaluated[] = []
  let batch: readonly Point[] = [...starts, ...around].slice(0, evaluations)
  let best: Evaluated | null = null
  for (let reach = FIRST_REACH; batch.length > 0 && reach > precision; ) {
    const told: readonly (readonly number[])[] = yield batch.map((point) => ({ point, seed: 0 }))
    const fresh = batch.map((point, i) => evaluated(point, told[i]))
    trials.push(...fresh)
    const least: Evaluated = fresh.reduce((a, b) => (b.loss < a.loss ? b : a))
    const success: boolean = best === null || least.loss < best.loss
    if (trials.length > batch.length) reach = Math.min(LONGEST_REACH, reach * (success ? AFTER_SUCCESS : AFTER_FAILURE))
    if (best === null || success) best = least
    const left = evaluations - trials.length
    const steps =
      left > 0 ? [leastByModel(trials, best.point, reach), aside(best.point, reach, key, trials.length)] : []
    batch = steps.slice(0, left)
  }
  const { point, loss } = best!
  return { point, loss, evaluations: trials.length }
}

function evaluated(point: Point, residuals: readonly number[]): Evaluated {
  const loss = residuals.reduce((sum, residual) => sum + residual * residual, 0)
  return { point, residuals, loss: Number.isNaN(loss) ? Infinity : loss }
}

/** A point of the unit cube carried into the cube of this side around a centre, as far as that is inside. */
function within(point: Point, centre: Point, side: number): Point {
  return point.map((u, i) => Math.max(0, Math.min(1 - side, centre[i] - side / 2)) + side * u)
}

/** A point within reach, at random. */
function aside(centre: Point, reach: number, key: Key, time: number): Point {
  const { a, b } = stream(key, 0, time, purpose.aside)
  return centre.map((x, side) => Math.max(0, Math.min(1, x + reach * (2 * uniform(a, b, 0, side) - 1))))
}
