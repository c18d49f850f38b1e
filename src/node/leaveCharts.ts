import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { type Chart, chartWidth } from '../chart/Chart.ts'
import type { Drawing } from './draw.ts'
import { drawOnWorkers } from './drawOnWorkers.ts'
import { readableJson } from './readableJson.ts'
import { writeWhole } from './writeWhole.ts'

/**
 * Draws each chart for a page and for a phone, and leaves it in `folder` as SVG with its specification. Those that stand in
 * for others in a page, by another measure, have no PNG picture; all others have one, twice as fine.
 *
 * @param chartsAt - the charts for a width in pixels
 * @returns them without their specifications, drawn, in the same order
 */
export async function leaveCharts<C extends Chart>(folder: string, chartsAt: (width: number) => readonly C[]) {
  const wide = chartsAt(chartWidth.wide)
  const wanted: readonly Drawing[] = [
    ...wide.map(({ spec, alternative }) => ({
      spec,
      pngWidth: alternative === undefined ? 2 * chartWidth.wide : null,
    })),
    ...chartsAt(chartWidth.narrow).map(({ spec }) => ({ spec, pngWidth: null })),
  ]
  const drawn = await drawOnWorkers(wanted, availableParallelism())
  return Promise.all(
    wide.map(async ({ spec, ...words }, i) => {
      const file = join(folder, words.name)
      const { svg, png } = drawn[i]!
      await writeWhole(`${file}.vl.json`, readableJson(spec))
      await writeWhole(`${file}.svg`, svg)
      if (png !== null) await writeWhole(`${file}.png`, png)
      return { ...words, svg, narrow: drawn[wide.length + i]!.svg }
    }),
  )
}
