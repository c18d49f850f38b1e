import { ABSENT, MEMBER } from '../../community/People.ts'
import { goodwillInk } from './inks.ts'
import { type Picture, pixelsOf } from './Picture.ts'
import { dotSize } from './pixels.ts'

/** Everybody who is here, as they are. */
export function drawPeople(picture: Picture, people: readonly number[]): void {
  const { status } = picture.motion.frame
  drawOutsiders(picture, people)
  const dot = dotSize(picture)
  for (const person of people) if (status[person] === MEMBER) drawMember(picture, person, dot)
}

/** Those among some people who may join, or have left: small and pale. */
export function drawOutsiders(picture: Picture, people: readonly number[]): void {
  const { pen, motion } = picture
  const { frame, scene } = motion
  const outsiders = people.filter((person) => frame.status[person] !== MEMBER && frame.status[person] !== ABSENT)
  if (outsiders.length === 0) return
  const dot = dotSize(picture)
  pen.globalAlpha = 0.55
  // Founders who left are hollow.
  layDots(
    picture,
    outsiders.filter((person) => person < scene.founders),
    0.4 * dot,
  )
  pen.lineWidth = 1
  pen.strokeStyle = picture.inks.quiet
  pen.stroke()
  layDots(
    picture,
    outsiders.filter((person) => person >= scene.founders),
    0.3 * dot,
  )
  pen.fillStyle = picture.inks.quiet
  pen.fill()
  pen.globalAlpha = 1
}

/** All in one path, which takes less time than one by one. */
function layDots(picture: Picture, people: readonly number[], radius: number): void {
  const { pen } = picture
  pen.beginPath()
  for (const person of people) {
    const { x, y } = pixelsOf(picture, person)
    pen.moveTo(x + radius, y)
    pen.arc(x, y, radius, 0, 2 * Math.PI)
  }
}

function drawMember(picture: Picture, person: number, dot: number): void {
  const { pen, inks, motion, sprites } = picture
  const { x, y } = pixelsOf(picture, person)
  const isRaider = person >= motion.scene.residents
  const ink = isRaider ? inks.raider : goodwillInk(inks, motion.frame.goodwill[person]!)
  const line = motion.differs[person] === 1 ? Math.max(1.8, 0.4 * dot) : 1
  sprites.stamp(pen, `${isRaider} ${ink} ${line}`, x, y, dot + line, (own) => {
    own.beginPath()
    if (isRaider) own.rect(-0.9 * dot, -0.9 * dot, 1.8 * dot, 1.8 * dot)
    else own.arc(0, 0, dot, 0, 2 * Math.PI)
    own.fillStyle = ink
    own.fill()
    own.lineWidth = line
    own.strokeStyle = inks.text
    own.stroke()
  })
}
