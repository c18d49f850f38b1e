import type { Key } from '../random/Key.ts'
import { type Stream, stream, uniform } from '../random/Stream.ts'
import { checkCircleSettings } from './internal/checkCircleSettings.ts'
import { orderBy } from './internal/orderBy.ts'
import { ringOfPeople } from './internal/ringOfPeople.ts'
import { swapBridges } from './internal/swapBridges.ts'
import { purpose } from './purpose.ts'
import type { Rows } from './Rows.ts'
import { transposed } from './transposed.ts'

/** Circle -> its people, ascending, nobody twice in a circle. */
export type Circles = Rows

export interface CircleSettings {
  /** Everybody: members and prospects, ≥ 1. */
  readonly people: number
  /** How many of them are members from the start, 0 to `people`. They are persons 0 … founders − 1. */
  readonly founders: number
  /** Mean number of people in a circle, ≥ 2; fractions mix circles of the two nearest sizes. */
  readonly size: number
  /** Mean number of circles a person is in, ≥ 1: everybody has the whole part, and one more with probability the rest. */
  readonly perPerson: number
  /** Share in [0, 1] of the places that go to somebody drawn from everybody instead of a local. */
  readonly bridges: number
}

/**
 * How far people stray from their position on the ring for their second and further circles, in circle sizes to each
 * side. Wide enough that the circles of a person overlap little (a mate in the first is a mate in the second with a
 * probability of 1 in 2 × 6), narrow enough that they draw on the same few neighbourhoods.
 */
export const strayInSizes = 6

/**
 * Overlapping small circles on a hidden ring. People sit on the ring, founding members in clusters (`ringOfPeople`).
 * The first layer cuts the ring into circles as people sit; for each further layer everybody strays a little from
 * their position, and the ring is cut as people then stand. Everybody has one place in each layer; the last takes only
 * some people, so that the mean number of places is `perPerson`. At last, bridges swap places between far circles,
 * which keeps everybody's number of places and every circle's size.
 *
 * Neighbours on the ring have neighbouring numbers (founders and prospects apart), which keeps a simulation's memory
 * accesses close together; numbers carry no other meaning. What comes out on average is told by `targets`.
 *
 * @param key - of the scenario's seed
 * @param replicate - which of the replicated communities, ≥ 0
 * @throws RangeError for settings outside their ranges
 */
export function circles(settings: CircleSettings, key: Key, replicate: number): Circles {
  checkCircleSettings(settings)
  const { people, size, perPerson, bridges } = settings
  const ring = ringOfPeople(settings, key, replicate)

  const offsets = [0]
  const layers: Int32Array[] = []
  for (let layer = 0; layer < perPerson; layer++) {
    const places = takePlaces(ring, perPerson - layer, stream(key, replicate, 0, purpose.extraPlace))
    layers.push(layer === 0 ? ring : stray(places, ring, size, layer, stream(key, replicate, 0, purpose.stray)))
    cut(places.length, size, offsets)
  }
  const all = { offsets: Int32Array.from(offsets), members: concatenate(layers) }
  if (bridges > 0) swapBridges(all, bridges, key, replicate)
  return transposed(transposed(all, people), offsets.length - 1)
}

/** The ring positions whose people take a place in a layer: all, or in the last layer a share of them. */
function takePlaces(ring: Int32Array, share: number, { a, b }: Stream): Int32Array {
  const positions = ring.map((_, position) => position)
  return share >= 1 ? positions : positions.filter((position) => uniform(a, b, ring[position], 0) < share)
}

/** The people at these positions in the order in which they stand after straying around the ring. */
function stray(positions: Int32Array, ring: Int32Array, size: number, layer: number, { a, b }: Stream): Int32Array {
  const people = ring.length
  const reach = Math.min(Math.round(strayInSizes * size), Math.floor(people / 2))
  const stands = positions.map((position) => {
    const step = Math.floor(uniform(a, b, ring[position], layer) * (2 * reach + 1)) - reach
    return (position + step + people) % people
  })
  return orderBy(stands, people).map((i) => ring[positions[i]])
}

/** Cuts a layer into circles of the two whole sizes next to `size`, evenly mixed: appends where each ends. */
function cut(places: number, size: number, offsets: number[]): void {
  const start = offsets[offsets.length - 1]
  const count = places === 0 ? 0 : Math.max(1, Math.round(places / size))
  for (let circle = 1; circle <= count; circle++) offsets.push(start + Math.floor((circle * places) / count))
}

function concatenate(parts: readonly Int32Array[]): Int32Array {
  const whole = new Int32Array(parts.reduce((length, part) => length + part.length, 0))
  let start = 0
  for (const part of parts) {
    whole.set(part, start)
    start += part.length
  }
  return whole
}
