import { mix } from './internal/mix.ts'
import type { Key } from './Key.ts'

/**
 * The 64 bits that all draws of one decision on one step share: two signed 32-bit integers.
 *
 * A draw is a stateless hash of (stream, person, other). Nothing advances, so the order of draws does not matter and
 * leaving one out shifts no other.
 */
export interface Stream {
  readonly a: number
  readonly b: number
}

/**
 * The stream of one purpose on one step of one replicate. Each argument is any 32-bit integer; `step` is negative
 * during warm-up. Two streams that differ in one argument only are never the same, because each round is a bijection
 * of the 64 bits.
 */
export function stream(key: Key, replicate: number, step: number, purpose: number): Stream {
  return streamsAt(key, replicate, step, [purpose])[0]
}

/** The streams of several purposes on one step of one replicate. */
export function streamsAt(key: Key, replicate: number, step: number, purposes: readonly number[]): Stream[] {
  const at = round(round({ a: key.hi | 0, b: key.lo | 0 }, replicate), step)
  // Pushed one by one: V8 gives an array made by `map` another kind once it has optimised the call, and whatever was
  // compiled for the first kind is thrown away.
  const streams: Stream[] = []
  for (const purpose of purposes) streams.push(round(round(at, purpose), 0))
  return streams
}

function round({ a, b }: Stream, word: number): Stream {
  const x = mix(a ^ word)
  const y = mix(b + x)
  return { a: mix((x ^ y) + 0x3c6ef372), b: y }
}

/**
 * Thirty-two uniform bits as an integer in [0, 2³²): the hash of the two words of a stream, a person, and whatever
 * else the draw belongs to (a partner, a rule, an alternative; 0 when there is nothing). All are 32-bit integers.
 *
 * Four rounds, with the multipliers of lowbias32 and triple32 (Wellons 2018, github.com/skeeto/hash-prospector), turn
 * by turn on the two halves of 64 bits: on 32 bits the draws along a counter would be a permutation, which never
 * repeats a value as chance does. Each word of the stream enters twice, so that two streams which share a word do not
 * deal the same numbers to different people.
 */
export function bits(a: number, b: number, person: number, other: number): number {
  let x = person ^ a
  x = Math.imul(x ^ (x >>> 16), 0x21f0aaad)
  x ^= x >>> 15
  let y = ((other ^ b) + (x ^ a)) | 0
  y = Math.imul(y ^ (y >>> 16), 0x735a2d97)
  y ^= y >>> 15
  x = ((x ^ y) + b) | 0
  x = Math.imul(x ^ (x >>> 17), -0x12a52b45)
  x ^= x >>> 14
  y = (y + x) | 0
  y = Math.imul(y ^ (y >>> 16), -0x53b3e4af)
  y = Math.imul(y ^ (y >>> 15), 0x31848bab)
  return (y ^ (y >>> 14)) >>> 0
}

/** A uniform number in the open interval (0, 1): `bits` in the middle of its cell, (bits + ½) · 2⁻³². */
export function uniform(a: number, b: number, person: number, other: number): number {
  return (bits(a, b, person, other) + 0.5) * 2 ** -32
}
