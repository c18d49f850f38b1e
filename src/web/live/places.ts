import { layout, type Place } from '../../study/portrait/layout.ts'

/**
 * Where people are drawn, as x, y, x, y, … within a circle of radius 1 around 0, y downward. Whoever is a member stands
 * `inside`; before and after they stand `outside`, on the rim.
 */
export interface Places {
  readonly inside: Float32Array
  readonly outside: Float32Array
  /** The circles in which founders stand, as x, y and radius. */
  readonly fires: Float32Array
  /** Distance from one to the next in a circle. */
  readonly step: number
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

const tau = 2 * Math.PI

/** The same people with the same ties stand in the same places. */
export function placesOf({ groups, founders, residents, people, ties }: Placed): Places {
  const inside = new Float32Array(2 * people)
  const outside = new Float32Array(2 * people)
  const { fires, step } = placeFounders(inside, groups, ties)
  placeProspects(inside, { founders, residents, ties })
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
  return { inside, outside, fires, step }
}

/** Rounds in which circles too near each other step back, and the share of the gap that one round closes. */
const rounds = 200
const stepBack = 0.4
/** Of their distance from the middle, by which circles are drawn together in a round, and air between them. */
const pull = 0.01
const air = 1.35

/**
 * Each in their first circle as around a fire, circles that know each other near each other, and all of them close
 * together. Lengths are in distances from one to the next around a fire, until all is known.
 */
function placeFounders(inside: Float32Array, groups: readonly (readonly number[])[], ties: Int32Array) {
  const groupOf = new Map(groups.flatMap((group, g) => group.map((person) => [person, g] as const)))
  const pairs = new Map<string, [number, number]>()
  for (let k = 0; k < ties.length; k += 2) {
    const [a, b] = [groupOf.get(ties[k]!), groupOf.get(ties[k + 1]!)]
    if (a !== undefined && b !== undefined && a !== b) pairs.set(`${Math.min(a, b)} ${Math.max(a, b)}`, [a, b])
  }
  const radius = groups.map((group) => (group.length === 1 ? 0 : 0.5 / Math.sin(Math.PI / group.length)))
  const at = evenly(layout(groups.length, [...pairs.values()]), radius)
  settle(at, radius)
  centre(at, radius)
  const far = Math.max(1, ...radius.map((own, g) => Math.sqrt(at[2 * g]! ** 2 + at[2 * g + 1]! ** 2) + own))
  const scale = ofMembers / far
  const fires = new Float32Array(3 * groups.length)
  groups.forEach((group, g) => {
    const [x, y] = [at[2 * g]! * scale, at[2 * g + 1]! * scale]
    fires.set([x, y, radius[g]! * scale], 3 * g)
    group.forEach((person, k) => {
      const angle = tau * (k / group.length) + goldenAngle * g
      put(inside, person, x + radius[g]! * scale * Math.cos(angle), y + radius[g]! * scale * Math.sin(angle))
    })
  })
  return { fires, step: scale }
}

/** The same directions from the middle, but as far out as there is area for those further in. */
function evenly(drawn: readonly Place[], radius: readonly number[]): Float32Array {
  const [middleX, middleY] = [mean(drawn.map(({ x }) => x)), mean(drawn.map(({ y }) => y))]
  const offset = drawn.map(({ x, y }) => ({ x: x - middleX, y: y - middleY }))
  const far = offset.map(({ x, y }) => Math.sqrt(x * x + y * y))
  const at = new Float32Array(2 * drawn.length)
  let area = 0
  for (const g of range(0, drawn.length).sort((a, b) => far[a]! - far[b]! || a - b)) {
    const own = (radius[g]! + air / 2) ** 2
    const stretch = far[g]! > 0 ? (1.1 * Math.sqrt(area + own / 2)) / far[g]! : 0
    put(at, g, offset[g]!.x * stretch, offset[g]!.y * stretch)
    area += own
  }
  return at
}

function settle(at: Float32Array, radius: readonly number[]): void {
  for (let round = 0; round < rounds; round++) {
    for (let k = 0; k < at.length; k++) at[k]! *= 1 - pull
    for (let i = 0; i < radius.length; i++) {
      for (let j = 0; j < i; j++) {
        const near = radius[i]! + radius[j]! + air
        const dx = at[2 * i]! - at[2 * j]! || 1e-4
        const dy = at[2 * i + 1]! - at[2 * j + 1]!
        const apart = Math.sqrt(dx * dx + dy * dy)
        if (apart >= near) continue
        const push = (stepBack * (near - apart)) / apart
        put(at, i, at[2 * i]! + push * dx, at[2 * i + 1]! + push * dy)
        put(at, j, at[2 * j]! - push * dx, at[2 * j + 1]! - push * dy)
      }
    }
  }
}

/** Moves all so that they reach as far to the left as to the right, and up as down. */
function centre(at: Float32Array, radius: readonly number[]): void {
  for (const axis of [0, 1]) {
    const ends = radius.flatMap((own, g) => [at[2 * g + axis]! - own, at[2 * g + axis]! + own])
    const middle = (Math.min(...ends) + Math.max(...ends)) / 2
    for (let g = 0; g < radius.length; g++) at[2 * g + axis]! -= middle
  }
}

/** Tries that somebody who may join has for a free place near those they know. */
const tries = 60

/** Those before them whom they keep away from: people with near numbers know the same people. */
const before = 40

/** Beside the members whom they know, where there is room: first of all from founders, then from each other. */
function placeProspects(inside: Float32Array, { founders, residents, ties }: Omit<Placed, 'groups' | 'people'>): void {
  const sum = new Float64Array(2 * residents)
  const known = new Int32Array(residents)
  const meet = (person: number, other: number) => {
    if (person < founders || other >= founders) return
    sum[2 * person]! += inside[2 * other]!
    sum[2 * person + 1]! += inside[2 * other + 1]!
    known[person]!++
  }
  for (let k = 0; k < ties.length; k += 2) {
    meet(ties[k]!, ties[k + 1]!)
    meet(ties[k + 1]!, ties[k]!)
  }
  const room = ofMembers * Math.sqrt(1 / Math.max(1, founders))
  for (let person = founders; person < residents; person++) {
    // Who knows nobody inside has a direction by the golden angle.
    const angle = goldenAngle * person
    const [x, y] =
      known[person]! > 0
        ? [sum[2 * person]! / known[person]!, sum[2 * person + 1]! / known[person]!]
        : [0.5 * Math.cos(angle), 0.5 * Math.sin(angle)]
    let [bestX, bestY, most] = [x, y, -1]
    for (let k = 0; k < tries; k++) {
      const radius = 0.5 * room * Math.sqrt(k)
      const [tryX, tryY] = [x + radius * Math.cos(goldenAngle * k), y + radius * Math.sin(goldenAngle * k)]
      if (tryX * tryX + tryY * tryY > ofMembers * ofMembers) continue
      const free = Math.min(
        gap(inside, 0, founders, tryX, tryY),
        2 * gap(inside, Math.max(founders, person - before), person, tryX, tryY),
      )
      if (free > most) [bestX, bestY, most] = [tryX, tryY, free]
      if (free >= room) break
    }
    put(inside, person, bestX, bestY)
  }
}

const goldenAngle = 2.399963229728653

/** Distance to the nearest of some people. */
function gap(at: Float32Array, from: number, to: number, x: number, y: number): number {
  let least = Number.POSITIVE_INFINITY
  for (let person = from; person < to; person++) {
    const [dx, dy] = [at[2 * person]! - x, at[2 * person + 1]! - y]
    least = Math.min(least, dx * dx + dy * dy)
  }
  return Math.sqrt(least)
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

function put(at: Float32Array, person: number, x: number, y: number): void {
  at[2 * person] = x
  at[2 * person + 1] = y
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, k) => from + k)
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
