import { setFlagsFromString } from 'node:v8'
import type { ReplicateResult } from '../community/ReplicateResult.ts'
import type { Session } from '../experiment/experimentMeasures.ts'
import type { SessionJob } from '../experiment/sessionJobs.ts'
import type { Execute, ExecuteSessions, Job } from '../study/Execute.ts'
import { builtWorker } from './builtWorker.ts'
import type { EventsWanted } from './events.ts'
import { Trouble } from './Trouble.ts'
import { type Thread, takeThread } from './takeThread.ts'
import type { Task } from './worker.ts'

export interface Workers {
  /** How many threads at most. */
  readonly workers: number
  /** Once aborted, nothing new is begun; what runs is finished and yielded. */
  readonly signal?: AbortSignal
  /** Told when a thread dies for the first time over a job, which is then done again. */
  readonly onDeath?: (message: string) => void
  /** Where threads leave the acts of each replicate; by default they keep none. */
  readonly events?: EventsWanted | null
  /** The file that a thread runs. */
  readonly file?: string
}

/** Threads that wait for work until they are dismissed. They do one list of jobs at a time. */
export interface Hired {
  readonly execute: Execute
  readonly play: ExecuteSessions
  readonly dismiss: () => Promise<void>
}

/** Has V8 compile the C program well at once, and not function by function while it runs. */
const compileAtOnce = ['--no-liftoff', '--no-wasm-tier-up', '--no-wasm-lazy-compilation']

/**
 * Threads for as many lists of jobs as one has, which start when there is work for them. Results come in the order in
 * which they are finished; none depends on how many threads there are. A job whose thread dies is done once more on a
 * new thread.
 *
 * @throws Trouble, where results are waited for, when a thread dies a second time over the same job, after the other
 *   threads have finished theirs.
 */
export function hireWorkers({ workers, signal, onDeath, events = null, file = builtWorker() }: Workers): Hired {
  for (const flag of compileAtOnce) setFlagsFromString(flag)
  const threads = new Set<Thread>()
  const idle: Thread[] = []

  const hire = () => {
    const thread = takeThread(file)
    threads.add(thread)
    return thread
  }

  async function* work<J extends Job | SessionJob>(jobs: readonly J[], taskOf: (job: J) => Task) {
    const waiting = [...jobs]
    const diedOnce = new Set<J>()
    const finished: { readonly job: J; readonly result: unknown }[] = []
    let failure: Trouble | null = null
    let listening = true
    let wake = () => {}

    const next = () => (listening && !signal?.aborted && failure === null ? waiting.shift() : undefined)
    const bury = (job: J, reason: string) => {
      const what = `${nameOf(job)} ended its worker (${reason})`
      if (diedOnce.has(job)) {
        failure ??= new Trouble(`${what} twice.${'plan' in job ? ' Finished replicates are kept.' : ''}`)
        return
      }
      diedOnce.add(job)
      onDeath?.(`${what}; it is done again`)
      waiting.unshift(job)
    }
    const lane = async () => {
      for (let job = next(); job !== undefined; job = next()) {
        const thread = idle.pop() ?? hire()
        try {
          finished.push({ job, result: await thread.perform(taskOf(job)) })
          idle.push(thread)
        } catch (error) {
          threads.delete(thread)
          if (listening) bury(job, (error as Error).message)
        }
        wake()
      }
    }

    let lanes = Math.min(workers, jobs.length)
    for (let i = lanes; i > 0; i--) {
      void lane().finally(() => {
        lanes--
        wake()
      })
    }
    try {
      for (;;) {
        while (finished.length > 0) yield finished.shift()!
        if (lanes === 0) break
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
    } finally {
      // Who asks may stop listening before the end, for instance because the disk is full.
      listening = false
      await Promise.all([...threads].filter((thread) => !idle.includes(thread)).map((thread) => thread.release()))
    }
    if (failure !== null) throw failure
  }

  return {
    execute: async function* (jobs) {
      const taskOf = ({ plan, replicate }: Job) => ({ about: plan, replicate, events })
      for await (const { result } of work(jobs, taskOf)) yield result as ReplicateResult
    },
    play: async function* (jobs) {
      const taskOf = ({ experiment, session }: SessionJob) => ({ about: experiment, session })
      for await (const { job, result } of work(jobs, taskOf)) yield { job, sessions: result as Session[] }
    },
    dismiss: async () => {
      await Promise.all([...threads].map((thread) => thread.release()))
    },
  }
}

function nameOf(job: Job | SessionJob): string {
  if ('plan' in job) return `replicate ${job.replicate} with seed "${job.plan.seed}"`
  return `session ${job.session + 1} of ${job.experiment.id}`
}
