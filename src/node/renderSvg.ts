import type { TopLevelSpec } from 'vega-lite'
import { leanSvg } from '../chart/leanSvg.ts'
import { compileChart } from './compileChart.ts'
import { drawVega } from './drawVega.ts'

/** Draws a Vega-Lite specification as SVG text, made lean, without a browser; throws as `drawSvg` does. */
export async function renderSvg(spec: TopLevelSpec): Promise<string> {
  return leanSvg(await drawSvg(spec))
}

/** The picture as Vega writes it; throws as `compileChart` and `drawVega` do. */
export async function drawSvg(spec: TopLevelSpec): Promise<string> {
  return drawVega(await compileChart(spec))
}
