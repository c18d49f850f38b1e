import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { estimate } from '../../src/statistics/Estimate.ts'
import { pairedDifference } from '../../src/statistics/pairedDifference.ts'
import { number, pairs } from './arbitraries.ts'

const whole = fc.integer({ min: -100, max: 100 })

describe('pairedDifference', () => {
  it('estimates the differences of the pairs', () => {
    const { betterShare, varianceLeft, ...rest } = pairedDifference([5, 7, 9, 8], [4, 7, 6, 9], 'more')
    expect(rest).toEqual(estimate([1, 0, 3, -1]))
    expect(betterShare).toBe(2.5 / 4)
    expect(varianceLeft).toBeCloseTo(35 / 12 / (35 / 12 + 13 / 3), 12)
  })

  it('turns round when the two change places', () => {
    fc.assert(
      fc.property(pairs(2, whole, whole), fc.constantFrom('more', 'less', 'neither'), ([a, b], better) => {
        const forth = pairedDifference(a, b, better)
        const back = pairedDifference(b, a, better)
        expect(back.mean + forth.mean).toBeCloseTo(0, 10)
        expect(back.low! + forth.high!).toBeCloseTo(0, 10)
        expect(back.betterShare).toBeCloseTo(1 - forth.betterShare, 12)
        expect(back.varianceLeft).toBe(forth.varianceLeft)
      }),
    )
  })

  it('counts a lower outcome as better where less is better, and a higher one where neither is', () => {
    fc.assert(
      fc.property(pairs(1, whole, whole), ([a, b]) => {
        const more = pairedDifference(a, b, 'more').betterShare
        expect(pairedDifference(a, b, 'less').betterShare).toBeCloseTo(1 - more, 12)
        expect(pairedDifference(a, b, 'neither').betterShare).toBe(more)
      }),
    )
  })

  it('leaves nothing of the variance when both move as one, and doubles it when they move against each other', () => {
    const b = [3, 8, 1, 9, 4]
    const raised = b.map((value) => value + 7)
    const mirrored = b.map((value) => -value)
    expect(pairedDifference(raised, b, 'more')).toMatchObject({ mean: 7, low: 7, high: 7, varianceLeft: 0 })
    expect(pairedDifference(mirrored, b, 'more').varianceLeft).toBeCloseTo(2, 12)
  })

  it('has a variance left between 0 and 2, and none to speak of without any', () => {
    fc.assert(
      fc.property(pairs(2, number, number), ([a, b]) => {
        const { varianceLeft } = pairedDifference(a, b, 'more')
        if (varianceLeft === null) return
        expect(varianceLeft).toBeGreaterThanOrEqual(0)
        expect(varianceLeft).toBeLessThanOrEqual(2 + 1e-9)
      }),
    )
    expect(pairedDifference([2, 2, 2], [1, 1, 1], 'more').varianceLeft).toBeNull()
    expect(pairedDifference([2], [1], 'more')).toEqual({
      ...{ mean: 1, low: null, high: null, sd: null, n: 1 },
      ...{ betterShare: 1, varianceLeft: null },
    })
  })

  it('refuses columns that are not pairs', () => {
    expect(() => pairedDifference([1, 2], [1], 'more')).toThrow('equal lengths')
    expect(() => pairedDifference([], [], 'more')).toThrow(RangeError)
  })
})
