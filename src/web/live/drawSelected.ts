import { ABSENT } from '../../community/People.ts'
import { type Picture, pixelsOf } from './Picture.ts'
import { dotSize, type Point } from './pixels.ts'

/** Who is looked at: a ring around them, lines to all whom they know, and their name. */
export function drawSelected(picture: Picture, selected: number): void {
  const { pen, inks, motion } = picture
  const at = pixelsOf(picture, selected)
  const { ties } = motion.scene
  pen.beginPath()
  for (let k = 0; k < ties.length; k += 2) {
    const [a, b] = [ties[k]!, ties[k + 1]!]
    const other = a === selected ? b : b === selected ? a : null
    if (other === null || motion.frame.status[other] === ABSENT) continue
    const mate = pixelsOf(picture, other)
    pen.moveTo(at.x, at.y)
    pen.lineTo(mate.x, mate.y)
  }
  pen.globalAlpha = 0.45
  pen.lineWidth = 1
  pen.strokeStyle = inks.text
  pen.stroke()
  pen.globalAlpha = 1
  pen.beginPath()
  pen.arc(at.x, at.y, dotSize(picture) + 4, 0, 2 * Math.PI)
  pen.lineWidth = 3
  pen.stroke()
  drawName(picture, motion.scene.names[selected]!, at)
}

function drawName(picture: Picture, name: string, { x, y }: Point): void {
  const { pen, size, inks } = picture
  const dot = dotSize(picture)
  pen.font = '600 13px system-ui, sans-serif'
  pen.textAlign = x < 0.2 * size ? 'left' : x > 0.8 * size ? 'right' : 'center'
  pen.textBaseline = 'middle'
  const above = y < dot + 26 ? y + dot + 16 : y - dot - 14
  pen.lineWidth = 4
  pen.lineJoin = 'round'
  pen.strokeStyle = inks.paper
  pen.strokeText(name, x, above)
  pen.fillStyle = inks.text
  pen.fillText(name, x, above)
}
