import { ABSENT, MEMBER } from '../../community/People.ts'
import { layGlyph } from './glyphs.ts'
import { goodwillInk, type Inks } from './inks.ts'
import { eased, type Flight, type Motion, type Pulse, placeAt } from './Motion.ts'
import type { Scene } from './Scene.ts'

/** A canvas to draw a world on: its size in CSS pixels, and how many pixels each of them has. */
export interface Sheet {
  readonly pen: CanvasRenderingContext2D
  readonly size: number
  readonly density: number
}

/** Where the team stands: beyond everybody, in a corner. */
export const teamPlace = { x: -0.93, y: -0.93 } as const

/** Around the picture, in pixels. */
const margin = 10

interface Point {
  readonly x: number
  readonly y: number
}

export function toPixels(size: number, at: Point): Point {
  const scale = size / 2 - margin
  return { x: size / 2 + scale * at.x, y: size / 2 + scale * at.y }
}

/** Radius of a member’s dot: those who stand side by side do not touch. */
export function dotSize(size: number, { places }: Scene): number {
  return Math.max(2.5, Math.min(9, 0.3 * places.step * (size / 2 - margin)))
}

/** The part that changes when somebody joins or leaves: circles, and ties between members. */
export function drawGround({ pen, size, density }: Sheet, motion: Motion, inks: Inks): void {
  const { scene, frame } = motion
  const { inside } = scene.places
  pen.setTransform(density, 0, 0, density, 0, 0)
  pen.clearRect(0, 0, size, size)
  drawFires(pen, size, motion, inks)
  const at = inside.map((coordinate) => size / 2 + (size / 2 - margin) * coordinate)
  pen.beginPath()
  for (let k = 0; k < scene.ties.length; k += 2) {
    const [a, b] = [scene.ties[k]!, scene.ties[k + 1]!]
    if (frame.status[a] !== MEMBER || frame.status[b] !== MEMBER) continue
    pen.moveTo(at[2 * a]!, at[2 * a + 1]!)
    pen.lineTo(at[2 * b]!, at[2 * b + 1]!)
  }
  pen.lineWidth = 0.6
  pen.strokeStyle = inks.tie
  pen.globalAlpha = 0.3
  pen.stroke()
  pen.globalAlpha = 1
}

/** The part that changes once a day: everybody who does not walk, as they are, over the ground. */
export function drawPeople(
  { pen, size, density }: Sheet,
  ground: HTMLCanvasElement,
  motion: Motion,
  inks: Inks,
  now: number,
  walkers: readonly number[],
): void {
  pen.setTransform(1, 0, 0, 1, 0, 0)
  pen.clearRect(0, 0, ground.width, ground.height)
  pen.drawImage(ground, 0, 0)
  pen.setTransform(density, 0, 0, density, 0, 0)
  const walks = new Set(walkers)
  const resting = motion.scene.names.map((_, person) => person).filter((person) => !walks.has(person))
  drawThese({ pen, size, density }, motion, inks, now, resting)
}

function drawThese({ pen, size }: Sheet, motion: Motion, inks: Inks, now: number, people: readonly number[]): void {
  const { scene, frame } = motion
  const dot = dotSize(size, scene)
  const outsiders = people.filter((person) => frame.status[person] !== MEMBER && frame.status[person] !== ABSENT)
  drawOutsiders(pen, size, motion, inks, now, outsiders, dot)
  for (const person of people) {
    if (frame.status[person] !== MEMBER) continue
    const { x, y } = toPixels(size, placeAt(motion, person, now))
    drawMember(pen, motion, inks, person, x, y, dot)
  }
}

