import type { Inks } from './inks.ts'
import { type Motion, placeAt } from './Motion.ts'
import { type Point, toPixels } from './pixels.ts'
import type { Sprites } from './Sprites.ts'

/** A world at a moment, and the canvas that it is drawn on. */
export interface Picture {
  readonly pen: CanvasRenderingContext2D
  /** Width and height in CSS pixels, in which all is drawn, and how many pixels each of them has. */
  readonly size: number
  readonly density: number
  readonly motion: Motion
  readonly inks: Inks
  readonly sprites: Sprites
  readonly now: number
}

/** Where somebody is in a picture. */
export function pixelsOf({ size, motion, now }: Picture, person: number): Point {
  return toPixels(size, placeAt(motion, person, now))
}

/** An empty sheet, to be drawn on in CSS pixels. */
export function wipe({ pen, size, density }: Picture): void {
  pen.setTransform(density, 0, 0, density, 0, 0)
  pen.clearRect(0, 0, size, size)
}
