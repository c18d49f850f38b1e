import type { Plan } from '../../community/Plan.ts'
import type { ReplicateResult } from '../../community/ReplicateResult.ts'
import type { LiveAnswer, LiveTask } from '../live/LiveTask.ts'

/** What a worker is told. */
export type Task = PrepareTask | ReplicateTask | LiveTask

/** To rehearse what replicates will need. It is not answered. */
export interface PrepareTask {
  readonly kind: 'prepare'
  readonly plan: Plan
}

/** Which replicate of a plan to run; the plan is null when it is the one of the task before. */
export interface ReplicateTask {
  readonly kind: 'replicate'
  readonly plan: Plan | null
  readonly replicate: number
}

/** What it answers. An error is a fault of the program: plans have been checked. */
export type Answer = { readonly result: ReplicateResult } | LiveAnswer
