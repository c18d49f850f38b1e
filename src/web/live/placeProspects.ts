import { goldenAngle, put } from './at.ts'
import type { Placed } from './places.ts'

/** Tries that somebody who may join has for a free place near those they know. */
const tries = 60

/** Those before them whom they keep away from: people with near numbers know the same people. */
const before = 40

/** Beside the members whom they know, where there is room: first of all from founders, then from each other. */
export function placeProspects(
  inside: Float32Array,
  { founders, residents, ties }: Omit<Placed, 'groups' | 'people'>,
  reach: number,
): void {
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
  const room = reach * Math.sqrt(1 / Math.max(1, founders))
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
      if (tryX * tryX + tryY * tryY > reach * reach) continue
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

/** Distance to the nearest of some people. */
function gap(at: Float32Array, from: number, to: number, x: number, y: number): number {
  let least = Number.POSITIVE_INFINITY
  for (let person = from; person < to; person++) {
    const [dx, dy] = [at[2 * person]! - x, at[2 * person + 1]! - y]
    least = Math.min(least, dx * dx + dy * dy)
  }
  return Math.sqrt(least)
}
