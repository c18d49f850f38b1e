import { join } from 'node:path'
import { type Chart, chartWidth } from '../chart/Chart.ts'
import { readableJson } from './readableJson.ts'
import type { Drawer } from './withDrawers.ts'
import { writeWhole } from './writeWhole.ts'

/**
 * Draws each chart for a page and for a phone, and leaves it in `folder` as SVG with its specification. Those that stand in
 * for others in a page, by another measure, have no PNG picture; all others have one, twice as fine.
 *
 * @param chartsAt - the charts for a width in pixels
 * @returns them without their specifications, drawn, in the same order
 */
export async function leaveCharts<C extends Chart>(
  folder: string,
  chartsAt: (width: number) => readonly C[],
  draw: Drawer,
) {
  const wide = chartsAt(chartWidth.wide).map(({ spec, ...words }) => {
    const pngWidth = words.alternative === undefined ? 2 * chartWidth.wide : null
    return { spec, words, drawn: draw({ spec, pngWidth }) }
  })
  const narrow = chartsAt(chartWidth.narrow).map(({ spec }) => draw({ spec, pngWidth: null }))
  return Promise.all(
    wide.map(async ({ spec, words, drawn }, i) => {
      const file = join(folder, words.name)
      const left = writeWhole(`${file}.vl.json`, readableJson(spec))
      const [{ svg, png }, phone] = await Promise.all([drawn, narrow[i]!, left])
      await writeWhole(`${file}.svg`, svg)
      if (png !== null) await writeWhole(`${file}.png`, png)
      return { ...words, svg, narrow: phone.svg }
    }),
  )
}
