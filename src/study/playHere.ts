import { playSession } from '../experiment/playSession.ts'
import type { ExecuteSessions } from './Execute.ts'

/** Plays the sessions one after the other on the thread that asks. */
export const playHere: ExecuteSessions = async function* (jobs) {
  for (const job of jobs) yield { job, sessions: playSession(job) }
}
