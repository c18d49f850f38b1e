import type { Asking, Point } from '../../design/Asking.ts'
import { abc } from '../../design/abc.ts'
import { placeOf, valueAt } from '../../design/Dimension.ts'
import { gaussNewton } from '../../design/gaussNewton.ts'
import { search } from '../../design/search.ts'
import type { Calibration, Parameter } from '../../scenario/calibration/Calibration.ts'
import { version } from '../version.ts'
import type { Calibrated, FittedParameter } from './Calibrated.ts'
import { checkCalibration } from './checkCalibration.ts'
import { type Live, objectiveOf, type Play } from './objective.ts'
import { populationAt } from './populationAt.ts'
import { parameterPosteriors, posteriorFacts } from './posterior.ts'
import { type RowOutcome, rowsOf } from './Row.ts'

/** How far a calibration has come. */
export interface CalibrationProgress {
  readonly phase: 'search' | 'posterior'
  /** Trials of this phase, and how many there will be at most. */
  readonly done: number
  readonly most: number
  /** Least loss so far. */
  readonly loss: number
}

export interface CalibrateOptions {
  /** Told after each trial; it may take its time, and stops the work by answering false. */
  readonly told?: (progress: CalibrationProgress) => undefined | boolean | Promise<undefined | boolean>
  /** Play experiments and live replicates, in place of the engine. */
  readonly play?: Play
  readonly live?: Live
}

/** Share of the trials of the search that may follow the slopes of the rows; the others look elsewhere too. */
const STEPPING = 0.5
/** A posterior may take so many trials for each particle. */
const TRIALS_EACH = 20
/** Share of proposals that must come nearer for another round to be worth it. */
const ACCEPTANCE = 0.1
/** Share of its range within which a parameter counts as being at an end. */
const AT_END = 0.005

/**
 * Fits parameters of a population to what was published. The point of least loss is searched on common random numbers,
 * first along the slopes of the rows, then wherever it may be; the posterior is of all points that come as near as the
 * tolerances of the fitted rows (or as near as can be), each trial with draws of its own. The same calibration gives
 * the same bits.
 *
 * @throws Mistake when there is nothing to fit, see `checkCalibration`.
 */
export async function calibrate(calibration: Calibration, options: CalibrateOptions = {}): Promise<Calibrated> {
  checkCalibration(calibration)
  const { parameters, population, seed, evaluations, particles } = calibration
  const rows = rowsOf(calibration)
  const objective = objectiveOf(calibration, options.play, options.live)
  const valuesAt = (point: Point) => parameters.map((parameter, i) => valueAt(parameter, point[i]))
  const residualsAt = (point: Point, seed: number) =>
    objective(populationAt(calibration, valuesAt(point)), ({ fitted }) => fitted, seed).flatMap((row) => row.residuals)

  const now = parameters.map(({ trait, of }) => population.traits[trait][of])
  const start = parameters.map((parameter, i) => placeOf(parameter, now[i]))
  let best = { point: start, loss: Infinity }
  let searched = 0
  const { told = () => true } = options
  /** Residuals of the next trial of the search; null to stop. */
  const next = async (point: Point) => {
    const residuals = residualsAt(point, 0)
    const loss = sumOfSquares(residuals)
    if (loss < best.loss) best = { point: [...point], loss }
    searched++
    const goOn = await told({ phase: 'search', done: searched, most: evaluations, loss: best.loss })
    return goOn === false ? null : residuals
  }
  const stepping = gaussNewton(parameters.length, {
    evaluations: Math.ceil(STEPPING * evaluations),
    seed,
    starts: [start],
  })
  const stepped = await answeredStepwise(stepping, next)
  const left = evaluations - searched
  const looked =
    stepped === null || left === 0
      ? stepped
      : await answeredStepwise(
          search(parameters.length, { evaluations: left, seed, starts: [stepped.point] }),
          async (point) => {
            const residuals = await next(point)
            return residuals === null ? null : sumOfSquares(residuals)
          },
        )

  const fitted = rows.filter((row) => row.fitted).length
  const most = TRIALS_EACH * particles
  const settings = { particles, seed, tolerance: 1, acceptance: ACCEPTANCE, evaluations: most }
  const posterior =
    looked === null || particles === 0
      ? null
      : await answeredStepwise(abc(parameters.length, settings), async (point, seed) => {
          const residuals = residualsAt(point, seed)
          const goOn = await told({ phase: 'posterior', done: seed, most, loss: best.loss })
          return goOn === false ? null : Math.sqrt(sumOfSquares(residuals) / fitted)
        })

  const values = valuesAt(best.point)
  const after = populationAt(calibration, values)
  const facts = posterior === null ? null : posteriorFacts(parameters, posterior)
  const names = parameters.map(nameOf)
  const each = posterior === null || facts === null ? null : parameterPosteriors(names, posterior, facts)
  const [was, is] = [population, after].map((one) => objective(one, () => true, 0))
  const ofFitted = (outcomes: readonly RowOutcome[]) =>
    sumOfSquares(outcomes.flatMap(({ residuals }, i) => (rows[i].fitted ? residuals : [])))
  const reported = ({ residuals: _, ...outcome }: RowOutcome) => outcome
  return {
    version,
    calibration: calibration.id,
    seed,
    finished: looked !== null && (posterior !== null || particles === 0),
    evaluations: searched,
    parameters: parameters.map(
      (parameter, i): FittedParameter => ({
        ...parameter,
        name: names[i],
        before: now[i],
        after: values[i],
        atEnd: best.point[i] < AT_END ? 'from' : best.point[i] > 1 - AT_END ? 'to' : null,
        posterior: each?.[i] ?? null,
      }),
    ),
    rows: rows.map((row, i) => ({ ...row, before: reported(was[i]), after: reported(is[i]) })),
    loss: { before: ofFitted(was), after: ofFitted(is) },
    posterior: facts,
    population: after,
  }
}

function nameOf({ trait, of }: Parameter): string {
  return of === 'mean' ? trait : `${trait} sd`
}

function sumOfSquares(residuals: readonly number[]): number {
  return residuals.reduce((sum, residual) => sum + residual * residual, 0)
}

/** Answers a design trial by trial; null as soon as a trial is. */
async function answeredStepwise<Result, Answer>(
  asking: Asking<Result, Answer>,
  run: (point: Point, seed: number) => Promise<Answer | null>,
): Promise<Result | null> {
  let asked = asking.next()
  while (!asked.done) {
    const told: Answer[] = []
    for (const { point, seed } of asked.value) {
      const answer = await run(point, seed)
      if (answer === null) return null
      told.push(answer)
    }
    asked = asking.next(told)
  }
  return asked.value
}
