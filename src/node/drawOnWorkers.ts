import { builtWorker } from './builtWorker.ts'
import type { Drawing, Drawn } from './draw.ts'
import { startThread } from './startThread.ts'

/**
 * Draws pictures on threads of their own: drawing is slow at first, and a page has many of them.
 *
 * @returns them in the same order
 * @throws Error with the reason, when one cannot be drawn
 */
export async function drawOnWorkers(
  wanted: readonly Drawing[],
  workers: number,
  file = builtWorker(),
): Promise<readonly Drawn[]> {
  const drawn: Drawn[] = []
  let next = 0
  const lane = async () => {
    const thread = startThread(file)
    try {
      for (let i = next++; i < wanted.length; i = next++) {
        const { spec, pngWidth } = wanted[i]!
        drawn[i] = (await thread.perform({ about: spec, pngWidth })) as Drawn
      }
    } finally {
      await thread.end()
    }
  }
  await Promise.all(Array.from({ length: Math.min(workers, wanted.length) }, lane))
  return drawn
}
