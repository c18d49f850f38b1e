import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  formatCount,
  formatDigits,
  formatEstimate,
  formatInterval,
  formatList,
  formatNumber,
  formatPercent,
  formatProbability,
  formatSigned,
  roundForPeople,
} from '../../src/study/format.ts'

const wide = fc.double({ min: -1e15, max: 1e15, noNaN: true })
const usual = fc.double({ min: -1e5, max: 1e5, noNaN: true })
const step = fc.integer({ min: -6, max: 6 }).map((exponent) => 10 ** exponent)
const estimates = fc
  .tuple(usual, fc.double({ min: 1e-6, max: 1e5, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([low, width, at]) => ({ low, high: low + width, mean: Math.min(low + at * width, low + width) }))

/** What a reader takes the text for. */
const read = (text: string) => Number(text.replaceAll(',', '').replace('−', '-'))

describe('formatNumber', () => {
  it.each([
    [1200, '1,200'],
    [1_234_567.8, '1,234,568'],
    [-5, '−5'],
    [0, '0'],
    [-0, '0'],
    [-0.31, '−0.31'],
    [37.46, '37.5'],
    [0.030_49, '0.0305'],
    [99.96, '100'],
    [1e21, '1,000,000,000,000,000,000,000'],
    [1.5e-9, '0.0000000015'],
    [1e-20, '0'],
  ])('shows %d as %s', (value, text) => {
    expect(formatNumber(value)).toBe(text)
  })

  it.each([
    [2, 0.1, '2.0'],
    [1234, 100, '1,200'],
    [-0.04, 0.1, '0.0'],
    [-15, 10, '−20'],
    [38.4, 1, '38'],
  ])('rounds %d to a step of %d as %s', (value, to, text) => {
    expect(formatNumber(value, to)).toBe(text)
  })

  it('is a number without exponent, ASCII minus, minus nought or empty thousands, whatever the value', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(formatNumber(value)).toMatch(/^(−(?=.*[1-9]))?(0|[1-9]\d{0,2}(,\d{3})*)(\.\d*[1-9])?$/)
      }),
    )
  })

  it('is off by at most half a step, or half of the third digit', () => {
    fc.assert(
      fc.property(wide, step, (value, to) => {
        const slack = 1 + 1e-9 * (Math.abs(value) / to)
        expect(Math.abs(read(formatNumber(value, to)) - value)).toBeLessThanOrEqual((to / 2) * slack)
        expect(Math.abs(read(formatNumber(value)) - value)).toBeLessThanOrEqual(
          Math.max(0.005 * Math.abs(value), 1e-12),
        )
      }),
    )
  })

  it('mirrors a number at 0, never falls when the number rises, and does not change what it has shown', () => {
    fc.assert(
      fc.property(wide, wide, step, (a, b, to) => {
        expect(read(formatNumber(-a, to))).toBe(0 - read(formatNumber(a, to)))
        expect(read(formatNumber(Math.min(a, b), to))).toBeLessThanOrEqual(read(formatNumber(Math.max(a, b), to)))
        expect(formatNumber(read(formatNumber(a)))).toBe(formatNumber(a))
      }),
    )
  })

  it('refuses what is no number', () => {
    for (const value of [Number.NaN, Infinity, -Infinity]) expect(() => formatNumber(value)).toThrow(RangeError)
  })
})

describe('formatSigned', () => {
  it('shows the sign of everything that is not 0 as it is shown', () => {
    expect([38, -5, 0, 0.2, -0.2].map((value) => formatSigned(value, 1))).toEqual(['+38', '−5', '0', '0', '0'])
  })
})

