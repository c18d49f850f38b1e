import { runReplicate } from '../community/runReplicate.ts'
import { playSession } from '../experiment/playSession.ts'
import type { Execute, ExecuteSessions } from './Execute.ts'

/** Does the jobs one after the other on the thread that asks. */
export const executeHere: Execute = async function* (jobs) {
  for (const { plan, replicate } of jobs) yield runReplicate(plan, replicate)
}

/** Plays the sessions one after the other on the thread that asks. */
export const playHere: ExecuteSessions = async function* (jobs) {
  for (const job of jobs) yield { job, sessions: playSession(job) }
}
