import { layout, type Place } from '../../study/portrait/layout.ts'
import { goldenAngle, put, tau } from './at.ts'

/** Circles of people, as they are drawn. */
export interface Circles {
  /** x, y and radius of each. */
  readonly fires: Float32Array
  /** Distance from one to the next in a circle. */
  readonly step: number
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
 *
 * @param inside is given the places
 * @param reach radius within which all stand
 */
export function placeCircles(
  inside: Float32Array,
  groups: readonly (readonly number[])[],
  ties: Int32Array,
  reach: number,
): Circles {
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
  const scale = reach / far
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

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, k) => from + k)
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
