import type { Plan } from '../../community/Plan.ts'
import { createPool, type Hand } from './createPool.ts'
import { startWorker } from './startWorker.ts'
import type { Answer, PrepareTask, ReplicateTask } from './Task.ts'

/** More of them do not help on the machines that this is for, and each takes its memory. */
const mostWorkers = 4

/** Does the jobs in workers of the page, as many as there are processors; and gets these ready before. */
export const { execute: executeInWorkers, prepare: prepareWorkers } = createPool(hire, () =>
  Math.min(mostWorkers, Math.max(1, navigator.hardwareConcurrency ?? 1)),
)

function hire(): Hand {
  const worker = startWorker()
  /** The plan that it knows. */
  let known: Plan | null = null
  return {
    rehearse: (plan) => {
      const task: PrepareTask = { kind: 'prepare', plan }
      worker.postMessage(task)
    },
    run: (plan, replicate) =>
      new Promise((resolve, reject) => {
        worker.onmessage = ({ data }: MessageEvent<Answer>) => {
          if ('result' in data) resolve(data.result)
          else reject(new Error('error' in data ? data.error : 'an answer to another question'))
        }
        worker.onerror = (event) => reject(new Error(event.message))
        const task: ReplicateTask = { kind: 'replicate', plan: known === plan ? null : plan, replicate }
        known = plan
        worker.postMessage(task)
      }),
    end: () => worker.terminate(),
  }
}
