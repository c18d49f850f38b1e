import { alternative, wordOf } from '../../src/random/alternative.ts'
import { keyFromSeed } from '../../src/random/Key.ts'
import { bits, stream } from '../../src/random/Stream.ts'

/** The draw at each place of a sequence: a 32-bit integer, signed or not. */
export type Draw = (index: number) => number

/** Two draws that differ by one step of one argument. */
export type Pair = readonly [first: Draw, second: Draw]

const key = keyFromSeed('battery')
const fixed = stream(key, 3, 100, 7)
const post = wordOf('post')

/** Sequences that count in one argument and hold the others still, and some that count as a run does. */
export const sequences: Readonly<Record<string, Draw>> = {
  person: (i) => bits(fixed.a, fixed.b, i, 0),
  other: (i) => bits(fixed.a, fixed.b, 5, i),
  replicate: (i) => drawOf(key.hi, key.lo, i, 100, 7, 5, 0),
  // From far before the start, since warm-up counts up to 0.
  step: (i) => drawOf(key.hi, key.lo, 3, i - 4096, 7, 5, 0),
  purpose: (i) => drawOf(key.hi, key.lo, 3, 100, i, 5, 0),
  'key, high word': (i) => drawOf(i, 0, 3, 100, 7, 5, 0),
  'key, low word': (i) => drawOf(0, i, 3, 100, 7, 5, 0),
  alternative: (i) => bits(fixed.a, fixed.b, 5, alternative(post, i)),
  'person by person, day by day': (i) => drawOf(key.hi, key.lo, 3, (i / 1000) | 0, 7, i % 1000, 0),
  'eight partners of each person': (i) => bits(fixed.a, fixed.b, i >>> 3, (i >>> 3) + (i & 7)),
}

/** Slower than the others, since each draw sets up a generator for its seed "0", "1", "2" … */
export const seeds: Draw = (i) => {
  const { hi, lo } = keyFromSeed(String(i))
  return drawOf(hi, lo, 0, 1, 7, 5, 0)
}

/**
 * Neighbours in each argument: (1, 2), (3, 4) … (1023, 1024), each pair met by many people (the neighbouring persons:
 * on many steps).
 */
export const neighbours: Readonly<Record<string, Pair>> = {
  person: pairOf((v, i) => drawOf(key.hi, key.lo, 3, i, 7, v, 0)),
  'person, on one step': pairOf((v, i) => bits(fixed.a, fixed.b, v, i)),
  other: pairOf((v, i) => bits(fixed.a, fixed.b, i, v)),
  replicate: pairOf((v, i) => drawOf(key.hi, key.lo, v, 100, 7, i, 0)),
  step: pairOf((v, i) => drawOf(key.hi, key.lo, 3, v - 512, 7, i, 0)),
  purpose: pairOf((v, i) => drawOf(key.hi, key.lo, 3, 100, v, i, 0)),
  'key, high word': pairOf((v, i) => drawOf(v, key.lo, 3, 100, 7, i, 0)),
  'key, low word': pairOf((v, i) => drawOf(key.hi, v, 3, 100, 7, i, 0)),
  // A partner's draw about the person against the person's about the partner.
  'person and other exchanged': [
    (i) => bits(fixed.a, fixed.b, i & 4095, 4096 + (i >>> 12)),
    (i) => bits(fixed.a, fixed.b, 4096 + (i >>> 12), i & 4095),
  ],
  // The stream's own words, as if two streams had come to share one of them.
  'first word of the stream': pairOf((v, i) => bits(v, fixed.b, i, 0)),
  'second word of the stream': pairOf((v, i) => bits(fixed.a, v, i, 0)),
}

/** Neighbouring texts as seeds: "1" and "2", "3" and "4" … "63" and "64". */
export const neighbouringSeeds: Pair = (() => {
  const streams = Array.from({ length: 65 }, (_, seed) => stream(keyFromSeed(String(seed)), 0, 1, 7))
  const draw = (seed: number, person: number) => bits(streams[seed]!.a, streams[seed]!.b, person, 0)
  return [(i) => draw(1 + 2 * (i & 31), i >>> 5), (i) => draw(2 + 2 * (i & 31), i >>> 5)]
})()

/** All seven arguments in order: the words of the key, replicate, step, purpose, person, other. */
export function drawOf(
  hi: number,
  lo: number,
  replicate: number,
  step: number,
  purpose: number,
  person: number,
  other: number,
): number {
  const { a, b } = stream({ hi, lo }, replicate, step, purpose)
  return bits(a, b, person, other)
}

function pairOf(draw: (value: number, counter: number) => number): Pair {
  return [(i) => draw(1 + 2 * (i & 511), i >>> 9), (i) => draw(2 + 2 * (i & 511), i >>> 9)]
}
