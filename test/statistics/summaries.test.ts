import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { band } from '../../src/statistics/band.ts'
import { covariance } from '../../src/statistics/covariance.ts'
import { gini } from '../../src/statistics/gini.ts'
import { lorenz } from '../../src/statistics/lorenz.ts'
import { movingAverage } from '../../src/statistics/movingAverage.ts'
import { quantile } from '../../src/statistics/quantile.ts'
import { wilsonInterval } from '../../src/statistics/wilsonInterval.ts'
import { number, pairs } from './arbitraries.ts'

const values = fc.array(number, { minLength: 1, maxLength: 60 })
const share = fc.double({ min: 0, max: 1, noNaN: true })
const ascending = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)

describe('covariance', () => {
  it('divides by n - 1', () => {
    expect(covariance([1, 2, 3, 4], [2, 4, 6, 9])).toBeCloseTo(11.5 / 3, 12)
    expect(covariance([2, 4, 4, 4, 5, 5, 7, 9])).toBeCloseTo(32 / 7, 12)
  })

  it('is symmetric, and a variance is never negative', () => {
    fc.assert(
      fc.property(pairs(2), ([a, b]) => {
        expect(covariance(a, b)).toBe(covariance(b, a))
        expect(covariance(a)).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it('refuses fewer than two rows and columns of different length', () => {
    expect(() => covariance([1])).toThrow(RangeError)
    expect(() => covariance([1, 2], [1, 2, 3])).toThrow(RangeError)
  })
})

describe('quantile', () => {
  it('is what R and NumPy give by default', () => {
    // numpy.quantile([1, 2, 4, 8, 16], [0.1, 0.25, 0.5, 0.9])
    const sorted = [1, 2, 4, 8, 16]
    expect([0.1, 0.25, 0.5, 0.9].map((p) => quantile(sorted, p))).toEqual([1.4, 2, 4, 12.8])
  })

  it('rises with its share from the least to the greatest value', () => {
    fc.assert(
      fc.property(values.map(ascending), share, share, (sorted, p, q) => {
        expect(quantile(sorted, 0)).toBe(sorted[0])
        expect(quantile(sorted, 1)).toBe(sorted.at(-1))
        const slack = 1e-9 * (sorted.at(-1)! - sorted[0]!)
        expect(quantile(sorted, Math.min(p, q))).toBeLessThanOrEqual(quantile(sorted, Math.max(p, q)) + slack)
      }),
    )
  })

  it('refuses an empty list and a share outside of 0 to 1', () => {
    expect(() => quantile([], 0.5)).toThrow(RangeError)
    expect(() => quantile([1], 1.1)).toThrow(RangeError)
  })
})

describe('band', () => {
  it('runs from the tenth to the ninetieth percentile of each column', () => {
    const found = band(Array.from({ length: 11 }, (_, i) => Float64Array.of(i, -10 * i)))
    expect(found.mean).toEqual([5, -50])
    for (const [i, low] of [1, -90].entries()) expect(found.low[i]).toBeCloseTo(low, 12)
    for (const [i, high] of [9, -10].entries()) expect(found.high[i]).toBeCloseTo(high, 12)
  })

  it('holds at least the asked share of rows at each column, and does not depend on their order', () => {
    const rows = fc.array(fc.tuple(number, number, number), { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(rows, share, (table, asked) => {
        const { low, high, mean } = band(table, asked)
        expect(band(table.toReversed(), asked)).toEqual({ low, high, mean })
        const slack = 1e-9 * 1e12
        for (const day of [0, 1, 2] as const) {
          const outside = table.filter((row) => row[day] < low[day]! - slack || row[day] > high[day]! + slack).length
          expect(outside).toBeLessThanOrEqual((1 - asked) * (table.length - 1) + 2)
          expect(low[day]).toBeLessThanOrEqual(high[day]! + slack)
        }
      }),
    )
  })

  it('is the row itself when there is only one', () => {
    expect(band([[1, 5, 2]])).toEqual({ mean: [1, 5, 2], low: [1, 5, 2], high: [1, 5, 2] })
  })

  it('refuses no rows and rows of different length', () => {
    expect(() => band([])).toThrow(RangeError)
    expect(() => band([[1], [1, 2]])).toThrow(RangeError)
  })
})

describe('movingAverage', () => {
  it('averages what lies around each value, and at the ends what there is', () => {
    expect(movingAverage([3, 6, 0, 9, 12], 3)).toEqual([4.5, 3, 5, 7, 10.5])
    expect(movingAverage([1, 2, 3], 99)).toEqual([2, 2, 2])
    expect(movingAverage(Float64Array.of(), 7)).toEqual([])
  })

  it('keeps length, range and direction of time, and changes nothing at width 1', () => {
    const width = fc.integer({ min: 0, max: 10 }).map((reach) => 2 * reach + 1)
    fc.assert(
      fc.property(values, width, (daily, days) => {
        const smooth = movingAverage(daily, days)
        expect(smooth).toHaveLength(daily.length)
        expect(Math.min(...smooth)).toBeGreaterThanOrEqual(Math.min(...daily))
        expect(Math.max(...smooth)).toBeLessThanOrEqual(Math.max(...daily))
        expect(movingAverage(daily, 1)).toEqual(daily)
        const back = movingAverage(daily.toReversed(), days).toReversed()
        for (const [i, value] of smooth.entries()) expect(Math.abs(back[i]! - value)).toBeLessThan(1e-3)
      }),
    )
  })

  it('refuses a width that has no middle', () => {
    for (const width of [0, 2, 7.5, -1]) expect(() => movingAverage([1, 2], width)).toThrow('odd width')
  })
})

describe('wilsonInterval', () => {
  it.each([
    // Newcombe 1998, doi:10.1002/(SICI)1097-0258(19980430)17:8<857::AID-SIM777>3.0.CO;2-E, table I, method 3.
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('for %d of %d is the published %d to %d', (successes, n, low, high) => {
    expect(wilsonInterval(successes, n).low).toBeCloseTo(low, 4)
    expect(wilsonInterval(successes, n).high).toBeCloseTo(high, 4)
  })

  it('stays within 0 and 1, holds the share, and turns round with successes and failures', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), share, (n, part) => {
        const successes = Math.round(2 * n * part) / 2
        const { low, high } = wilsonInterval(successes, n)
        expect(low).toBeGreaterThanOrEqual(0)
        expect(high).toBeLessThanOrEqual(1)
        expect(low).toBeLessThanOrEqual(successes / n)
        expect(high).toBeGreaterThanOrEqual(successes / n)
        expect(wilsonInterval(n - successes, n).low).toBeCloseTo(1 - high, 10)
      }),
    )
  })

  it('knows nothing without cases', () => {
    expect(wilsonInterval(0, 0)).toEqual({ low: 0, high: 1 })
    expect(() => wilsonInterval(3, 2)).toThrow(RangeError)
  })
})

describe('gini', () => {
  const amounts = fc.array(fc.double({ min: 0, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 40 })

  it('is half of the mean difference between two people ÷ the mean', () => {
    fc.assert(
      fc.property(amounts, (all) => {
        const total = all.reduce((a, b) => a + b, 0)
        fc.pre(total > 1e-100)
        let apart = 0
        for (const a of all) for (const b of all) apart += Math.abs(a - b) / total
        expect(gini(all)).toBeCloseTo(apart / (2 * all.length), 9)
      }),
    )
  })

  it('is 0 for equal amounts and nobody anything, and 1 - 1/n when one has everything', () => {
    expect(gini([])).toBe(0)
    expect(gini([0, 0])).toBe(0)
    fc.assert(
      fc.property(fc.double({ min: 1e-9, max: 1e9, noNaN: true }), fc.integer({ min: 1, max: 50 }), (amount, n) => {
        expect(gini(Array(n).fill(amount))).toBeCloseTo(0, 12)
        expect(gini([amount, ...Array(n - 1).fill(0)])).toBeCloseTo(1 - 1 / n, 12)
      }),
    )
  })

  it('refuses amounts below 0 and what is no number', () => {
    for (const bad of [-1, Number.NaN, Infinity]) expect(() => gini([1, bad])).toThrow(RangeError)
  })
})

describe('lorenz', () => {
  const amounts = fc
    .array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 40 })
    .filter((all) => Math.max(...all) > 0)
  const steps = fc.integer({ min: 1, max: 50 })

  it('rises from 0 to 1, ever steeper, and never above equality', () => {
    fc.assert(
      fc.property(amounts, steps, (all, n) => {
        const curve = lorenz(all, n)!
        expect([curve.length, curve[0], curve[n]]).toEqual([n + 1, 0, 1])
        for (let i = 1; i <= n; i++) {
          expect(curve[i]!).toBeLessThanOrEqual(i / n + 1e-12)
          expect(curve[i]! - curve[i - 1]!).toBeGreaterThanOrEqual((i > 1 ? curve[i - 1]! - curve[i - 2]! : 0) - 1e-12)
        }
      }),
    )
  })

  it('encloses half of the Gini coefficient with equality, where each step is a person', () => {
    fc.assert(
      fc.property(amounts, (all) => {
        const below = lorenz(all, all.length)!
          .slice(1)
          .reduce((sum, share, i, curve) => sum + (share + (curve[i - 1] ?? 0)) / 2, 0)
        expect(1 - (2 * below) / all.length).toBeCloseTo(gini(all), 9)
      }),
    )
  })

  it('is the diagonal where all have the same, and null where nobody has anything', () => {
    expect(lorenz([7, 7, 7], 4)!.map((share) => Number(share.toFixed(12)))).toEqual([0, 0.25, 0.5, 0.75, 1])
    expect(lorenz([0, 0], 4)).toBe(null)
    expect(lorenz([], 4)).toBe(null)
  })

  it('refuses amounts below 0 and what is no number', () => {
    for (const bad of [-1, Number.NaN, Infinity]) expect(() => lorenz([1, bad], 4)).toThrow(RangeError)
  })
})
