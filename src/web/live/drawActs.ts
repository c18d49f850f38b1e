import { layGlyph } from './glyphs.ts'
import { type Act, eased, type Flight, type Pulse } from './Motion.ts'
import { type Picture, pixelsOf } from './Picture.ts'
import { dotSize, scaleOf, teamPlace, toPixels } from './pixels.ts'

/** The team in its corner. */
export function drawTeam(picture: Picture, team: string): void {
  const { pen, size, inks } = picture
  const { x, y } = toPixels(size, teamPlace)
  const dot = dotSize(picture)
  layGlyph(pen, 'outreach', x, y, 1.5 * dot)
  pen.fillStyle = inks.manners.outreach
  pen.fill()
  pen.font = '13px system-ui, sans-serif'
  pen.textAlign = 'left'
  pen.textBaseline = 'middle'
  pen.fillText(team, x + 2 * dot + 4, y)
}

/** Acts that are done or on their way at this moment. */
export function drawActs(picture: Picture): void {
  const { pen, motion } = picture
  for (const pulse of motion.pulses) drawPulse(picture, pulse)
  for (const flight of motion.flights) drawFlight(picture, flight)
  pen.globalAlpha = 1
}

/** Sizes of a ring on its way: as many as it takes to seem to grow. */
const rings = 24

/** A ring that grows around who acted, with the shape of the act rising from it. An event comes over everybody. */
function drawPulse(picture: Picture, pulse: Pulse): void {
  const { pen, size, inks, sprites, now } = picture
  const { manner, person, start, length } = pulse
  const share = (now - start) / length
  if (share < 0 || share >= 1) return
  const isEvent = manner === 'event'
  const dot = dotSize(picture)
  const way = eased(share)
  const { x, y } = person >= 0 ? pixelsOf(picture, person) : toPixels(size, isEvent ? { x: 0, y: 0 } : teamPlace)
  pen.globalAlpha = 0.9 * (1 - share)
  const drawRing = (own: Pen, radius: number, line: number, x = 0, y = 0) => {
    own.strokeStyle = inks.manners[manner]
    own.lineWidth = line
    own.beginPath()
    own.arc(x, y, radius, 0, 2 * Math.PI)
    own.stroke()
  }
  if (isEvent) {
    drawRing(pen, way * scaleOf(size), 6, x, y)
    return
  }
  const radius = dot * (1 + (1.4 * Math.round(way * rings)) / rings)
  sprites.stamp(pen, `ring ${manner} ${radius}`, x, y, radius + 2, (own) => drawRing(own, radius, 1.5))
  drawGlyph(picture, pulse, x, y - dot * (1 + 1.5 * way), 0.55 * dot)
}

/** How far a way bends to the side, as a share of its length: two who answer each other do not meet. */
const bend = 0.16

function drawFlight(picture: Picture, flight: Flight): void {
  const { pen, size, now } = picture
  const { manner, from, to, start, length } = flight
  const share = (now - start) / length
  if (share < 0 || share >= 1) return
  const a = from < 0 ? toPixels(size, teamPlace) : pixelsOf(picture, from)
  const b = pixelsOf(picture, to)
  const way = eased(share)
  const aside = bend * 4 * way * (1 - way)
  const x = a.x + way * (b.x - a.x) - aside * (b.y - a.y)
  const y = a.y + way * (b.y - a.y) + aside * (b.x - a.x)
  pen.globalAlpha = Math.min(1, 4 * (1 - share))
  drawGlyph(picture, flight, x, y, (manner === 'outreach' ? 0.95 : 0.7) * dotSize(picture))
}

function drawGlyph(picture: Picture, { manner, ofOutreach }: Act, x: number, y: number, wanted: number): void {
  const { pen, inks, sprites } = picture
  const size = Math.max(3, wanted)
  sprites.stamp(pen, `${manner} ${ofOutreach} ${size}`, x, y, 1.6 * size + 2, (own) => {
    layGlyph(own, manner, 0, 0, size)
    own.lineWidth = 2
    // An edge, so that it is seen over dots of every colour: a dark one for what came of outreach.
    own.strokeStyle = manner === 'neutral' ? inks.manners[manner] : ofOutreach ? inks.text : inks.paper
    own.stroke()
    if (manner === 'neutral') return
    own.fillStyle = inks.manners[manner]
    own.fill()
  })
}

type Pen = CanvasRenderingContext2D
