import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keyFromSeed } from '../../src/random/Key.ts'
import { bits, stream, uniform } from '../../src/random/Stream.ts'

const word = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })
const key = fc.record({ hi: word, lo: word })

describe('stream', () => {
  test('gives two signed 32-bit words, the same for the same arguments', () => {
    fc.assert(
      fc.property(key, word, word, word, (...args) => {
        const { a, b } = stream(...args)
        expect([a, b]).toEqual([a | 0, b | 0])
        expect(stream(...args)).toEqual({ a, b })
      }),
      { seed: 1 },
    )
  })

  test('differs whenever one argument differs', () => {
    fc.assert(
      fc.property(fc.tuple(word, word, word, word, word), fc.nat(4), word, (words, position, other) => {
        fc.pre(words[position] !== other)
        const changed = words.with(position, other)
        const of = ([hi, lo, replicate, step, purpose]: number[]) =>
          stream({ hi: hi!, lo: lo! }, replicate!, step!, purpose!)
        expect(of(changed)).not.toEqual(of(words))
      }),
      { seed: 1, numRuns: 2000 },
    )
  })

  test('never comes twice in 20 replicates of 365 days, warm-up and 20 purposes', () => {
    const seed = keyFromSeed('1')
    const seen = new Set<number>()
    let count = 0
    for (let replicate = 0; replicate < 20; replicate++)
      for (let step = -100; step < 365; step++)
        for (let purpose = 0; purpose < 20; purpose++) {
          const { a, b } = stream(seed, replicate, step, purpose)
          // 53 of the 64 bits: 186,000 streams share those with probability 2e-6.
          seen.add((a >>> 11) * 2 ** 32 + (b >>> 0))
          count++
        }
    expect(seen.size).toBe(count)
  })
})

describe('bits', () => {
  test('is an integer from 0 to 2^32 - 1 that depends on its arguments only', () => {
    fc.assert(
      fc.property(word, word, word, word, word, (a, b, person, other, elsewhere) => {
        const draw = bits(a, b, person, other)
        expect(draw).toBe(draw >>> 0)
        bits(a, b, elsewhere, other)
        expect(bits(a, b, person, other)).toBe(draw)
      }),
      { seed: 1 },
    )
  })

  test('depends on both words of the stream: sharing one deals no one else the same numbers', () => {
    fc.assert(
      fc.property(word, word, word, (a, b, c) => {
        fc.pre(a !== b && b !== c && a !== c)
        // If a and the person entered as their exclusive or alone, the draws of (c, b) would be those of (a, b),
        // dealt to the persons ^ a ^ c; likewise for the second word and other.
        const first = Array.from({ length: 8 }, (_, i) => bits(a, b, i, i + 8))
        expect(Array.from({ length: 8 }, (_, i) => bits(c, b, i ^ a ^ c, i + 8))).not.toEqual(first)
        expect(Array.from({ length: 8 }, (_, i) => bits(a, c, i, (i + 8) ^ b ^ c))).not.toEqual(first)
      }),
      { seed: 1 },
    )
  })

  test('regression: draws do not change between versions', () => {
    const { a, b } = stream(keyFromSeed('1'), 2, -3, 4)
    const draws = [bits(0, 0, 0, 0), bits(1, -2, 3, -4), bits(a, b, 5, 6)]
    expect({ a, b, draws }).toMatchInlineSnapshot(`
      {
        "a": -1281324112,
        "b": 1411962532,
        "draws": [
          0,
          3548072615,
          4032702433,
        ],
      }
    `)
  })
})

test('uniform is bits in the middle of its cell, strictly between 0 and 1', () => {
  fc.assert(
    fc.property(word, word, word, word, (a, b, person, other) => {
      const u = uniform(a, b, person, other)
      expect(u).toBe((bits(a, b, person, other) + 0.5) / 2 ** 32)
      expect(u > 0 && u < 1).toBe(true)
    }),
    { seed: 1 },
  )
})
