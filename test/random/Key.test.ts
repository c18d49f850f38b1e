import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keyFromSeed } from '../../src/random/Key.ts'

describe('a seed text', () => {
  test('always gives the same key, of two signed 32-bit words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (seed) => {
        const { hi, lo } = keyFromSeed(seed)
        expect([hi, lo]).toEqual([hi | 0, lo | 0])
        expect(keyFromSeed(seed)).toEqual({ hi, lo })
      }),
      { seed: 1 },
    )
  })

  test('has a key of its own, also when it repeats another or is written in another script', () => {
    const texts = ['', ' ', '0', '1', '11', '111', '01', '1 ', 'A', 'a', 'Ł', 'AA', 'été', 'ete', '\ud800', '7', '007']
    expect(new Set(texts.map((text) => JSON.stringify(keyFromSeed(text)))).size).toBe(texts.length)
  })

  test('has a key of its own among a hundred thousand numbers', () => {
    const keys = new Set(Array.from({ length: 100_000 }, (_, i) => JSON.stringify(keyFromSeed(String(i)))))
    expect(keys.size).toBe(100_000)
  })

  test('regression: keys do not change between versions', () => {
    expect([keyFromSeed(''), keyFromSeed('1'), keyFromSeed('ten-hours')]).toMatchInlineSnapshot(`
      [
        {
          "hi": 715789690,
          "lo": 2091287642,
        },
        {
          "hi": -2035612224,
          "lo": 526750310,
        },
        {
          "hi": -1446733908,
          "lo": 1546837934,
        },
      ]
    `)
  })
})
