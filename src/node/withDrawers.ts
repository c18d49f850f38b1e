import { availableParallelism } from 'node:os'
import { builtWorker } from './builtWorker.ts'
import type { VegaSpec } from './compileChart.ts'
import type { Drawing, Drawn } from './draw.ts'
import { type Thread, takeThread } from './takeThread.ts'
import type { DrawingStep, Task } from './worker.ts'

/** Draws one picture on threads; those that are asked for while all are busy wait for their turn. */
export type Drawer = (wanted: Drawing) => Promise<Drawn>

/**
 * Does some work that needs pictures, with threads that draw them: drawing is slow at first, and a page has many. One thread
 * takes both ends of the way, compiling Vega-Lite and painting pixels; the others take its middle, drawing with Vega, which
 * takes about as long. A thread that does all of it has to load all of it, and have all of it compiled by V8. They get
 * ready while the work has nothing to draw yet.
 *
 * @throws whatever the work throws; a picture that cannot be drawn is an Error with the reason
 */
export async function withDrawers<T>(work: (draw: Drawer) => Promise<T>, file = builtWorker()): Promise<T> {
  const ends = startStation(file, 1, ['compile', 'paint'])
  const middle = startStation(file, Math.max(1, availableParallelism() - 1), ['draw'])
  const draw = async ({ spec, pngWidth }: Drawing) => {
    const compiled = (await ends.perform({ step: 'compile', about: spec })) as VegaSpec
    const svg = (await middle.perform({ step: 'draw', about: compiled })) as string
    const png = pngWidth === null ? null : await ends.perform({ step: 'paint', about: svg, width: pngWidth })
    return { svg, png: png as Uint8Array | null }
  }
  try {
    return await work(draw)
  } finally {
    await Promise.all([ends.release(), middle.release()])
  }
}

/** Threads that share some steps; tasks wait, in their order, for one that is free. */
function startStation(file: string, size: number, steps: readonly DrawingStep[]) {
  const threads = Array.from({ length: size }, () => takeThread(file))
  const idle: Thread[] = []
  const waiting: ((thread: Thread) => void)[] = []
  const free = (thread: Thread) => {
    const next = waiting.shift()
    if (next === undefined) idle.push(thread)
    else next(thread)
  }
  // One that dies over getting ready tells so when it is to do something.
  for (const thread of threads) {
    const ready = () => free(thread)
    thread.perform({ step: 'prepare', about: null, steps }).then(ready, ready)
  }
  return {
    async perform(task: Task): Promise<unknown> {
      const thread = idle.pop() ?? (await new Promise<Thread>((resolve) => waiting.push(resolve)))
      try {
        return await thread.perform(task)
      } finally {
        free(thread)
      }
    },
    release: () => Promise.all(threads.map((thread) => thread.release())),
  }
}
