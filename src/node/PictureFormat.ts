import type { Chart } from '../chart/Chart.ts'

/** What pictures can be made for, beside the page. */
export const pictureFormats = ['slide', 'paper'] as const
export type PictureFormat = (typeof pictureFormats)[number]

/** A picture that looks the same everywhere: its letters are outlines. */
export interface Picture {
  readonly svg: string
  readonly png: Uint8Array
}

/** Draws a chart at a width in pixels, as SVG text. */
export type Draw = (width: number) => Promise<string>

/** Makes a picture of a chart, which has this text alternative. */
export type MakePicture = (draw: Draw, alt: Chart['alt']) => Promise<Picture>
