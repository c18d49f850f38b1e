import type { Experiment } from '../experiment/Experiment.ts'
import type { Session } from '../experiment/experimentMeasures.ts'
import { type Found, foundIn } from '../experiment/foundIn.ts'
import { type RunSettings, sessionJobs } from '../experiment/sessionJobs.ts'
import type { ExecuteSessions } from './Execute.ts'
import { Stopped } from './Stopped.ts'

/** Plays experiments: one `Found` for each of their published rows, in their order. */
export type Play = (
  experiments: readonly Experiment[],
  settings?: RunSettings,
) => Promise<readonly (readonly Found[])[]>

/**
 * Plays every arm that a published row needs and measures it: one `Found` for each published row, in the order of the
 * experiments and their rows. The same experiment gives the same bits, whoever plays its sessions.
 *
 * @param execute plays the sessions of all experiments, wherever the caller wants them played
 * @throws Stopped when the sessions end early.
 */
export async function runExperiments(
  experiments: readonly Experiment[],
  execute: ExecuteSessions,
  settings: RunSettings = {},
): Promise<readonly (readonly Found[])[]> {
  const found: (readonly Found[])[] = []
  const runs = experiments.map((experiment, place) => {
    const jobs = sessionJobs(experiment, settings)
    return { jobs, place, played: new Array<readonly Session[]>(jobs.length), missing: jobs.length }
  })
  const runOf = new Map(runs.flatMap((run) => run.jobs.map((job) => [job, run] as const)))
  for await (const { job, sessions } of execute([...runOf.keys()])) {
    const run = runOf.get(job)!
    run.played[job.session] = sessions
    if (--run.missing > 0) continue
    // Measured at once, so that not all that was done in all experiments is kept until the end.
    found[run.place] = foundIn(job.experiment, run.played)
    run.played = []
  }
  if (runs.some(({ missing }) => missing > 0)) throw new Stopped('not all sessions were played')
  return found
}
