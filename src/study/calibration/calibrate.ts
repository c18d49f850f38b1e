import type { Point } from '../../design/Asking.ts'
import { abc } from '../../design/abc.ts'
import { placeOf, valueAt } from '../../design/Dimension.ts'
import type { Calibration, Parameter, Step } from '../../scenario/calibration/Calibration.ts'
import type { Execute } from '../Execute.ts'
import { executeHere } from '../executeHere.ts'
import { playHere } from '../playHere.ts'
import { type Play, runExperiments } from '../runExperiments.ts'
import { version } from '../version.ts'
import { answeredStepwise } from './answeredStepwise.ts'
import type { Calibrated, FittedParameter, ParameterPosterior, PosteriorFacts } from './Calibrated.ts'
import { checkCalibration } from './checkCalibration.ts'
import { objectiveOf } from './objective.ts'
import { populationAt } from './populationAt.ts'
import { parameterPosteriors, posteriorFacts } from './posterior.ts'
import { fits, type RowOutcome, rowsOf } from './Row.ts'
import { searched, sumOfSquares } from './searched.ts'

/** How far a calibration has come. */
export interface CalibrationProgress {
  readonly phase: 'search' | 'posterior'
  /** Which step it is, from 1, and how many there are. */
  readonly step: number
  readonly steps: number
  /** Trials of this phase, and how many there will be at most. */
  readonly done: number
  readonly most: number
  /** Least loss so far in this phase and step. */
  readonly loss: number
}

export interface CalibrateOptions {
  /** Told after each trial; stops the work by answering false. */
  readonly told?: (progress: CalibrationProgress) => undefined | boolean
  /** Plays the experiments of a trial; by default on the thread that asks. */
  readonly play?: Play
  /** Does the replicates of a trial, all of them; by default on the thread that asks. */
  readonly execute?: Execute
}

/** Share of each range, around where an earlier step arrived, in which the next one looks first. */
const NEAR = 0.25
/** A posterior may take so many trials for each particle. */
const TRIALS_EACH = 20
/** Share of proposals that must come nearer for another round to be worth it. */
const ACCEPTANCE = 0.1
/** Share of its range within which a parameter counts as being at an end. */
const AT_END = 0.005

/**
 * Fits parameters of a population to what was published, step by step, each from where those before it arrived. The point
 * of least loss is searched on common random numbers, first along the slopes of the rows, then wherever it may be; the
 * posterior of a step, taken when all have arrived, is of all points that come as near as the tolerances of its rows (or
 * as near as can be), each trial with draws of its own. The same calibration gives the same bits.
 *
 * @throws Mistake when there is nothing to fit, see `checkCalibration`.
 */
export async function calibrate(calibration: Calibration, options: CalibrateOptions = {}): Promise<Calibrated> {
  checkCalibration(calibration)
  const { parameters, population, begin, steps, seed, evaluations, particles } = calibration
  const { told = () => true, play = playedHere, execute = executeHere } = options
  const rows = rowsOf(calibration)
  const objective = objectiveOf(calibration, play, execute)
  const now = parameters.map(({ trait, of }) => population.traits[trait][of])
  let best: readonly number[] = begin === 'ranges' ? parameters.map((parameter) => valueAt(parameter, 0.5)) : now
  const of = (step: Step) => {
    const own = step.parameters.map((i) => parameters[i])
    const start = own.map((parameter, k) => placeOf(parameter, best[step.parameters[k]]))
    const valuesAt = (point: Point) =>
      withValues(
        best,
        step.parameters,
        own.map((one, k) => valueAt(one, point[k])),
      )
    const residualsAt = async (point: Point, seed: number) => {
      const people = populationAt(calibration, valuesAt(point))
      const outcomes = await objective(people, (row) => fits(calibration, step, row), seed)
      return outcomes.flatMap(({ residuals }) => residuals)
    }
    return { own, start, valuesAt, residualsAt }
  }

  let trials = 0
  let finished = true
  const arrived = new Set<number>()
  for (const [k, step] of steps.entries()) {
    const { start, valuesAt, residualsAt } = of(step)
    const found = await searched(
      start,
      {
        evaluations,
        seed: seedOf(seed, k),
        around: step.parameters.every((i) => arrived.has(i)) ? NEAR : 1,
        goesOn: (done, loss) =>
          told({ phase: 'search', step: k + 1, steps: steps.length, done, most: evaluations, loss }) !== false,
      },
      (point) => residualsAt(point, 0),
    )
    best = valuesAt(found.point)
    for (const i of step.parameters) arrived.add(i)
    trials += found.trials
    finished = found.finished
    if (!finished) break
  }

  const names = parameters.map(nameOf)
  const posteriors: PosteriorFacts[] = []
  const each: (ParameterPosterior | null)[] = parameters.map(() => null)
  const most = TRIALS_EACH * particles
  for (const [k, step] of steps.entries()) {
    if (!finished || particles === 0 || !step.posterior) continue
    const { own, residualsAt } = of(step)
    const fitted = rows.filter((row) => fits(calibration, step, row)).length
    const settings = { particles, seed: seedOf(seed, k), tolerance: 1, acceptance: ACCEPTANCE, evaluations: most }
    let least = Infinity
    const posterior = await answeredStepwise(abc(own.length, settings), async (point, trial) => {
      const loss = sumOfSquares(await residualsAt(point, trial))
      least = Math.min(least, loss)
      const state = { phase: 'posterior', step: k + 1, steps: steps.length, done: trial, most, loss: least } as const
      return told(state) === false ? null : Math.sqrt(loss / fitted)
    })
    finished = posterior !== null
    if (posterior === null) break
    const facts = posteriorFacts(
      step.parameters.map((i) => names[i]),
      own,
      posterior,
    )
    posteriors.push(facts)
    for (const [place, known] of parameterPosteriors(posterior, facts).entries()) each[step.parameters[place]] ??= known
  }

  const after = populationAt(calibration, best)
  const [was, is] = [await objective(population, () => true, 0), await objective(after, () => true, 0)]
  const ofFitted = (outcomes: readonly RowOutcome[]) =>
    sumOfSquares(outcomes.flatMap(({ residuals }, i) => (rows[i].fitted ? residuals : [])))
  const reported = ({ residuals: _, ...outcome }: RowOutcome) => outcome
  return {
    version,
    calibration: calibration.id,
    seed,
    finished,
    evaluations: trials,
    parameters: parameters.map(
      (parameter, i): FittedParameter => ({
        ...parameter,
        name: names[i],
        before: now[i],
        after: best[i],
        atEnd: endOf(parameter, best[i]),
        posterior: each[i],
      }),
    ),
    rows: rows.map((row, i) => ({ ...row, before: reported(was[i]), after: reported(is[i]) })),
    loss: { before: ofFitted(was), after: ofFitted(is) },
    posteriors,
    population: after,
  }
}

const playedHere: Play = (experiments, settings) => runExperiments(experiments, playHere, settings)

/** Every step draws on its own. */
function seedOf(seed: string, step: number): string {
  return step === 0 ? seed : `${seed}, step ${step + 1}`
}

function withValues(all: readonly number[], places: readonly number[], values: readonly number[]): number[] {
  const changed = [...all]
  for (const [k, place] of places.entries()) changed[place] = values[k]
  return changed
}

function endOf(parameter: Parameter, value: number): FittedParameter['atEnd'] {
  const place = placeOf(parameter, value)
  return place < AT_END ? 'from' : place > 1 - AT_END ? 'to' : null
}

function nameOf({ trait, of }: Parameter): string {
  return of === 'mean' ? trait : `${trait} sd`
}
