import { put, tau } from './at.ts'
import { type Circles, placeCircles } from './placeCircles.ts'
import { placeProspects } from './placeProspects.ts'

/**
 * Where people are drawn, as x, y, x, y, … within a circle of radius 1 around 0, y downward. Whoever is a member stands
 * `inside`; before and after they stand `outside`, on the rim.
 */
export interface Places extends Circles {
  readonly inside: Float32Array
  readonly outside: Float32Array
}

export interface Placed {
  /** Founders by the first circle that they are in: everybody once. */
  readonly groups: readonly (readonly number[])[]
  readonly founders: number
  readonly residents: number
  readonly people: number
  /** Pairs of people who know each other. */
  readonly ties: Int32Array
}

/** Radius of the circle in which members stand, of the ring for raiders, and of the rings of the rim. */
const ofMembers = 0.8
const ofRaiders = 0.86
const rim = [0.92, 1] as const

/** The same people with the same ties stand in the same places. */
export function placesOf({ groups, founders, residents, people, ties }: Placed): Places {
  const inside = new Float32Array(2 * people)
  const outside = new Float32Array(2 * people)
  const circles = placeCircles(inside, groups, ties, ofMembers)
  placeProspects(inside, { founders, residents, ties }, ofMembers)
  const prospects = Array.from({ length: residents - founders }, (_, k) => founders + k)
  placeOnRim(outside, inside, prospects, rim)
  // Founders who left stand beyond where they stood, raiders in a ring of their own.
  placeOnRim(outside, inside, range(0, founders), [rim[0] - 0.02, rim[0] - 0.02])
  const raiders = range(residents, people)
  raiders.forEach((person, k) => {
    const angle = (tau * (k + 0.5)) / raiders.length
    put(inside, person, ofRaiders * Math.cos(angle), ofRaiders * Math.sin(angle))
    put(outside, person, 1.1 * Math.cos(angle), 1.1 * Math.sin(angle))
  })
  return { inside, outside, ...circles }
}

/** Evenly around the rim, each in the direction of their place inside, in as many rings as it takes. */
function placeOnRim(
  outside: Float32Array,
  inside: Float32Array,
  who: readonly number[],
  [inner, outer]: readonly [number, number],
): void {
  const direction = who.map((person) => Math.atan2(inside[2 * person + 1]!, inside[2 * person]!))
  const order = who.map((_, k) => k).sort((a, b) => direction[a]! - direction[b]! || a - b)
  // As far from ring to ring as from one to the next within a ring.
  const rings = Math.max(1, Math.round(Math.sqrt((who.length * (outer - inner)) / (tau * outer))))
  order.forEach((k, rank) => {
    const radius = rings < 2 ? (inner + outer) / 2 : inner + ((outer - inner) * (rank % rings)) / (rings - 1)
    const angle = (tau * rank) / who.length - Math.PI
    put(outside, who[k]!, radius * Math.cos(angle), radius * Math.sin(angle))
  })
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, k) => from + k)
}
