import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { covariance } from '../../src/statistics/covariance.ts'
import { estimate, isDefined } from '../../src/statistics/Estimate.ts'
import { ratioOfMeans } from '../../src/statistics/ratioOfMeans.ts'
import { studentQuantile } from '../../src/statistics/studentQuantile.ts'
import { pairs } from './arbitraries.ts'

const positive = fc.integer({ min: 1, max: 1000 })

describe('ratioOfMeans', () => {
  it('solves the quadratic as Fieller wrote it', () => {
    fc.assert(
      fc.property(pairs(3, fc.integer({ min: -500, max: 500 }), positive), ([above, below]) => {
        const n = above.length
        const y = estimate(above).mean
        const x = estimate(below).mean
        const t2 = studentQuantile(0.975, n - 1) ** 2 / n
        const a = x * x - t2 * covariance(below)
        fc.pre(a > 1e-3 * x * x)
        const b = x * y - t2 * covariance(above, below)
        const c = y * y - t2 * covariance(above)
        const root = Math.sqrt(Math.max(0, b * b - a * c))
        const found = ratioOfMeans(above, below, 'nothing')
        if (!isDefined(found)) throw new Error(found.notDefined)
        const scale = 1e-5 * (1 + Math.abs(b / a) + Math.sqrt(Math.abs(c / a)))
        expect(Math.abs(found.mean - y / x)).toBeLessThan(scale)
        expect(Math.abs(found.low! - (b - root) / a)).toBeLessThan(scale)
        expect(Math.abs(found.high! - (b + root) / a)).toBeLessThan(scale)
      }),
    )
  })

  it('is the interval of the numerator ÷ a denominator that never varies', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 2 }), positive, (above, divisor) => {
        const plain = estimate(above)
        const found = ratioOfMeans(
          above,
          above.map(() => divisor),
          'nothing',
        )
        if (!isDefined(found)) throw new Error(found.notDefined)
        expect(found.mean).toBeCloseTo(plain.mean / divisor, 8)
        expect(found.low).toBeCloseTo(plain.low! / divisor, 8)
        expect(found.high).toBeCloseTo(plain.high! / divisor, 8)
        expect(found.sd).toBeCloseTo(plain.sd! / divisor, 8)
      }),
    )
  })

  it('holds its ratio and has only finite numbers, wherever it is defined', () => {
    const any = fc.integer({ min: -50, max: 50 })
    fc.assert(
      fc.property(pairs(1, any, any), ([above, below]) => {
        const found = ratioOfMeans(above, below, 'nothing')
        if (!isDefined(found)) return
        expect(Number.isFinite(found.mean)).toBe(true)
        if (found.n < 2) return
        expect(found.low).toBeLessThanOrEqual(found.mean)
        expect(found.high).toBeGreaterThanOrEqual(found.mean)
        expect(Number.isFinite(found.high! - found.low!)).toBe(true)
      }),
    )
  })

  it('is not defined exactly when the denominator is 0 or its interval holds 0', () => {
    expect(ratioOfMeans([1, 2], [0, 0], 'there was no outreach')).toEqual({ notDefined: 'there was no outreach' })
    expect(ratioOfMeans([4], [0], 'there was no outreach')).toEqual({ notDefined: 'there was no outreach' })
    expect(ratioOfMeans([4, 5, 6], [-1, 3, 4], 'nothing')).toMatchObject({
      notDefined: expect.stringContaining('holds 0'),
    })
    const any = fc.integer({ min: -50, max: 50 })
    fc.assert(
      fc.property(pairs(2, any, any), ([above, below]) => {
        const { low, high } = estimate(below)
        fc.pre(Math.abs(low!) > 1e-6 && Math.abs(high!) > 1e-6)
        expect(isDefined(ratioOfMeans(above, below, 'nothing'))).toBe(low! > 0 || high! < 0)
      }),
    )
  })

  it('has a ratio but no interval for a single replicate', () => {
    expect(ratioOfMeans([3], [4], 'nothing')).toEqual({ mean: 0.75, low: null, high: null, sd: null, n: 1 })
  })
})
