import type { TopLevelSpec } from 'vega-lite'
import { renderPng } from './renderPng.ts'
import { renderSvg } from './renderSvg.ts'

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
