import { MEMBER } from '../../community/People.ts'
import { type Picture, wipe } from './Picture.ts'
import { dotSize, scaleOf, toPixels } from './pixels.ts'

/** The part that changes when somebody joins or leaves: circles, and ties between members. */
export function drawGround(picture: Picture): void {
  wipe(picture)
  drawFires(picture)
  drawTies(picture)
  picture.pen.globalAlpha = 1
}

function drawFires(picture: Picture): void {
  const { pen, size, motion, inks } = picture
  const { fires } = motion.scene.places
  const air = 1.9 * dotSize(picture)
  pen.beginPath()
  for (let k = 0; k < fires.length; k += 3) {
    const { x, y } = toPixels(size, { x: fires[k]!, y: fires[k + 1]! })
    const radius = fires[k + 2]! * scaleOf(size) + air
    pen.moveTo(x + radius, y)
    pen.arc(x, y, radius, 0, 2 * Math.PI)
  }
  pen.globalAlpha = 0.6
  pen.fillStyle = inks.fire
  pen.fill()
}

/** Between places and not between people, who may be on their way. */
function drawTies({ pen, size, motion, inks }: Picture): void {
  const { scene, frame } = motion
  const at = scene.places.inside.map((coordinate) => size / 2 + scaleOf(size) * coordinate)
  pen.beginPath()
  for (let k = 0; k < scene.ties.length; k += 2) {
    const [a, b] = [scene.ties[k]!, scene.ties[k + 1]!]
    if (frame.status[a] !== MEMBER || frame.status[b] !== MEMBER) continue
    pen.moveTo(at[2 * a]!, at[2 * a + 1]!)
    pen.lineTo(at[2 * b]!, at[2 * b + 1]!)
  }
  pen.globalAlpha = 0.3
  pen.lineWidth = 0.6
  pen.strokeStyle = inks.tie
  pen.stroke()
}
