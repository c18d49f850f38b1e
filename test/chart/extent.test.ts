import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extent } from '../../src/chart/extent.ts'

const numbers = fc.array(fc.oneof(fc.double({ min: -1e12, max: 1e12, noNaN: true }), fc.constant(0)), { minLength: 1 })

describe('the ends of an axis', () => {
  it('hold all numbers and are never equal', () => {
    fc.assert(
      fc.property(numbers, (all) => {
        const [from, to] = extent(all)
        expect(from).toBeLessThan(to)
        expect(Math.min(...all)).toBeGreaterThanOrEqual(from)
        expect(Math.max(...all)).toBeLessThanOrEqual(to)
      }),
    )
  })

  it('leave the numbers at least half of the axis, unless only rounding tells them apart', () => {
    fc.assert(
      fc.property(numbers, (all) => {
        const span = Math.max(...all) - Math.min(...all)
        fc.pre(span > 1e-9 * Math.max(...all.map(Math.abs)) && span > 1e-100)
        const [from, to] = extent(all)
        expect(span / (to - from)).toBeGreaterThan(1 / 2)
      }),
    )
  })

  it('have no negative part where no number is negative', () => {
    expect(extent([0, 0, 0])[0]).toBe(0)
    expect(extent([3, 50])[0]).toBe(0)
  })

  it('pass over what has no value', () => {
    expect(extent([1, null, 2])).toEqual(extent([1, 2]))
  })
})
