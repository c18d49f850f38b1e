import type { Experiment } from './Experiment.ts'

/** One session of an experiment: the unit of work that is handed out. Sessions count from 0. */
export interface SessionJob {
  readonly experiment: Experiment
  readonly session: number
}

export interface RunSettings {
  /** Sessions of the published size that are played: figures are those of all of them put together. */
  readonly sessions?: number
}

/**
 * Sessions of a game, each of the published number of groups, and communities of a trial: beside the error of the study,
 * that of simulation is then small.
 */
const usual = { game: 40, community: 16 }

/** The sessions of an experiment, with the arms that a published row needs. */
export function sessionJobs(
  experiment: Experiment,
  { sessions = usual[experiment.kind === 'community' ? 'community' : 'game'] }: RunSettings = {},
): SessionJob[] {
  const { published } = experiment
  const arms = experiment.arms.filter(({ name }) =>
    published.some(({ arm, minus, over }) => [arm, minus, over].includes(name)),
  )
  const needed = { ...experiment, arms }
  return Array.from({ length: sessions }, (_, session) => ({ experiment: needed, session }))
}
