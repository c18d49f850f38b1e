import type { Interactions } from './Interactions.ts'

/** One entry for each two people who ever wrote to each other, ordered by the time of their first message. */
export interface FirstMessages {
  readonly from: Int32Array
  readonly to: Int32Array
  /** When the very first message between the two was written, in days. */
  readonly time: Float64Array
  /** Days until its recipient first wrote back, 0 or more; Infinity = never while observed. */
  readonly delay: Float64Array
}

/**
 * The first message between any two people, in whichever direction, and how long its answer took. Any later message
 * in the other direction is an answer. Of two messages at the same time the one that stands first counts as earlier.
 */
export function firstMessages({ people, from, to, time }: Interactions): FirstMessages {
  const order = Uint32Array.from(time, (_, m) => m).sort((a, b) => time[a] - time[b] || a - b)
  const pairs = new Map<number, number>()
  const first: number[] = []
  const delay: number[] = []
  for (const m of order) {
    const key = Math.min(from[m], to[m]) * people + Math.max(from[m], to[m])
    const pair = pairs.get(key)
    if (pair === undefined) {
      pairs.set(key, first.length)
      first.push(m)
      delay.push(Number.POSITIVE_INFINITY)
    } else if (from[m] !== from[first[pair]]) {
      delay[pair] = Math.min(delay[pair], toMillisecond(time[m] - time[first[pair]]))
    }
  }
  return {
    from: Int32Array.from(first, (m) => from[m]),
    to: Int32Array.from(first, (m) => to[m]),
    time: Float64Array.from(first, (m) => time[m]),
    delay: Float64Array.from(delay),
  }
}

/** Days without the last digits that a difference leaves, so that an answer a day later is one within a day. */
function toMillisecond(days: number): number {
  return Math.round(days * 86_400_000) / 86_400_000
}
