import type { Manner } from './manner.ts'

/** Outlines of acts within −1 to 1, as pairs of numbers: what is kind, harmful, neutral and outreach differs in shape, too. */
const outlines = {
  harmful: [0, -1, 1, 0.85, -1, 0.85],
  event: [0, -1, 1, 0.85, -1, 0.85],
  outreach: star(5, 0.45),
} as const

type Pen = Pick<CanvasRenderingContext2D, 'beginPath' | 'moveTo' | 'lineTo' | 'bezierCurveTo' | 'arc' | 'closePath'>

/** Lays the outline of an act around a point; the caller fills it, or draws the line of a neutral one. */
export function layGlyph(pen: Pen, manner: Manner, x: number, y: number, size: number): void {
  pen.beginPath()
  if (manner === 'neutral') pen.arc(x, y, 0.7 * size, 0, 2 * Math.PI)
  else if (manner === 'kind') layHeart(pen, x, y, size)
  else {
    const outline = outlines[manner]
    for (let k = 0; k < outline.length; k += 2) {
      if (k === 0) pen.moveTo(x + size * outline[k]!, y + size * outline[k + 1]!)
      else pen.lineTo(x + size * outline[k]!, y + size * outline[k + 1]!)
    }
    pen.closePath()
  }
}

function layHeart(pen: Pen, x: number, y: number, size: number): void {
  pen.moveTo(x, y + size)
  pen.bezierCurveTo(x - 1.9 * size, y - 0.2 * size, x - 0.9 * size, y - 1.5 * size, x, y - 0.45 * size)
  pen.bezierCurveTo(x + 0.9 * size, y - 1.5 * size, x + 1.9 * size, y - 0.2 * size, x, y + size)
}

/** Points of a star, the inner ones at so much of its radius. */
function star(points: number, inner: number): number[] {
  return Array.from({ length: 2 * points }, (_, k) => {
    const angle = (Math.PI * k) / points - Math.PI / 2
    const radius = k % 2 === 0 ? 1.1 : inner
    return [radius * Math.cos(angle), radius * Math.sin(angle)]
  }).flat()
}
