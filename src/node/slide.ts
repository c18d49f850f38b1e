import { ink } from '../chart/theme.ts'
import { outlined } from './outlined.ts'
import type { Draw, Picture } from './PictureFormat.ts'
import { renderPng } from './renderPng.ts'
import { described, reframed, svgSize } from './svgFrame.ts'

const WIDTH = 1920
const HEIGHT = 1080
const MARGIN = 56
/** Widths to draw a chart at: the narrower one is, the larger are its letters on the slide, unless it is too high then. */
const WIDTHS = [540, 640, 760, 900, 1160]
/** The wider one of two drawings fills a slide better, if its letters are nearly as large. */
const NEARLY = 0.97
/** A drawing is as wide as it was asked to be, or narrower by this at most. */
const NARROWEST = 0.9

/** A chart on a slide of 16 to 9, drawn at the width with which its letters become largest, or nearly so. */
export async function slide(draw: Draw, alt: string): Promise<Picture> {
  let largest = 0
  const placed: { svg: string; width: number; height: number; scale: number }[] = []
  for (const asked of WIDTHS) {
    // From here on each one is so wide that it would be enlarged too little.
    if ((WIDTH - 2 * MARGIN) / (NARROWEST * asked) < NEARLY * largest) break
    const svg = await draw(asked)
    const { width, height } = svgSize(svg)
    const scale = Math.min((WIDTH - 2 * MARGIN) / width, (HEIGHT - 2 * MARGIN) / height)
    placed.push({ svg, width, height, scale })
    largest = Math.max(largest, scale)
  }
  const { svg, width, height, scale } = placed.findLast((one) => one.scale >= NEARLY * largest)!
  const chart = reframed(svg, {
    x: (WIDTH - scale * width) / 2,
    y: (HEIGHT - scale * height) / 2,
    width: scale * width,
    height: scale * height,
  })
  const ground = `<rect width="${WIDTH}" height="${HEIGHT}" fill="${ink.paper}"/>`
  const frame = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">`
  const picture = await outlined(`${frame}${ground}${chart}</svg>`)
  return { svg: described(picture, alt), png: await renderPng(picture, { width: WIDTH }) }
}
