import type { ReplicateResult, StrategyRun } from '../../community/ReplicateResult.ts'
import type { Experiment } from '../../experiment/Experiment.ts'
import type { Found } from '../../experiment/foundIn.ts'
import type { RunSettings } from '../../experiment/sessionJobs.ts'
import type { Population } from '../../model/Population.ts'
import type { Calibration, CommunityTargets, Target } from '../../scenario/calibration/Calibration.ts'
import { jobsOf } from '../compare.ts'
import type { Execute } from '../Execute.ts'
import { judge } from '../evidence/judge.ts'
import type { Play } from '../runExperiments.ts'
import { refitted } from './populationAt.ts'
import { type Row, type RowOutcome, rowsOf, TARGETS } from './Row.ts'
import { distanceOf, NOT_MEASURED, rowResiduals } from './rowResiduals.ts'

/**
 * What the rows of a calibration come to with a population.
 *
 * @param which rows that are wanted; what only others need is not run
 * @param seed 0 for the seeds of the files; each other number gives draws of its own
 * @returns an outcome for each wanted row, in the order of `rowsOf`
 */
export type Objective = (
  population: Population,
  which: (row: Row) => boolean,
  seed: number,
) => Promise<readonly RowOutcome[]>

/**
 * @param play plays the experiments of a point, all at once
 * @param execute does the replicates of its community
 */
export function objectiveOf(calibration: Calibration, play: Play, execute: Execute): Objective {
  const { experiments, community, population: before, sessions } = calibration
  const rows = rowsOf(calibration)
  const settings: RunSettings = sessions === null ? {} : { sessions }
  return async (population, which, seed) => {
    const wanted = new Set(rows.filter(which).map(nameOf))
    const isWanted = (experiment: string, id: string) => wanted.has(nameOf({ experiment, id }))
    const asked = experiments.flatMap((experiment) => {
      const published = experiment.published.filter(({ id }) => isWanted(experiment.id, id))
      const arms = experiment.arms.map((arm) => ({
        ...arm,
        populations: refitted(arm.populations, before, population),
      }))
      return published.length === 0 ? [] : [{ ...experiment, seed: seeded(experiment.seed, seed), arms, published }]
    })
    const found = await play(asked, settings)
    return [
      ...asked.flatMap((experiment, k) => found[k].map((one, i) => played(experiment, i, one))),
      ...(community === null ? [] : await lived(community, before, population, isWanted, seed, execute)),
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

async function lived(
  { plan, replicates, targets }: CommunityTargets,
  before: Population,
  after: Population,
  isWanted: (experiment: string, id: string) => boolean,
  seed: number,
  execute: Execute,
): Promise<RowOutcome[]> {
  const wanted = targets.filter(({ id }) => isWanted(TARGETS, id))
  if (wanted.length === 0) return []
  const populations = refitted(plan.populations, before, after)
  const asked = { ...plan, seed: seeded(plan.seed, seed), populations }
  // Sums of floating-point numbers go in one fixed order, whichever replicate is finished first.
  const results = new Array<ReplicateResult>(replicates)
  for await (const result of execute(jobsOf(asked, replicates))) results[result.replicate - 1] = result
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
