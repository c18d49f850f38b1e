import { chartWidth } from '../chart/Chart.ts'
import { outlined } from './outlined.ts'
import type { Draw, Picture } from './PictureFormat.ts'
import { renderPng } from './renderPng.ts'
import { described, reframed, smallestText, svgSize } from './svgFrame.ts'

/** Width of the text of an A4 page. */
const MILLIMETRES = 170
const INCH = 25.4
const POINTS_AN_INCH = 72
const DOTS_AN_INCH = 300
/** The smallest letters that journals take. */
const SMALLEST = 7
const STEP = 40

/** A chart as wide as the text of a page, drawn as large as a page's one or so much smaller that its letters can be read. */
export async function paper(draw: Draw, alt: string): Promise<Picture> {
  let svg = await draw(chartWidth.wide)
  for (let width = chartWidth.wide - STEP; width >= chartWidth.narrow && points(svg) < SMALLEST; width -= STEP) {
    svg = await draw(width)
  }
  const { width, height } = svgSize(svg)
  const picture = await outlined(svg)
  const size = { width: `${MILLIMETRES}mm`, height: `${((MILLIMETRES * height) / width).toFixed(2)}mm` }
  const dots = Math.round((MILLIMETRES / INCH) * DOTS_AN_INCH)
  const png = await renderPng(picture, { width: dots, dotsAnInch: DOTS_AN_INCH })
  return { svg: described(reframed(picture, size), alt), png }
}

/** Size of the smallest letters on paper. */
function points(svg: string): number {
  return (smallestText(svg) * (MILLIMETRES / INCH) * POINTS_AN_INCH) / svgSize(svg).width
}
