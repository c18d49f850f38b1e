/**
 * Shapes that come again and again, each drawn once and then copied: without a graphics processor a copy takes a fraction
 * of the time that filling and tracing a path takes.
 */
export interface Sprites {
  /**
   * Puts a shape at a point, on whole pixels.
   *
   * @param name of all that tells it from others: kind, colour, size
   * @param reach how far it goes from its middle, in CSS pixels
   * @param draw draws it around 0, 0
   */
  readonly stamp: (pen: Pen, name: string, x: number, y: number, reach: number, draw: (pen: Pen) => void) => void
}

type Pen = CanvasRenderingContext2D

/** @param density pixels per CSS pixel */
export function createSprites(density: number): Sprites {
  const known = new Map<string, HTMLCanvasElement>()
  return {
    stamp: (pen, name, x, y, reach, draw) => {
      const sprite = known.get(name) ?? drawn(reach, density, draw)
      known.set(name, sprite)
      const side = sprite.width
      const place = (middle: number) => Math.round(middle * density - side / 2) / density
      pen.drawImage(sprite, place(x), place(y), side / density, side / density)
    },
  }
}

function drawn(reach: number, density: number, draw: (pen: Pen) => void): HTMLCanvasElement {
  const sprite = document.createElement('canvas')
  sprite.width = 2 * Math.ceil(reach * density)
  sprite.height = sprite.width
  const pen = sprite.getContext('2d')!
  pen.setTransform(density, 0, 0, density, sprite.width / 2, sprite.width / 2)
  draw(pen)
  return sprite
}
