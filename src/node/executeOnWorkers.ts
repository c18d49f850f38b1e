import { setFlagsFromString } from 'node:v8'
import { Worker } from 'node:worker_threads'
import type { Plan } from '../community/Plan.ts'
import type { ReplicateResult } from '../community/ReplicateResult.ts'
import type { Execute, Job } from '../study/Execute.ts'
import { builtWorker } from './builtWorker.ts'
import type { EventsWanted } from './events.ts'
import { Trouble } from './Trouble.ts'
import type { Task } from './worker.ts'

export interface Workers {
  /** How many threads at most. */
  readonly workers: number
  /** Once aborted, nothing new is begun; what runs is finished and yielded. */
  readonly signal?: AbortSignal
  /** Told when a thread dies for the first time over a replicate, which is then done again. */
  readonly onDeath?: (message: string) => void
  /** Where threads leave the acts of each replicate; by default they keep none. */
  readonly events?: EventsWanted | null
  /** The file that a thread runs. */
  readonly file?: string
}

/**
 * Lets V8 inline more of the day loop’s small functions than it would by itself: numbers that cross a call as doubles
 * are put into boxes. Nine tenths of the time for a replicate of ten-hours, measured; the results are the same bits.
 */
const inlineMore = '--max-inlined-bytecode-size-cumulative=3000'

/**
 * Does the jobs on worker threads. Results come in the order in which they are finished; none depends on how many
 * threads there are. A job whose thread dies is done once more on a new thread.
 *
 * @throws Trouble when a thread dies a second time over the same job, after the other threads have finished theirs.
 */
export function executeOnWorkers({ workers, signal, onDeath, events = null, file = builtWorker() }: Workers): Execute {
  return async function* (jobs) {
    setFlagsFromString(inlineMore)
    const waiting = [...jobs]
    const diedOnce = new Set<Job>()
    const finished: ReplicateResult[] = []
    const threads = new Set<Worker>()
    let failure: unknown = null
    let listening = true
    let wake = () => {}

    const hire = () => {
      const thread = new Worker(file)
      threads.add(thread)
      let job: Job | undefined
      let known: Plan | null = null
      let reason = ''
      const feed = () => {
        job = signal?.aborted || failure !== null ? undefined : waiting.shift()
        if (job === undefined) {
          void thread.terminate()
          return
        }
        const task: Task = { plan: job.plan === known ? null : job.plan, replicate: job.replicate, events }
        known = job.plan
        thread.postMessage(task)
      }
      thread.on('message', (result: ReplicateResult) => {
        finished.push(result)
        feed()
        wake()
      })
      thread.on('error', (error) => {
        reason = error instanceof Error ? error.message : String(error)
      })
      thread.on('exit', (code) => {
        threads.delete(thread)
        if (listening && job !== undefined) bury(job, reason || `exit code ${code}`)
        wake()
      })
      feed()
    }

    const bury = (job: Job, reason: string) => {
      const what = `replicate ${job.replicate} with seed "${job.plan.seed}" ended its worker (${reason})`
      if (diedOnce.has(job)) {
        failure ??= new Trouble(`${what} twice. Finished replicates are kept.`)
        return
      }
      diedOnce.add(job)
      onDeath?.(`${what}; it is done again`)
      waiting.unshift(job)
      if (!signal?.aborted && failure === null) hire()
    }

    try {
      for (let i = 0; i < Math.min(workers, jobs.length); i++) hire()
      for (;;) {
        while (finished.length > 0) yield finished.shift()!
        if (threads.size === 0) break
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
    } finally {
      // Who asks may stop listening before the end, for instance because the disk is full.
      listening = false
      await Promise.all([...threads].map((thread) => thread.terminate()))
    }
    if (failure !== null) throw failure
  }
}
