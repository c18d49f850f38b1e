import type { Plan } from './Plan.ts'
import type { ReplicateResult } from './ReplicateResult.ts'

/** Lives one replicate: the warm-up once, then every strategy (and the twin without outreach) from the same state. */
export function runReplicate(_plan: Plan, _replicate: number): ReplicateResult {
  throw new Error('the engine is not there yet')
}
