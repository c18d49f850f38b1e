import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { estimate } from '../../src/statistics/Estimate.ts'
import { mean } from '../../src/statistics/mean.ts'
import { studentQuantile } from '../../src/statistics/studentQuantile.ts'
import { number } from './arbitraries.ts'

describe('studentQuantile', () => {
  // NIST/SEMATECH e-Handbook of Statistical Methods, table 1.3.6.7.2, and Student's closed forms for 1 and 2 degrees.
  it.each([
    [0.975, 1, 12.706],
    [0.975, 2, 4.303],
    [0.975, 3, 3.182],
    [0.975, 4, 2.776],
    [0.975, 9, 2.262],
    [0.975, 10, 2.228],
    [0.975, 29, 2.045],
    [0.975, 99, 1.984],
    [0.95, 5, 2.015],
    [0.99, 7, 2.998],
    [0.9, 20, 1.325],
    [0.999, 15, 3.733],
  ])('at %d with %d degrees of freedom is the published %d', (p, df, published) => {
    expect(studentQuantile(p, df)).toBeCloseTo(published, 3)
  })

  it('with one degree of freedom is the quantile of Cauchy, with two the closed form', () => {
    for (const p of [0.0005, 0.01, 0.3, 0.5, 0.6, 0.975, 0.9995]) {
      const cauchy = Math.tan(Math.PI * (p - 0.5))
      const two = (2 * p - 1) / Math.sqrt(2 * p * (1 - p))
      expect(Math.abs(studentQuantile(p, 1) - cauchy)).toBeLessThanOrEqual(1e-10 * Math.max(1, Math.abs(cauchy)))
      expect(Math.abs(studentQuantile(p, 2) - two)).toBeLessThanOrEqual(1e-10 * Math.max(1, Math.abs(two)))
    }
  })

  it('approaches the normal quantile 1.959964 from above as the degrees of freedom grow', () => {
    const quantiles = [1, 2, 3, 4, 5, 10, 11, 30, 100, 1_000, 10_001].map((df) => studentQuantile(0.975, df))
    expect(quantiles).toEqual(quantiles.toSorted((a, b) => b - a))
    expect(quantiles.at(-1)!).toBeGreaterThan(1.959964)
    expect(quantiles.at(-1)!).toBeCloseTo(1.959964, 3)
  })

  it('is odd about one half and rises with the probability', () => {
    const probability = fc.double({ min: 0.0005, max: 0.9995, noNaN: true })
    fc.assert(
      fc.property(probability, probability, fc.integer({ min: 1, max: 200 }), (p, q, df) => {
        expect(studentQuantile(1 - p, df)).toBeCloseTo(-studentQuantile(p, df), 6)
        if (p < q) expect(studentQuantile(p, df)).toBeLessThanOrEqual(studentQuantile(q, df))
      }),
    )
  })

  it('refuses probabilities and degrees of freedom that mean nothing', () => {
    for (const p of [0, 1, -0.1, Number.NaN]) expect(() => studentQuantile(p, 3)).toThrow(RangeError)
    for (const df of [0, 1.5, -1, Number.NaN]) expect(() => studentQuantile(0.9, df)).toThrow(RangeError)
  })
})

describe('mean', () => {
  it('keeps what a plain sum would lose', () => {
    expect(mean([1e16, 1, -1e16, 1])).toBe(0.5)
  })

  it('lies within the values and is exactly the value when all are equal', () => {
    fc.assert(
      fc.property(fc.array(number, { minLength: 1 }), number, fc.integer({ min: 1, max: 50 }), (values, value, n) => {
        expect(mean(values)).toBeGreaterThanOrEqual(Math.min(...values))
        expect(mean(values)).toBeLessThanOrEqual(Math.max(...values))
        expect(mean(Array(n).fill(value))).toBe(value)
      }),
    )
  })

  it('refuses nothing and what is not a number', () => {
    expect(() => mean([])).toThrow('at least one value')
    expect(() => mean([1, Number.NaN])).toThrow('not NaN')
    expect(() => mean([1, Infinity])).toThrow('not Infinity')
  })
})

describe('estimate', () => {
  it('gives the interval of a worked example', () => {
    // Student's sleep data, the ten differences between the two drugs: mean 1.58, sd 1.230, t 2.262 (Student 1908).
    const found = estimate([1.2, 2.4, 1.3, 1.3, 0, 1, 1.8, 0.8, 4.6, 1.4])
    expect(found.mean).toBeCloseTo(1.58, 10)
    expect(found.sd).toBeCloseTo(1.23, 3)
    expect(found.low).toBeCloseTo(0.7001, 3)
    expect(found.high).toBeCloseTo(2.4599, 3)
    expect(found.n).toBe(10)
  })

  it('has no interval for a single value', () => {
    expect(estimate([7])).toEqual({ mean: 7, low: null, high: null, sd: null, n: 1 })
  })

  it('has an interval of no width for equal values', () => {
    expect(estimate([0.1, 0.1, 0.1])).toEqual({ mean: 0.1, low: 0.1, high: 0.1, sd: 0, n: 3 })
  })

  it('has finite numbers in order, around the mean, whatever the values', () => {
    fc.assert(
      fc.property(fc.array(number, { minLength: 2 }), (values) => {
        const { mean, low, high, sd } = estimate(values)
        for (const end of [mean, low, high, sd]) expect(Number.isFinite(end)).toBe(true)
        expect(low!).toBeLessThanOrEqual(mean)
        expect(high!).toBeGreaterThanOrEqual(mean)
      }),
    )
  })

  it('moves with its values and stretches with their scale', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2 }), fc.integer(), (values, shift) => {
        const plain = estimate(values)
        const moved = estimate(values.map((value) => -2 * value + shift))
        const tolerance = 1e-9 * (Math.abs(shift) + 1e4)
        expect(Math.abs(moved.low! - (-2 * plain.high! + shift))).toBeLessThan(tolerance)
        expect(Math.abs(moved.high! - (-2 * plain.low! + shift))).toBeLessThan(tolerance)
      }),
    )
  })
})
