import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keyFromSeed } from '../../src/random/Key.ts'
import { probabilityBest } from '../../src/statistics/probabilityBest.ts'

const KEY = keyFromSeed('ranking')
const value = fc.integer({ min: -100, max: 100 })
const table = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 12 }))
  .chain(([strategies, replicates]) =>
    fc.array(fc.array(value, { minLength: replicates, maxLength: replicates }), {
      minLength: strategies,
      maxLength: strategies,
    }),
  )
const direction = fc.constantFrom('more', 'less', 'neither')

describe('probabilityBest', () => {
  it('gives probabilities that sum to 1 and regrets from 0', () => {
    fc.assert(
      fc.property(table, direction, (outcomes, better) => {
        const found = probabilityBest(outcomes, better, KEY, 50)
        expect(found.probabilityBest.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9)
        for (const p of found.probabilityBest) expect(p >= 0 && p <= 1 + 1e-9).toBe(true)
        for (const regret of found.expectedRegret) expect(regret).toBeGreaterThanOrEqual(0)
        for (const [i, p] of found.probabilityBest.entries()) {
          if (p > 1 - 1e-9) expect(found.expectedRegret[i]).toBeCloseTo(0, 9)
        }
      }),
    )
  })

  it('depends on the outcomes and the key alone, not on the order of strategies', () => {
    fc.assert(
      fc.property(table, direction, (outcomes, better) => {
        const found = probabilityBest(outcomes, better, KEY, 50)
        const back = probabilityBest(outcomes.toReversed(), better, KEY, 50)
        expect(back.probabilityBest.toReversed()).toEqual(found.probabilityBest)
        expect(back.expectedRegret.toReversed()).toEqual(found.expectedRegret)
      }),
    )
  })

  it('looks for the least where less is better, and for the most where neither is', () => {
    fc.assert(
      fc.property(table, (outcomes) => {
        const negated = outcomes.map((values) => values.map((v) => -v))
        const more = probabilityBest(outcomes, 'more', KEY, 50)
        expect(probabilityBest(negated, 'less', KEY, 50)).toEqual(more)
        expect(probabilityBest(outcomes, 'neither', KEY, 50)).toEqual(more)
      }),
    )
  })

  it('is certain of a strategy that is ahead in every replicate, and of how much the others lose', () => {
    const base = [4, 9, 2, 7, 5]
    const found = probabilityBest([base, base.map((v) => v + 3)], 'more', KEY)
    expect(found.probabilityBest).toEqual([0, 1])
    expect(found.expectedRegret).toEqual([3, 0])
  })

  it('shares between strategies that are alike', () => {
    const base = [4, 9, 2, 7, 5]
    const { probabilityBest: found } = probabilityBest([base, base, base, base], 'less', KEY, 100)
    for (const p of found) expect(p).toBeCloseTo(0.25, 12)
  })

  it('takes a single replicate at its word', () => {
    expect(probabilityBest([[3], [5], [5]], 'more', KEY, 8)).toEqual({
      probabilityBest: [0, 0.5, 0.5],
      expectedRegret: [2, 0, 0],
    })
  })

  it('resamples replicates together, so that a small edge is seen through a large common swing', () => {
    // Independent resampling would give about 0.5: the swing is 200 times as large as the edge.
    const swing = Array.from({ length: 40 }, (_, i) => (i % 2 === 0 ? 100 : -100))
    const edge = swing.map((v, i) => v + (i % 4 === 0 ? 0 : 1))
    expect(probabilityBest([edge, swing], 'more', KEY).probabilityBest[0]).toBe(1)
  })

  it('is the exact probability within four standard errors where it can be counted', () => {
    // Two replicates, +2 and -1: the mean of a resample is 2, 0.5 or -1 with 1/4, 1/2, 1/4, so best in 3/4.
    // 2,000 draws: standard error 0.0097; a resample without replacement would give 1, one that ties with 0, 0.5.
    const found = probabilityBest(
      [
        [2, -1],
        [0, 0],
      ],
      'more',
      KEY,
    )
    expect(Math.abs(found.probabilityBest[0]! - 0.75)).toBeLessThan(0.039)
    expect(Math.abs(found.expectedRegret[0]! - 0.25)).toBeLessThan(0.039)
    expect(Math.abs(found.expectedRegret[1]! - 0.75)).toBeLessThan(0.09)
  })

  it('refuses what cannot be ranked', () => {
    expect(() => probabilityBest([], 'more', KEY)).toThrow('at least one')
    expect(() => probabilityBest([[]], 'more', KEY)).toThrow('at least one')
    expect(() => probabilityBest([[1, 2], [1]], 'more', KEY)).toThrow('same number')
  })
})
