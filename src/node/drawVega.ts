import type { VegaSpec } from './compileChart.ts'
import { textWidth } from './textWidth.ts'
import { vegaWarnings } from './vegaWarnings.ts'

/**
 * The picture as Vega writes it.
 *
 * @throws Error when Vega warns about it (it draws something wrong quietly otherwise), or when it asks for a file or an
 *   address: charts carry their data.
 */
export async function drawVega(spec: VegaSpec): Promise<string> {
  const vega = await loadVega()
  // Without a canvas Vega guesses widths from the number of letters, and cuts legends or leaves gaping margins.
  const { textMetrics } = vega as unknown as { textMetrics: TextMetrics }
  textMetrics.width = (item, text) =>
    text == null ? 0 : textWidth(String(text).trim(), item.fontSize ?? 11, isBold(item.fontWeight) ? 'bold' : 'plain')

  const { logger, refuse } = vegaWarnings()
  const loader = { ...vega.loader(), load: (uri: string) => Promise.reject(new Error(`charts load nothing: ${uri}`)) }
  const view = new vega.View(vega.parse(spec), { renderer: 'none', logger, loader })
  try {
    const svg = await view.toSVG()
    refuse()
    return svg
  } finally {
    view.finalize()
  }
}

/** Vega takes a quarter of a second to load: only those who draw wait for it. */
export function loadVega(): Promise<typeof import('vega')> {
  return import('vega')
}

/** What Vega's typings leave out. */
interface TextMetrics {
  width(item: { readonly fontSize?: number; readonly fontWeight?: string | number }, text: string | null): number
}

function isBold(weight: string | number | undefined): boolean {
  return weight === 'bold' || Number(weight) >= 600
}