function drawFires(pen: CanvasRenderingContext2D, size: number, { scene }: Motion, inks: Inks): void {
  const { fires } = scene.places
  const dot = dotSize(size, scene)
  pen.fillStyle = inks.fire
  pen.globalAlpha = 0.6
  pen.beginPath()
  for (let k = 0; k < fires.length; k += 3) {
    const { x, y } = toPixels(size, { x: fires[k]!, y: fires[k + 1]! })
    const radius = fires[k + 2]! * (size / 2 - margin) + 1.9 * dot
    pen.moveTo(x + radius, y)
    pen.arc(x, y, radius, 0, 2 * Math.PI)
  }
  pen.fill()
  pen.globalAlpha = 1
}

function drawMember(
  pen: CanvasRenderingContext2D,
  { scene, frame, differs }: Motion,
  inks: Inks,
  person: number,
  x: number,
  y: number,
  dot: number,
): void {
  const isRaider = person >= scene.residents
  pen.beginPath()
  if (isRaider) pen.rect(x - 0.9 * dot, y - 0.9 * dot, 1.8 * dot, 1.8 * dot)
  else pen.arc(x, y, dot, 0, 2 * Math.PI)
  pen.fillStyle = isRaider ? inks.raider : goodwillInk(inks, frame.goodwill[person]!)
  pen.fill()
  pen.lineWidth = differs[person] === 1 ? Math.max(1.8, 0.4 * dot) : 1
  pen.strokeStyle = inks.text
  pen.stroke()
}

/** Whoever may join, and whoever left, is small and pale; founders who left are hollow. */
function drawOutsiders(
  pen: CanvasRenderingContext2D,
  size: number,
  motion: Motion,
  inks: Inks,
  now: number,
  outsiders: readonly number[],
  dot: number,
): void {
  const { founders } = motion.scene
  const lay = (people: readonly number[], radius: number) => {
    pen.beginPath()
    for (const person of people) {
      const { x, y } = toPixels(size, placeAt(motion, person, now))
      pen.moveTo(x + radius, y)
      pen.arc(x, y, radius, 0, 2 * Math.PI)
    }
  }
  pen.globalAlpha = 0.55
  lay(
    outsiders.filter((person) => person < founders),
    0.4 * dot,
  )
  pen.lineWidth = 1
  pen.strokeStyle = inks.quiet
  pen.stroke()
  lay(
    outsiders.filter((person) => person >= founders),
    0.3 * dot,
  )
  pen.fillStyle = inks.quiet
  pen.fill()
  pen.globalAlpha = 1
}

/** The part that changes all the time: who walks, acts on their way, and who is looked at. */
export function drawActs(
  { pen, size, density }: Sheet,
  motion: Motion,
  inks: Inks,
  now: number,
  walkers: readonly number[],
  team: string | null,
  selected: number | null,
): void {
  pen.setTransform(density, 0, 0, density, 0, 0)
  pen.clearRect(0, 0, size, size)
  const dot = dotSize(size, motion.scene)
  if (team !== null) drawTeam(pen, size, inks, dot, team)
  drawThese({ pen, size, density }, motion, inks, now, walkers)
  if (selected !== null) drawSelected(pen, size, motion, inks, now, selected, dot)
  for (const pulse of motion.pulses) drawPulse(pen, size, motion, inks, now, pulse, dot)
  for (const flight of motion.flights) drawFlight(pen, size, motion, inks, now, flight, dot)
  pen.globalAlpha = 1
}

function drawTeam(pen: CanvasRenderingContext2D, size: number, inks: Inks, dot: number, team: string): void {
  const { x, y } = toPixels(size, teamPlace)
  layGlyph(pen, 'outreach', x, y, 1.5 * dot)
  pen.fillStyle = inks.manners.outreach
  pen.fill()
  pen.font = '13px system-ui, sans-serif'
  pen.textAlign = 'left'
  pen.textBaseline = 'middle'
  pen.fillText(team, x + 2 * dot + 4, y)
}

