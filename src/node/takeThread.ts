import { Worker } from 'node:worker_threads'
import type { Task } from './worker.ts'

/** A thread that does one task at a time. */
export interface Thread {
  /**
   * Has a task done, once the one before is done. What a task is about is sent only when it is another one than before.
   *
   * @throws Error with the reason, when the thread dies over it.
   */
  readonly perform: (task: Task) => Promise<unknown>
  /** Leaves it to whoever needs one next; amid a task, it is ended. */
  readonly release: () => Promise<void>
}

interface Spare extends Thread {
  /** False once it is dead. */
  readonly wake: () => boolean
}

/**
 * Threads that nobody needs any more, by the file that they run: one that has lived communities, or drawn, has loaded and
 * compiled what that takes. They do not keep the program from ending.
 */
const spare = new Map<string, Spare[]>()

/** A thread that runs a file: one that others have left, or a new one. */
export function takeThread(file: string): Thread {
  const left = spare.get(file) ?? []
  for (let thread = left.pop(); thread !== undefined; thread = left.pop()) if (thread.wake()) return thread
  return startThread(file)
}

function startThread(file: string): Thread {
  const worker = new Worker(file)
  let known: unknown = null
  let death: Error | null = null
  let reason = ''
  let isBusy = false
  let answer = { resolve: (_: unknown) => {}, reject: (_: Error) => {} }
  worker.on('message', (result) => {
    isBusy = false
    answer.resolve(result)
  })
  worker.on('error', (error) => {
    reason = error instanceof Error ? error.message : String(error)
  })
  worker.on('exit', (code) => {
    death = new Error(reason || `exit code ${code}`)
    answer.reject(death)
  })
  const thread: Spare = {
    perform: (task) =>
      new Promise((resolve, reject) => {
        if (death !== null) throw death
        isBusy = true
        answer = { resolve, reject }
        worker.postMessage(task.about === known ? { ...task, about: null } : task)
        known = task.about
      }),
    release: async () => {
      if (isBusy) return void (await worker.terminate())
      const left = spare.get(file) ?? []
      if (left.includes(thread)) return
      worker.unref()
      spare.set(file, [...left, thread])
    },
    wake: () => {
      worker.ref()
      return death === null
    },
  }
  return thread
}
