import { join } from 'node:path'
import { type Chart, chartWidth } from '../chart/Chart.ts'
import type { Draw, MakePicture, PictureFormat } from './PictureFormat.ts'
import { paper } from './paper.ts'
import { slide } from './slide.ts'
import { withDrawers } from './withDrawers.ts'
import { writeWhole } from './writeWhole.ts'

const makers: Readonly<Record<PictureFormat, MakePicture>> = { slide, paper }

/**
 * Leaves each chart, but those that stand in for others by another measure, as pictures for other places than the page, in a
 * folder for each format: `charts/slide/` has
 * SVG and PNG pictures of 1920 × 1080 pixels, `charts/paper/` such that are 170 mm wide, with 300 dots an inch.
 *
 * @param path of the folder of a run
 * @param at the charts at a width, in the same order at all widths
 * @returns the folders
 */
export async function leavePictures(
  path: string,
  at: (width: number) => readonly Chart[],
  formats: readonly PictureFormat[],
): Promise<string[]> {
  const known = new Map<number, readonly Chart[]>()
  const chartsAt = (width: number) => {
    const found = known.get(width) ?? at(width)
    known.set(width, found)
    return found
  }
  const folders = [...new Set(formats)].map((format) => ({
    make: makers[format],
    folder: join(path, 'charts', format),
  }))
  if (folders.length === 0) return []
  await withDrawers(async (drawer) => {
    const leave = async ({ make, folder }: (typeof folders)[number], { name, alt }: Chart, i: number) => {
      const draw: Draw = async (width) => (await drawer({ spec: chartsAt(width)[i]!.spec, pngWidth: null })).svg
      const { svg, png } = await make(draw, alt)
      await writeWhole(join(folder, `${name}.svg`), svg)
      await writeWhole(join(folder, `${name}.png`), png)
    }
    const asked = (one: (typeof folders)[number]) =>
      chartsAt(chartWidth.wide).flatMap((chart, i) => (chart.alternative === undefined ? [leave(one, chart, i)] : []))
    await Promise.all(folders.flatMap(asked))
  })
  return folders.map(({ folder }) => folder)
}
