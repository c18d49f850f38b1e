import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alternative, wordOf } from '../../src/random/alternative.ts'

const word = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })

test('a name has a 32-bit word of its own', () => {
  const names = [
    'post',
    'share',
    'like',
    'thank',
    'help',
    'ask',
    'insult',
    'leave',
    'keep quiet',
    'quiet keep',
    '',
    'p',
    'pp',
  ]
  const words = names.map(wordOf)
  expect(words.map((w) => w | 0)).toEqual(words)
  expect(new Set(words).size).toBe(names.length)
})

describe('an alternative', () => {
  test('is a 32-bit integer that differs between any two targets of an act', () => {
    fc.assert(
      fc.property(word, word, word, (act, first, second) => {
        fc.pre(first !== second)
        expect(alternative(act, first)).toBe(alternative(act, first) | 0)
        expect(alternative(act, first)).not.toBe(alternative(act, second))
      }),
      { seed: 1 },
    )
  })

  test('of 20 acts toward 1,000 people is rarely shared', () => {
    const acts = Array.from({ length: 20 }, (_, i) => wordOf(`act ${i}`))
    const all = new Set(acts.flatMap((act) => Array.from({ length: 1000 }, (_, target) => alternative(act, target))))
    // Chance would make 20,000² / 2³³ = 0.05 pairs of them share a word.
    expect(all.size).toBeGreaterThanOrEqual(19_999)
  })

  test('regression: words do not change between versions', () => {
    expect([wordOf('post'), wordOf(''), alternative(wordOf('post'), 7), alternative(0, 0)]).toMatchInlineSnapshot(`
      [
        -970506845,
        -524634864,
        2000718238,
        0,
      ]
    `)
  })
})
