import { MEMBER } from '../../community/People.ts'
import type { Act as Row } from '../../model/acts.ts'
import { type Frame, NOBODY, OF_OUTREACH } from './Frame.ts'
import { type Manner, mannerOf } from './manner.ts'
import type { Scene } from './Scene.ts'

/** What moves in the picture of one world. Times are in milliseconds, places as in `Places`. */
export interface Motion {
  readonly scene: Scene
  readonly catalogue: readonly Row[]
  frame: Frame
  /** 1 for those who are otherwise than in the other world on this day, see `differing`. */
  differs: Uint8Array
  /** From where and to where each is on the way, and since when. */
  readonly from: Float32Array
  readonly to: Float32Array
  readonly since: Float64Array
  /** Acts on their way to somebody, and acts that stay where they are done. */
  flights: Flight[]
  pulses: Pulse[]
  /** When the last of the walks ends. */
  walksUntil: number
}

/** What an act looks like, and when. */
export interface Act {
  readonly manner: Manner
  /** Whether the chain of causes that led to it began with outreach. */
  readonly ofOutreach: boolean
  readonly start: number
  readonly length: number
}

/** An act that flies from one to another; −1 is the team. */
export interface Flight extends Act {
  readonly from: number
  readonly to: number
}

/** A ring around somebody who did something for all, or to whom something happened. */
export interface Pulse extends Act {
  readonly person: number
}

/** How long somebody walks in or out. */
const walk = 900

/** How long an act flies and a ring grows: so much of a day, but not so short that nobody sees it. */
const shown = 0.6
const flight = { least: 320, most: 1100 } as const
const ring = { least: 200, most: 700 } as const

/** Friends outside to whom an act that is passed on is seen to fly. */
const friendsShown = 4

export function createMotion(scene: Scene, catalogue: readonly Row[], morning: Frame): Motion {
  const differs = new Uint8Array(scene.names.length)
  const from = new Float32Array(scene.places.inside.length)
  const since = new Float64Array(scene.names.length).fill(Number.NEGATIVE_INFINITY)
  const motion = {
    scene,
    catalogue,
    frame: morning,
    differs,
    from,
    to: from.slice(),
    since,
    flights: [],
    pulses: [],
    walksUntil: 0,
  }
  sendHome(motion, 0, true)
  return motion
}

/**
 * Takes in what happened on a day: whoever joined or left sets out, and acts begin one after the other.
 *
 * @param differs - see `Motion`
 * @param now - when the day begins
 * @param dayLength - how long it is shown
 * @param calm - nothing moves: only what everybody is in the end is shown
 */
export function takeIn(
  motion: Motion,
  frame: Frame,
  differs: Uint8Array,
  now: number,
  dayLength: number,
  calm: boolean,
): void {
  motion.frame = frame
  motion.differs = differs
  sendHome(motion, now, calm)
  motion.flights = motion.flights.filter(({ start, length }) => start + length > now)
  motion.pulses = motion.pulses.filter(({ start, length }) => start + length > now)
  if (!calm) beginActs(motion, frame, now, dayLength)
}

function beginActs(motion: Motion, { acts }: Frame, now: number, dayLength: number): void {
  const count = acts.row.length
  const lasts = ({ least, most }: typeof flight | typeof ring) => Math.min(most, Math.max(least, shown * dayLength))
  for (let k = 0; k < count; k++) {
    const manner = mannerOf(acts, k, motion.catalogue)
    const ofOutreach = acts.caused[k] === OF_OUTREACH
    const [actor, target] = [acts.actor[k]!, acts.target[k]!]
    const start = now + (0.55 * dayLength * k) / count
    const fly = (to: number) =>
      motion.flights.push({ manner, ofOutreach, from: actor, to, start, length: lasts(flight) })
    if (target !== NOBODY) fly(target)
    else {
      motion.pulses.push({ manner, ofOutreach, person: actor, start, length: lasts(ring) })
      if (motion.catalogue[acts.row[k]!]?.target === 'outside')
        friendsOutside(motion, actor, acts.first + k).forEach(fly)
    }
  }
}

/** Some of those whom somebody knows and who are not members. */
function friendsOutside({ scene: { ties }, frame: { status } }: Motion, person: number, act: number): number[] {
  const friends: number[] = []
  for (let k = 0; k < ties.length; k += 2) {
    const other = ties[k] === person ? ties[k + 1]! : ties[k + 1] === person ? ties[k]! : NOBODY
    if (other !== NOBODY && status[other] !== MEMBER) friends.push(other)
  }
  // Not always the same ones.
  return friends.filter((_, k) => (k + act) % Math.ceil(friends.length / friendsShown) === 0)
}

/** Members go to their places inside, all others to those outside; whoever is there stays. */
function sendHome(motion: Motion, now: number, calm: boolean): void {
  const { scene, frame, from, to, since } = motion
  const { inside, outside } = scene.places
  for (let person = 0; person < since.length; person++) {
    const home = frame.status[person] === MEMBER ? inside : outside
    const [x, y] = [home[2 * person]!, home[2 * person + 1]!]
    if (to[2 * person] === x && to[2 * person + 1] === y) continue
    const at = calm ? { x, y } : placeAt(motion, person, now)
    from.set([at.x, at.y], 2 * person)
    to.set([x, y], 2 * person)
    since[person] = calm ? now - walk : now
    if (!calm) motion.walksUntil = Math.max(motion.walksUntil, now + walk)
  }
}

/** Where somebody is at a moment. */
export function placeAt({ from, to, since }: Motion, person: number, now: number): { x: number; y: number } {
  const way = eased((now - since[person]!) / walk)
  const [x, y] = [from[2 * person]!, from[2 * person + 1]!]
  return { x: x + way * (to[2 * person]! - x), y: y + way * (to[2 * person + 1]! - y) }
}

/** Who is walking in or out at a moment. */
export function walkersAt({ since, walksUntil }: Motion, now: number): number[] {
  const walkers: number[] = []
  if (walksUntil <= now) return walkers
  for (let person = 0; person < since.length; person++) if (since[person]! + walk > now) walkers.push(person)
  return walkers
}

/** Whether anything is on its way at a moment, so that the picture has to be drawn anew. */
export function isMoving({ flights, pulses, walksUntil }: Motion, now: number): boolean {
  const lasts = ({ start, length }: { readonly start: number; readonly length: number }) => start + length > now
  return walksUntil > now || flights.some(lasts) || pulses.some(lasts)
}

/** From 0 to 1, slow at both ends. */
export function eased(share: number): number {
  const way = Math.max(0, Math.min(1, share))
  return way * way * (3 - 2 * way)
}
