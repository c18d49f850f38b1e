import { createCodes } from './Coded.ts'
import type { Circles } from './circles.ts'
import type { Graph } from './Graph.ts'
import { checkCloseness } from './internal/checkCloseness.ts'
import { transposed } from './transposed.ts'

/**
 * Everybody knows everybody in each of their circles. Two people who share n circles have closeness 1 − (1 − w)ⁿ.
 * Time and memory are linear in the number of ties.
 *
 * @param circles - members in [0, people), nobody twice in a circle
 * @param people - number of people
 * @param closeness - w in (0, 1] that one shared circle gives
 * @throws RangeError for a closeness outside (0, 1]
 */
export function graphFromCircles(circles: Circles, people: number, closeness: number): Graph {
  checkCloseness(closeness)
  const circlesOf = transposed(circles, people)
  const mates = new Int32Array(people)
  const shared = new Int32Array(people)

  const offsets = new Int32Array(people + 1)
  for (let i = 0; i < people; i++) {
    const count = gatherMates(i, circles, circlesOf, mates, shared)
    offsets[i + 1] = offsets[i] + count
    for (let k = 0; k < count; k++) shared[mates[k]] = 0
  }

  // Going through the people in order and adding each to the rows of their mates leaves every row ascending.
  const cursor = offsets.slice(0, people)
  const neighbours = new Int32Array(offsets[people])
  const values = combinedCloseness(closeness, circlesOf.offsets)
  const codes = createCodes(neighbours.length, values.length)
  for (let i = 0; i < people; i++) {
    const count = gatherMates(i, circles, circlesOf, mates, shared)
    for (let k = 0; k < count; k++) {
      const mate = mates[k]
      const entry = cursor[mate]++
      neighbours[entry] = i
      codes[entry] = shared[mate]
      shared[mate] = 0
    }
  }
  return { people, offsets, neighbours, closeness: { codes, values } }
}

/** Writes the different mates of a person into `mates` and adds up the circles shared with each; returns how many. */
function gatherMates(
  person: number,
  circles: Circles,
  circlesOf: Circles,
  mates: Int32Array,
  shared: Int32Array,
): number {
  let count = 0
  for (let k = circlesOf.offsets[person]; k < circlesOf.offsets[person + 1]; k++) {
    const circle = circlesOf.members[k]
    for (let e = circles.offsets[circle]; e < circles.offsets[circle + 1]; e++) {
      const mate = circles.members[e]
      if (mate === person) continue
      if (shared[mate]++ === 0) mates[count++] = mate
    }
  }
  return count
}

/** 1 − (1 − w)ⁿ, index = n, from 0 up to the largest number of circles that anybody has. */
function combinedCloseness(closeness: number, offsets: Int32Array): Float32Array {
  let most = 0
  for (let i = 0; i + 1 < offsets.length; i++) most = Math.max(most, offsets[i + 1] - offsets[i])
  const combined = [0]
  for (let n = 1, apart = 1 - closeness; n <= most; n++, apart *= 1 - closeness) combined.push(1 - apart)
  return Float32Array.from(combined)
}