function drawSelected(
  pen: CanvasRenderingContext2D,
  size: number,
  motion: Motion,
  inks: Inks,
  now: number,
  selected: number,
  dot: number,
): void {
  const { scene, frame } = motion
  const { x, y } = toPixels(size, placeAt(motion, selected, now))
  pen.beginPath()
  for (let k = 0; k < scene.ties.length; k += 2) {
    const [a, b] = [scene.ties[k]!, scene.ties[k + 1]!]
    const other = a === selected ? b : b === selected ? a : null
    if (other === null || frame.status[other] === ABSENT) continue
    const mate = toPixels(size, placeAt(motion, other, now))
    pen.moveTo(x, y)
    pen.lineTo(mate.x, mate.y)
  }
  pen.globalAlpha = 0.45
  pen.lineWidth = 1
  pen.strokeStyle = inks.text
  pen.stroke()
  pen.globalAlpha = 1
  pen.beginPath()
  pen.arc(x, y, dot + 4, 0, 2 * Math.PI)
  pen.lineWidth = 3
  pen.stroke()
  drawName(pen, size, scene.names[selected]!, inks, x, y, dot)
}

function drawName(
  pen: CanvasRenderingContext2D,
  size: number,
  name: string,
  inks: Inks,
  x: number,
  y: number,
  dot: number,
): void {
  pen.font = `600 13px system-ui, sans-serif`
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

/** A ring that grows around who acted, with the shape of the act rising from it. An event comes over everybody. */
function drawPulse(
  pen: CanvasRenderingContext2D,
  size: number,
  motion: Motion,
  inks: Inks,
  now: number,
  { manner, ofOutreach, person, start, length }: Pulse,
  dot: number,
): void {
  const share = (now - start) / length
  if (share < 0 || share >= 1) return
  const at = person < 0 ? (manner === 'event' ? { x: 0, y: 0 } : teamPlace) : placeAt(motion, person, now)
  const { x, y } = toPixels(size, at)
  const way = eased(share)
  pen.globalAlpha = 0.9 * (1 - share)
  pen.strokeStyle = inks.manners[manner]
  pen.lineWidth = manner === 'event' ? 6 : 1.5
  pen.beginPath()
  pen.arc(x, y, manner === 'event' ? way * (size / 2 - margin) : dot * (1 + 1.4 * way), 0, 2 * Math.PI)
  pen.stroke()
  if (manner !== 'event') drawGlyph(pen, manner, ofOutreach, inks, x, y - dot * (1 + 1.5 * way), 0.55 * dot)
}

function drawFlight(
  pen: CanvasRenderingContext2D,
  size: number,
  motion: Motion,
  inks: Inks,
  now: number,
  { manner, ofOutreach, from, to, start, length }: Flight,
  dot: number,
): void {
  const share = (now - start) / length
  if (share < 0 || share >= 1) return
  const a = toPixels(size, from < 0 ? teamPlace : placeAt(motion, from, now))
  const b = toPixels(size, placeAt(motion, to, now))
  const way = eased(share)
  // A little to the side, so that two who answer each other do not meet.
  const bend = 0.16 * 4 * way * (1 - way)
  const x = a.x + way * (b.x - a.x) - bend * (b.y - a.y)
  const y = a.y + way * (b.y - a.y) + bend * (b.x - a.x)
  pen.globalAlpha = Math.min(1, 4 * (1 - share))
  drawGlyph(pen, manner, ofOutreach, inks, x, y, (manner === 'outreach' ? 0.95 : 0.7) * dot)
}

function drawGlyph(
  pen: CanvasRenderingContext2D,
  manner: Flight['manner'],
  ofOutreach: boolean,
  inks: Inks,
  x: number,
  y: number,
  size: number,
): void {
  layGlyph(pen, manner, x, y, Math.max(3, size))
  pen.lineWidth = 2
  if (manner === 'neutral') {
    pen.strokeStyle = inks.manners[manner]
    pen.stroke()
    return
  }
  // An edge, so that it is seen over dots of every colour: a dark one for what came of outreach.
  pen.strokeStyle = ofOutreach ? inks.text : inks.paper
  pen.stroke()
  pen.fillStyle = inks.manners[manner]
  pen.fill()
}
