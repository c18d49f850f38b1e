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
  readonly end: () => Promise<void>
}

export function startThread(file: string): Thread {
  const worker = new Worker(file)
  let known: unknown = null
  let death: Error | null = null
  let reason = ''
  let answer = { resolve: (_: unknown) => {}, reject: (_: Error) => {} }
  worker.on('message', (result) => answer.resolve(result))
  worker.on('error', (error) => {
    reason = error instanceof Error ? error.message : String(error)
  })
  worker.on('exit', (code) => {
    death = new Error(reason || `exit code ${code}`)
    answer.reject(death)
  })
  return {
    perform: (task) =>
      new Promise((resolve, reject) => {
        if (death !== null) throw death
        answer = { resolve, reject }
        worker.postMessage(task.about === known ? { ...task, about: null } : task)
        known = task.about
      }),
    end: async () => void (await worker.terminate()),
  }
}