describe('roundForPeople', () => {
  it('takes what differs in the last bits only for an interval of no width', () => {
    const third = 30 / 7
    expect(roundForPeople({ mean: third, low: third, high: third * (1 + 2 ** -51) })).toEqual({
      mean: '4.29',
      low: '4.29',
      high: '4.29',
    })
  })

  it.each([
    [{ mean: 38.2, low: 20.9, high: 55.4 }, '38 (21 to 55)'],
    [{ mean: 2.7, low: 2.2245, high: 3.1755 }, '2.7 (2.2 to 3.2)'],
    [{ mean: 2140, low: 1986, high: 2294 }, '2,140 (1,990 to 2,290)'],
    [{ mean: 3.4, low: -5.2, high: 12 }, '3 (−5 to 12)'],
    [{ mean: 38, low: 0.42, high: 75.6 }, '40 (0.4 to 80)'],
    [{ mean: 0.31, low: 0.2972, high: 0.3228 }, '0.310 (0.297 to 0.323)'],
    [{ mean: 7, low: 7, high: 7 }, '7 (7 to 7)'],
    [{ mean: 412.37, low: null, high: null }, '412'],
  ])('shows %o as %s', (estimate, text) => {
    expect(formatEstimate(estimate)).toBe(text)
  })

  it('keeps the order of low, mean and high', () => {
    fc.assert(
      fc.property(estimates, (estimate) => {
        const { mean, low, high } = roundForPeople(estimate)
        expect(read(low!)).toBeLessThanOrEqual(read(mean))
        expect(read(mean)).toBeLessThanOrEqual(read(high!))
      }),
    )
  })

  it('keeps the ends on their side of 0, so that what is shown and what is concluded agree', () => {
    fc.assert(
      fc.property(estimates, (estimate) => {
        const { mean, low, high } = roundForPeople(estimate)
        fc.pre(Math.abs(estimate.low) > 1e-11 && Math.abs(estimate.high) > 1e-11)
        expect(Math.sign(read(low!))).toBe(Math.sign(estimate.low))
        expect(Math.sign(read(high!))).toBe(Math.sign(estimate.high))
        if (estimate.low > 0) expect(read(mean)).toBeGreaterThan(0)
      }),
    )
  })

  it('is off by at most 15 % of half the interval, and shows at most three digits of it', () => {
    fc.assert(
      fc.property(estimates, (estimate) => {
        const half = (estimate.high - estimate.low) / 2
        const { mean, low, high } = roundForPeople(estimate)
        const slack = 0.1409 * half + 1e-9
        expect(Math.abs(read(mean) - estimate.mean)).toBeLessThanOrEqual(slack)
        expect(Math.abs(read(low!) - estimate.low)).toBeLessThanOrEqual(slack)
        expect(Math.abs(read(high!) - estimate.high)).toBeLessThanOrEqual(slack)
        const digits = (mean.split('.')[1] ?? '').length
        if (digits > 0 && Math.abs(estimate.mean) > half)
          expect(half).toBeLessThanOrEqual(35.5 * 10 ** -digits * (1 + 1e-9))
      }),
    )
  })

  it('mirrors an estimate at 0', () => {
    fc.assert(
      fc.property(estimates, ({ mean, low, high }) => {
        const shown = roundForPeople({ mean, low, high })
        const mirrored = roundForPeople({ mean: -mean, low: -high, high: -low })
        expect(read(mirrored.low!)).toBe(0 - read(shown.high!))
        expect(read(mirrored.high!)).toBe(0 - read(shown.low!))
        expect(read(mirrored.mean)).toBe(0 - read(shown.mean))
      }),
    )
  })

  it('shows no more digits of the mean than asked for, and never more than without asking', () => {
    expect(roundForPeople({ mean: 8.86, low: 8.523, high: 9.197 }, 2)).toEqual({ mean: '8.9', low: '8.5', high: '9.2' })
    expect(roundForPeople({ mean: 8.86, low: -40, high: 58 }, 2)).toEqual(
      roundForPeople({ mean: 8.86, low: -40, high: 58 }),
    )
    const values = fc.double({ min: 1e-6, max: 1e6, noNaN: true })
    fc.assert(
      fc.property(values, values, (mean, half) => {
        const shown = roundForPeople({ mean, low: mean - half, high: mean + half }, 2).mean
        const digits = shown.replace(/[,.]/g, '').replace(/^0+/, '')
        expect(digits.slice(2)).toMatch(/^0*$/)
      }),
    )
  })

  it('has no interval where there is none', () => {
    expect(roundForPeople({ mean: 4, low: null, high: null })).toEqual({ mean: '4', low: null, high: null })
    expect(formatInterval({ mean: 4, low: null, high: null })).toBeNull()
  })
})

describe('formatDigits', () => {
  it('counts digits from the first that is not 0, of the number as it is shown', () => {
    expect([8.86, 0.2271, 38.4, 1234, 9.97, -0.0996, 0].map((value) => formatDigits(value, 2))).toEqual([
      '8.9',
      '0.23',
      '38',
      '1,200',
      '10',
      '−0.10',
      '0',
    ])
  })
})

describe('small helpers', () => {
  it('a share is a percentage, a probability never quite certain', () => {
    expect([0, 0.05, 0.07, 0.125, 1].map(formatPercent)).toEqual(['0 %', '5 %', '7 %', '12.5 %', '100 %'])
    expect([0, 0.004, 0.005, 0.834, 0.994, 0.995, 1].map(formatProbability)).toEqual([
      ...['under 1 %', 'under 1 %', '1 %', '83 %', '99 %', 'over 99 %', 'over 99 %'],
    ])
  })

  it('a noun agrees with the number as it is shown', () => {
    expect(formatCount(1, 'replicate')).toBe('1 replicate')
    expect(formatCount(0, 'replicate')).toBe('0 replicates')
    expect(formatCount(1200, 'reply', 'replies')).toBe('1,200 replies')
    expect(formatCount(0.9999, 'case')).toBe('1 case')
  })

  it('a list has one "and"', () => {
    expect(formatList([])).toBe('')
    expect(formatList(['a'])).toBe('a')
    expect(formatList(['a', 'b'])).toBe('a and b')
    expect(formatList(['a', 'b', 'c'], 'or')).toBe('a, b or c')
  })
})
