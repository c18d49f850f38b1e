import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classify } from '../../src/study/classify.ts'

const end = fc.double({ min: -1000, max: 1000, noNaN: true })
const interval = fc.tuple(end, end).map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }))
const amount = fc.double({ min: 0, max: 1000, noNaN: true })
const direction = fc.constantFrom('more', 'less', 'neither')

describe('classify', () => {
  it.each([
    [{ low: 21, high: 55 }, 20, 'better'],
    [{ low: -55, high: -21 }, 20, 'worse'],
    [{ low: -12, high: 19 }, 20, 'same'],
    [{ low: 3, high: 19 }, 20, 'same'],
    [{ low: -20, high: 20 }, 20, 'same'],
    [{ low: 3, high: 29 }, 20, 'better'],
    [{ low: -3, high: 29 }, 20, 'unknown'],
    [{ low: 0, high: 29 }, 20, 'unknown'],
    [{ low: 0, high: 0 }, 0, 'same'],
    [{ low: null, high: null }, 20, 'unknown'],
  ] as const)('%o with %d worth acting on is %s', (difference, from, standing) => {
    expect(classify(difference, from, 'more')).toBe(standing)
  })

  it('says the opposite of the mirrored difference, and of the opposite direction', () => {
    const opposite = { better: 'worse', worse: 'better', same: 'same', unknown: 'unknown' } as const
    fc.assert(
      fc.property(interval, amount, direction, ({ low, high }, from, better) => {
        const standing = classify({ low, high }, from, better)
        expect(classify({ low: -high, high: -low }, from, better)).toBe(opposite[standing])
        if (better === 'more') expect(classify({ low, high }, from, 'less')).toBe(opposite[standing])
        if (better === 'neither') expect(classify({ low, high }, from, 'more')).toBe(standing)
      }),
    )
  })

  it('never turns better into worse when the interval narrows or the amount changes', () => {
    fc.assert(
      fc.property(interval, amount, amount, fc.double({ min: 0, max: 1, noNaN: true }), (wide, a, b, part) => {
        const middle = (wide.low + wide.high) / 2
        const narrow = { low: wide.low + part * (middle - wide.low), high: wide.high + part * (middle - wide.high) }
        const verdicts = new Set([classify(wide, a, 'more'), classify(narrow, a, 'more'), classify(wide, b, 'more')])
        expect(verdicts.has('better') && verdicts.has('worse')).toBe(false)
        if (classify(wide, a, 'more') === 'same') expect(classify(narrow, a, 'more')).toBe('same')
      }),
    )
  })
})
