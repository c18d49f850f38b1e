import { MEMBER } from '../../community/People.ts'
import type { Act } from '../../model/acts.ts'
import { type Frame, NOBODY } from './Frame.ts'
import { type Manner, mannerOf } from './manner.ts'
import type { Scene } from './Scene.ts'

/** What moves in the picture of one world. Times are in milliseconds, places as in `Places`. */
export interface Motion {
  readonly scene: Scene
  readonly catalogue: readonly Act[]
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

/** An act that flies from one to another; −1 is the team, or who has no place. */
export interface Flight {
  readonly act: number
  readonly manner: Manner
  readonly from: number
  readonly to: number
  readonly start: number
  readonly length: number
}

/** A ring around somebody who did something for all, or to whom something happened. */
export interface Pulse {
  readonly act: number
  readonly manner: Manner
  readonly person: number
  readonly start: number
  readonly length: number
}

/** How long somebody walks in or out, an act flies, and a ring grows; not more than so many days. */
const walk = 900
const flight = { least: 420, most: 1100 } as const
const ring = 700

/** Friends outside to whom an act that is passed on is seen to fly. */
const friendsShown = 4

export function createMotion(scene: Scene, catalogue: readonly Act[], morning: Frame): Motion {
  const differs = new Uint8Array(scene.names.length)
  const from = new Float32Array(scene.places.inside.length)
  const since = new Float64Array(scene.names.length)
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
  sendHome(motion, Number.NEGATIVE_INFINITY)
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
  sendHome(motion, calm ? Number.NEGATIVE_INFINITY : now)
  motion.flights = motion.flights.filter(({ start, length }) => start + length > now)
  motion.pulses = motion.pulses.filter(({ start, length }) => start + length > now)
  if (!calm) beginActs(motion, frame, now, dayLength)
}

function beginActs(motion: Motion, { acts }: Frame, now: number, dayLength: number): void {
  const count = acts.row.length
  const length = Math.min(flight.most, Math.max(flight.least, 0.6 * dayLength))
  for (let k = 0; k < count; k++) {
    const act = acts.first + k
    const manner = mannerOf(acts, k, motion.catalogue)
    const [actor, target] = [acts.actor[k]!, acts.target[k]!]
    const start = now + (0.55 * dayLength * k) / count
    const fly = (to: number) => motion.flights.push({ act, manner, from: actor, to, start, length })
    if (target !== NOBODY) fly(target)
    else {
      motion.pulses.push({ act, manner, person: actor, start, length: ring })
      if (motion.catalogue[acts.row[k]!]?.target === 'outside') friendsOutside(motion, actor, act).forEach(fly)
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
function sendHome(motion: Motion, now: number): void {
  const { scene, frame, from, to, since } = motion
  const { inside, outside } = scene.places
  for (let person = 0; person < since.length; person++) {
    const home = frame.status[person] === MEMBER ? inside : outside
    const [x, y] = [home[2 * person]!, home[2 * person + 1]!]
    if (to[2 * person] === x && to[2 * person + 1] === y) continue
    const at = placeAt(motion, person, now)
    from.set([at.x, at.y], 2 * person)
    to.set([x, y], 2 * person)
    since[person] = now
    motion.walksUntil = Math.max(motion.walksUntil, now + walk)
  }
}

/** Where somebody is at a moment. */
export function placeAt({ from, to, since }: Motion, person: number, now: number): { x: number; y: number } {
  const way = eased((now - since[person]!) / walk)
  const [x, y] = [from[2 * person]!, from[2 * person + 1]!]
  return { x: x + way * (to[2 * person]! - x), y: y + way * (to[2 * person + 1]! - y) }
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
