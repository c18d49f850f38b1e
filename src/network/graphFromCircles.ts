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
  const values = combinedCloseness(closeness, circlesOf.offsets)
  const { offsets, mates, times } = matesOf(circles, circlesOf, values.length - 1)

  // Going through the people in order and adding each to the rows of their mates leaves every row ascending.
  const cursor = offsets.slice(0, people)
  const neighbours = new Int32Array(offsets[people])
  const codes = createCodes(neighbours.length, values.length)
  for (let i = 0; i < people; i++) {
    const end = offsets[i + 1]
    for (let k = offsets[i]; k < end; k++) {
      const entry = cursor[mates[k]]++
      neighbours[entry] = i
      codes[entry] = times[k]
    }
  }
  return { people, offsets, neighbours, closeness: { codes, values } }
}

/** The different mates of each person, in any order, and how many circles, `most` at the most, are shared with each. */
function matesOf(circles: Circles, circlesOf: Circles, most: number) {
  const people = circlesOf.offsets.length - 1
  const places = placesOfMates(circles)
  const offsets = new Int32Array(people + 1)
  const mates = new Int32Array(places)
  const times = createCodes(places, most + 1)
  const shared = new Int32Array(people)
  for (let i = 0; i < people; i++) {
    const first = offsets[i]
    const end = gatherMates(i, circles, circlesOf, mates, first, shared)
    for (let k = first; k < end; k++) {
      times[k] = shared[mates[k]]
      shared[mates[k]] = 0
    }
    offsets[i + 1] = end
  }
  return { offsets, mates, times }
}

/** As many as there would be mates if nobody were met twice. */
function placesOfMates({ offsets }: Circles): number {
  let places = 0
  for (let circle = 0; circle + 1 < offsets.length; circle++) {
    const size = offsets[circle + 1] - offsets[circle]
    places += size * (size - 1)
  }
  return places
}

/** Writes the different mates of a person from `first` on, and adds up the circles shared with each; returns their end. */
function gatherMates(
  person: number,
  circles: Circles,
  circlesOf: Circles,
  mates: Int32Array,
  first: number,
  shared: Int32Array,
): number {
  const { offsets, members } = circles
  let end = first
  for (let k = circlesOf.offsets[person]; k < circlesOf.offsets[person + 1]; k++) {
    const circle = circlesOf.members[k]
    for (let e = offsets[circle]; e < offsets[circle + 1]; e++) {
      const mate = members[e]
      if (mate !== person && shared[mate]++ === 0) mates[end++] = mate
    }
  }
  return end
}

/** 1 − (1 − w)ⁿ, index = n, from 0 up to the largest number of circles that anybody has. */
function combinedCloseness(closeness: number, offsets: Int32Array): Float32Array {
  let most = 0
  for (let i = 0; i + 1 < offsets.length; i++) most = Math.max(most, offsets[i + 1] - offsets[i])
  const combined = [0]
  for (let n = 1, apart = 1 - closeness; n <= most; n++, apart *= 1 - closeness) combined.push(1 - apart)
  return Float32Array.from(combined)
}
