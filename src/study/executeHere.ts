import { runReplicate } from '../community/runReplicate.ts'
import type { Execute } from './Execute.ts'

/** Does the jobs one after the other on the thread that asks. */
export const executeHere: Execute = async function* (jobs) {
  for (const { plan, replicate } of jobs) yield runReplicate(plan, replicate)
}
