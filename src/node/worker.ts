import { parentPort } from 'node:worker_threads'
import type { Plan } from '../community/Plan.ts'
import { runReplicate } from '../community/runReplicate.ts'

/** What a thread is told: which replicate to run, and of which plan, when it is not the one it has. */
export interface Task {
  readonly plan: Plan | null
  readonly replicate: number
}

let current: Plan

parentPort!.on('message', ({ plan, replicate }: Task) => {
  if (plan !== null) current = plan
  parentPort!.postMessage(runReplicate(current, replicate))
})
