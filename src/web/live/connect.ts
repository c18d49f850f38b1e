import { startWorker } from '../worker/startWorker.ts'
import type { Connection } from './Connection.ts'
import type { LiveAnswer } from './LiveTask.ts'

interface Waiting {
  readonly resolve: (answer: never) => void
  readonly reject: (error: Error) => void
}

/** A worker of the page for one live view. */
export function connect(): Connection {
  const worker = startWorker()
  const waiting: Waiting[] = []
  worker.onmessage = ({ data }: MessageEvent<LiveAnswer>) => {
    const first = waiting.shift()
    if ('error' in data) first?.reject(new Error(data.error))
    else first?.resolve(data as never)
  }
  worker.onerror = (event) => {
    for (const { reject } of waiting.splice(0)) reject(new Error(event.message))
  }
  return {
    ask: (task) =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve: resolve as Waiting['resolve'], reject })
        worker.postMessage(task)
      }),
    end: () => worker.terminate(),
  }
}
