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
 * during warm-up. Streams that differ in one argument only always differ (the rounds are bijections of 64 bits).
 */
export function stream(key: Key, replicate: number, step: number, purpose: number): Stream {
  let a = key.hi | 0
  let b = key.lo | 0
  for (const word of [replicate, step, purpose, 0]) {
    a = mix(a ^ word)
    b = mix((b + a) | 0)
    a = mix((a ^ b) + 0x3c6ef372)
  }
  return { a, b }
}

/**
 * Thirty-two uniform bits, as an integer in [0, 2³²): the hash of a stream's two words, a person and whatever else the
 * draw belongs to (a partner, a rule, an alternative; 0 when there is nothing). All four are 32-bit integers.
 *
 * Four rounds on a state of 64 bits: 32 bits alone would make the draws along a counter a permutation, which never
 * repeats a value as chance does. The words of the stream enter twice, so that streams with one word in common do not
 * deal the same numbers to other people.
 */
export function bits(a: number, b: number, person: number, other: number): number {
  let x = person ^ a
  x = Math.imul(x ^ (x >>> 16), 0x21f0aaad)
  x ^= x >>> 15
  let y = ((other ^ b) + x) | 0
  y = Math.imul(y ^ (y >>> 16), 0x735a2d97)
  y ^= y >>> 15
  x = ((x ^ y) + b) | 0
  x = Math.imul(x ^ (x >>> 16), -0x12b52b2d)
  x ^= x >>> 15
  y = ((y ^ a) + x) | 0
  y = Math.imul(y ^ (y >>> 17), -0x53b3e4af)
  return (y ^ (y >>> 15)) >>> 0
}

/** A uniform number in the open interval (0, 1): `bits` in the middle of its cell, (bits + ½) · 2⁻³². */
export function uniform(a: number, b: number, person: number, other: number): number {
  return (bits(a, b, person, other) + 0.5) * 2 ** -32
}

/** The bijection lowbias32 (Wellons 2018, github.com/skeeto/hash-prospector, constants found by TheIronBorn). */
function mix(word: number): number {
  let x = word | 0
  x = Math.imul(x ^ (x >>> 16), 0x21f0aaad)
  x = Math.imul(x ^ (x >>> 15), 0x735a2d97)
  return x ^ (x >>> 15)
}
