import type { ReplicateResult, StrategyRun } from '../../community/ReplicateResult.ts'
import { runReplicate } from '../../community/runReplicate.ts'
import type { Experiment } from '../../experiment/Experiment.ts'
import { type Found, type RunSettings, runExperiment } from '../../experiment/runExperiment.ts'
import type { Population } from '../../model/Population.ts'
import type { Calibration, CommunityTargets, Target } from '../../scenario/calibration/Calibration.ts'
import { judge } from '../evidence/judge.ts'
import { refitted } from './populationAt.ts'
import { type Row, type RowOutcome, rowsOf, TARGETS } from './Row.ts'
import { distanceOf, NOT_MEASURED, rowResiduals } from './rowResiduals.ts'

/** Plays an experiment: one `Found` for each of its published rows, in their order. */
export type Play = (experiment: Experiment, settings: RunSettings) => readonly Found[]
/** Lives one replicate of a community. */
export type Live = typeof runReplicate

/**
 * What the rows of a calibration come to with a population.
 *
 * @param which rows that are wanted; what only others need is not run
 * @param seed 0 for the seeds of the files; each other number gives draws of its own
 * @returns an outcome for each wanted row, in the order of `rowsOf`
 */
export type Objective = (population: Population, which: (row: Row) => boolean, seed: number) => readonly RowOutcome[]

export function objectiveOf(
  calibration: Calibration,
  play: Play = runExperiment,
  live: Live = runReplicate,
): Objective {
  const { experiments, community, population: before, sessions } = calibration
  const rows = rowsOf(calibration)
  const settings: RunSettings = sessions === null ? {} : { sessions }
  return (population, which, seed) => {
    const wanted = new Set(rows.filter(which).map(nameOf))
    const isWanted = (experiment: string, id: string) => wanted.has(nameOf({ experiment, id }))
    return [
      ...experiments.flatMap((experiment) => {
        const published = experiment.published.filter(({ id }) => isWanted(experiment.id, id))
        if (published.length === 0) return []
        const arms = experiment.arms.map((arm) => ({
          ...arm,
          populations: refitted(arm.populations, before, population),
        }))
        const asked = { ...experiment, seed: seeded(experiment.seed, seed), arms, published }
        return play(asked, settings).map((found, i) => played(asked, i, found))
      }),
      ...(community === null ? [] : lived(community, before, population, isWanted, seed, live)),
    ]
  }
}

const nameOf = ({ experiment, id }: Pick<Row, 'experiment' | 'id'>) => `${experiment}\n${id}`
const seeded = (text: string, seed: number) => (seed === 0 ? text : `${text} ${seed}`)

function played(experiment: Experiment, i: number, found: Found): RowOutcome {
  const { simulated, pass } = judge(experiment, experiment.published[i], found)
  const residuals = rowResiduals(experiment.published[i], found)
  return { distance: distanceOf(residuals), residuals, simulated, pass }
}

function lived(
  { plan, replicates, targets }: CommunityTargets,
  before: Population,
  after: Population,
  isWanted: (experiment: string, id: string) => boolean,
  seed: number,
  live: Live,
): RowOutcome[] {
  const wanted = targets.filter(({ id }) => isWanted(TARGETS, id))
  if (wanted.length === 0) return []
  const populations = refitted(plan.populations, before, after)
  const asked = { ...plan, seed: seeded(plan.seed, seed), populations }
  const results = Array.from({ length: replicates }, (_, i) => live(asked, i + 1))
  return wanted.map((target) => {
    const index = plan.strategies.findIndex(({ name }) => name === target.strategy)
    const runOf = (result: ReplicateResult): StrategyRun => (index < 0 ? result.twin : result.runs[index])
    return reached(
      target,
      results.map((result) => runOf(result).outcomes[target.measure] ?? null),
    )
  })
}

/** The mean over the replicates in which the measure has a value. */
function reached({ value, band }: Target, outcomes: readonly (number | null)[]): RowOutcome {
  const known = outcomes.filter((outcome) => outcome !== null)
  if (known.length === 0) return { distance: NOT_MEASURED, residuals: [NOT_MEASURED], simulated: [null], pass: false }
  const mean = known.reduce((sum, outcome) => sum + outcome, 0) / known.length
  const residual = (mean - value) / band
  const distance = Math.abs(residual)
  return { distance, residuals: [residual], simulated: [mean], pass: distance <= 1 }
}
