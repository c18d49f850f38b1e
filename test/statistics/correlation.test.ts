import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { correlation } from '../../src/statistics/correlation.ts'
import { isDefined } from '../../src/statistics/Estimate.ts'

const columns = fc.array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 })), {
  minLength: 4,
  maxLength: 20,
})

describe('a correlation', () => {
  it('is that of R, with its interval: cor.test(1:5, c(2, 1, 4, 3, 5))', () => {
    const found = correlation([1, 2, 3, 4, 5], [2, 1, 4, 3, 5])
    if (!isDefined(found)) throw new Error(found.notDefined)
    expect(found.mean).toBeCloseTo(0.8, 12)
    expect(found.low).toBeCloseTo(-0.2796, 4)
    expect(found.high).toBeCloseTo(0.9862, 4)
  })

  it('is the same either way round, turns with one column, and lies within its interval, from −1 to 1', () => {
    fc.assert(
      fc.property(columns, (rows) => {
        const [a, b] = [rows.map(([x]) => x), rows.map(([, y]) => y)]
        const found = correlation(a, b)
        if (!isDefined(found)) return
        const { mean, low, high } = found
        expect(-1 <= low && low <= mean && mean <= high && high <= 1).toBe(true)
        expect(correlation(b, a)).toEqual(found)
        const turned = correlation(
          a,
          b.map((value) => -value),
        )
        expect(isDefined(turned) && turned.mean).toBeCloseTo(-mean, 12)
      }),
      { seed: 1 },
    )
  })

  it('has no value where a column never varies, and needs four rows', () => {
    expect(correlation([1, 1, 1, 1], [1, 2, 3, 4])).toEqual({ notDefined: 'one of both never varies' })
    expect(() => correlation([1, 2, 3], [1, 2, 3])).toThrow(RangeError)
  })
})
