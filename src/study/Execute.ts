import type { Plan } from '../community/Plan.ts'
import type { ReplicateResult } from '../community/ReplicateResult.ts'
import type { Session } from '../experiment/experimentMeasures.ts'
import type { SessionJob } from '../experiment/sessionJobs.ts'

/** One replicate of a plan: the unit of work that a study hands out. Replicates count from 1. */
export interface Job {
  readonly plan: Plan
  readonly replicate: number
}

/**
 * Does the jobs where the caller wants them done (here, on threads, in a web worker, or not again because the result
 * is stored), and yields each result as it is finished, in any order. Ends early when it is told to stop.
 */
export type Execute = (jobs: readonly Job[]) => AsyncIterable<ReplicateResult>

/** What was done in one session of an experiment, in the order of its arms. */
export interface PlayedSession {
  /** The very one that was handed out. */
  readonly job: SessionJob
  readonly sessions: readonly Session[]
}

/** The same as `Execute`, for sessions of experiments. */
export type ExecuteSessions = (jobs: readonly SessionJob[]) => AsyncIterable<PlayedSession>
