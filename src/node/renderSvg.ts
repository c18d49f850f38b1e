import type { TopLevelSpec } from 'vega-lite'
import { leanSvg } from '../chart/leanSvg.ts'
import { textWidth } from './textWidth.ts'

/** Draws a Vega-Lite specification as SVG text, made lean, without a browser; throws as `drawSvg` does. */
export async function renderSvg(spec: TopLevelSpec): Promise<string> {
  return leanSvg(await drawSvg(spec))
}

/**
 * The picture as Vega writes it.
 *
 * @throws Error when the specification is invalid, when Vega or Vega-Lite warn about it (both draw something wrong
 *   quietly otherwise), or when it asks for a file or an address: charts carry their data.
 */
export async function drawSvg(spec: TopLevelSpec): Promise<string> {
  const [vega, vegaLite] = await loadVega()
  // Without a canvas Vega guesses widths from the number of letters, and cuts legends or leaves gaping margins.
  const { textMetrics } = vega as unknown as { textMetrics: TextMetrics }
  textMetrics.width = (item, text) =>
    text == null ? 0 : textWidth(String(text).trim(), item.fontSize ?? 11, isBold(item.fontWeight) ? 'bold' : 'plain')

  const warnings: string[] = []
  const logger = loggerInto(warnings)
  const compiled = vegaLite.compile(spec, { logger }).spec
  const loader = { ...vega.loader(), load: (uri: string) => Promise.reject(new Error(`charts load nothing: ${uri}`)) }
  const view = new vega.View(vega.parse(compiled), { renderer: 'none', logger, loader })
  try {
    const svg = await view.toSVG()
    if (warnings.length > 0) throw new Error(`Vega warns about a chart: ${warnings.join('; ')}`)
    return svg
  } finally {
    view.finalize()
  }
}

/** Vega takes a quarter of a second to load: only those who draw wait for it. */
export function loadVega(): Promise<[typeof import('vega'), typeof import('vega-lite')]> {
  return Promise.all([import('vega'), import('vega-lite')])
}

/** What Vega's typings leave out. */
interface TextMetrics {
  width(item: { readonly fontSize?: number; readonly fontWeight?: string | number }, text: string | null): number
}

function isBold(weight: string | number | undefined): boolean {
  return weight === 'bold' || Number(weight) >= 600
}

function loggerInto(warnings: string[]) {
  const note = (...parts: readonly unknown[]) => {
    warnings.push(parts.map(String).join(' '))
    return logger
  }
  const ignore = () => logger
  const logger = { level: () => logger, warn: note, error: note, info: ignore, debug: ignore } as never
  return logger
}
