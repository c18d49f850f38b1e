import { availableParallelism } from 'node:os'
import { builtWorker } from './builtWorker.ts'
import type { Drawing, Drawn } from './draw.ts'
import { startThread, type Thread } from './startThread.ts'

/** Draws one picture on a thread; those that are asked for while all threads draw wait for their turn. */
export type Drawer = (wanted: Drawing) => Promise<Drawn>

/**
 * Does some work that needs pictures, with threads that draw them: drawing is slow at first, and a page has many. The
 * threads get ready while the work has nothing to be drawn yet.
 *
 * @throws whatever the work throws; a picture that cannot be drawn is an Error with the reason
 */
export async function withDrawers<T>(work: (draw: Drawer) => Promise<T>, file = builtWorker()): Promise<T> {
  const threads = Array.from({ length: availableParallelism() }, () => startThread(file))
  const idle: Thread[] = []
  const waiting: ((thread: Thread) => void)[] = []
  const free = (thread: Thread) => {
    const next = waiting.shift()
    if (next === undefined) idle.push(thread)
    else next(thread)
  }
  // One that dies over getting ready tells so when it is to draw.
  for (const thread of threads) {
    const ready = () => free(thread)
    thread.perform({ about: null, prepares: true }).then(ready, ready)
  }
  const draw = async ({ spec, pngWidth }: Drawing) => {
    const thread = idle.pop() ?? (await new Promise<Thread>((resolve) => waiting.push(resolve)))
    try {
      return (await thread.perform({ about: spec, pngWidth })) as Drawn
    } finally {
      free(thread)
    }
  }
  try {
    return await work(draw)
  } finally {
    await Promise.all(threads.map((thread) => thread.end()))
  }
}
