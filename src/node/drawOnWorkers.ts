import type { TopLevelSpec } from 'vega-lite'
import { builtWorker } from './builtWorker.ts'
import { renderPng } from './renderPng.ts'
import { renderSvg } from './renderSvg.ts'
import { startThread } from './startThread.ts'

/** A picture that is wanted, and how many pixels wide as PNG; null when not as PNG. */
export interface Drawing {
  readonly spec: TopLevelSpec
  readonly pngWidth: number | null
}

export interface Drawn {
  readonly svg: string
  readonly png: Uint8Array | null
}

/** Draws one picture, on the thread that calls it. */
export async function draw({ spec, pngWidth }: Drawing): Promise<Drawn> {
  const svg = await renderSvg(spec)
  return { svg, png: pngWidth === null ? null : await renderPng(svg, { width: pngWidth }) }
}

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
