import type { Plan } from '../../community/Plan.ts'
import type { ReplicateResult } from '../../community/ReplicateResult.ts'
import type { Execute, Job } from '../../study/Execute.ts'
import { startWorker } from './startWorker.ts'
import type { Answer, PrepareTask, ReplicateTask } from './Task.ts'

/** More of them do not help on the machines that this is for, and each takes its memory. */
const mostWorkers = 4

/** A worker between two jobs, and the plan that it knows. */
interface Hired {
  readonly worker: Worker
  plan: Plan | null
}

/** They stay for the next comparison: it takes them a while to begin. */
const free: Hired[] = []

const mostUseful = () => Math.min(mostWorkers, Math.max(1, navigator.hardwareConcurrency ?? 1))

/** Starts the workers, before there is anything to do for them. */
export function prepareWorkers(): void {
  while (free.length < mostUseful()) {
    const worker = startWorker()
    const task: PrepareTask = { kind: 'prepare' }
    worker.postMessage(task)
    free.push({ worker, plan: null })
  }
}

/** Does the jobs in workers of the page, as many as there are processors, in the order of finishing. */
export const executeInWorkers: Execute = async function* (jobs) {
  const waiting = [...jobs]
  const count = Math.min(jobs.length, mostUseful())
  const running = new Map<Hired, Promise<{ readonly by: Hired; readonly result: ReplicateResult }>>()
  const feed = (by: Hired) => {
    const job = waiting.shift()
    if (job === undefined) free.push(by)
    else running.set(by, run(by, job))
  }
  for (let k = 0; k < count; k++) feed(free.pop() ?? { worker: startWorker(), plan: null })
  try {
    while (running.size > 0) {
      const { by, result } = await Promise.race(running.values())
      running.delete(by)
      feed(by)
      yield result
    }
  } finally {
    // Nobody waits any more for those that are still at work.
    for (const { worker } of running.keys()) worker.terminate()
  }
}

function run(by: Hired, { plan, replicate }: Job) {
  return new Promise<{ readonly by: Hired; readonly result: ReplicateResult }>((resolve, reject) => {
    by.worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      if ('result' in data) resolve({ by, result: data.result })
      else reject(new Error('error' in data ? data.error : 'an answer to another question'))
    }
    by.worker.onerror = (event) => reject(new Error(event.message))
    const task: ReplicateTask = { kind: 'replicate', plan: by.plan === plan ? null : plan, replicate }
    by.plan = plan
    by.worker.postMessage(task)
  })
}
