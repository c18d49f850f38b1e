import type { Point } from '../../design/Asking.ts'
import { gaussNewton } from '../../design/gaussNewton.ts'
import { search } from '../../design/search.ts'
import { answeredStepwise } from './answeredStepwise.ts'

/** Share of the trials that may follow the slopes of the rows; the others look elsewhere too. */
const STEPPING = 0.75

interface Settings {
  readonly evaluations: number
  readonly seed: string
  /** Share of the cube, around the start, in which slopes are looked for at first. */
  readonly around: number
  /** Told after each trial how many there were and the least loss; stops the work by answering false. */
  readonly goesOn: (trials: number, loss: number) => boolean
}

export interface Searched {
  readonly point: Point
  readonly trials: number
  /** False when it was stopped. */
  readonly finished: boolean
}

/**
 * Looks for the point where the squares of the residuals sum to the least, all trials on common random numbers: along
 * the slopes of the residuals first, anew from elsewhere whenever that has arrived, then wherever it may be.
 */
export async function searched(
  start: Point,
  { evaluations, seed, around, goesOn }: Settings,
  residualsAt: (point: Point) => Promise<readonly number[]>,
): Promise<Searched> {
  let best = { point: start, loss: Infinity }
  let trials = 0
  const run = async (point: Point) => {
    const residuals = await residualsAt(point)
    const loss = sumOfSquares(residuals)
    if (loss < best.loss) best = { point: [...point], loss }
    return goesOn(++trials, best.loss) ? residuals : null
  }
  for (let again = 0; trials < STEPPING * evaluations; again++) {
    const settings = { evaluations: Math.ceil(STEPPING * evaluations) - trials, seed: `${seed}, ${again}` }
    const from = again === 0 ? { starts: [start], around } : {}
    if ((await answeredStepwise(gaussNewton(start.length, { ...settings, ...from }), run)) === null)
      return { point: best.point, trials, finished: false }
  }
  const left = evaluations - trials
  if (left === 0) return { point: best.point, trials, finished: true }
  const looking = search(start.length, { evaluations: left, seed, starts: [best.point] })
  const looked = await answeredStepwise(looking, async (point) => {
    const residuals = await run(point)
    return residuals === null ? null : sumOfSquares(residuals)
  })
  return { point: best.point, trials, finished: looked !== null }
}

export function sumOfSquares(residuals: readonly number[]): number {
  return residuals.reduce((sum, residual) => sum + residual * residual, 0)
}
