import type { Plan } from '../community/Plan.ts'
import type { ReplicateResult } from '../community/ReplicateResult.ts'

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
