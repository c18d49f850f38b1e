import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { latinHypercube } from '../../src/design/latinHypercube.ts'
import { keyFromSeed } from '../../src/random/Key.ts'

describe('a Latin hypercube', () => {
  it('has exactly one point in each n-th of each side', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 60 }), fc.string(), (sides, n, seed) => {
        const points = latinHypercube(sides, n, keyFromSeed(seed))
        const cells = Array.from({ length: n }, (_, cell) => cell)
        for (let side = 0; side < sides; side++) {
          expect(points.map((point) => Math.floor(point[side] * n)).sort((a, b) => a - b)).toEqual(cells)
        }
      }),
      { seed: 1, numRuns: 50 },
    )
  })

  it('estimates the mean of a sum of functions of one side each with far less variance than independent points', () => {
    // The variance of the mean of n independent points is 1/12 + 4/45 over n for this function, 0.0043 for n = 40.
    const means = Array.from({ length: 200 }, (_, seed) => {
      const points = latinHypercube(2, 40, keyFromSeed(String(seed)))
      return points.reduce((sum, [x, y]) => sum + x + y * y, 0) / 40
    })
    const centre = 0.5 + 1 / 3
    const variance = means.reduce((sum, mean) => sum + (mean - centre) ** 2, 0) / 200
    expect(variance).toBeLessThan(0.0043 / 100)
  })

  it('of two sides does not put them in the same order', () => {
    const points = latinHypercube(2, 400, keyFromSeed('order'))
    const product = points.reduce((sum, [x, y]) => sum + (x - 0.5) * (y - 0.5), 0) / 400
    // The correlation of two random orders of n has a standard deviation of 1/√(n − 1), here 0.05.
    expect(Math.abs(12 * product)).toBeLessThan(0.15)
  })

  it('is the same for the same key, and another one for another', () => {
    expect(latinHypercube(3, 20, keyFromSeed('a'))).toEqual(latinHypercube(3, 20, keyFromSeed('a')))
    expect(latinHypercube(3, 20, keyFromSeed('a'))).not.toEqual(latinHypercube(3, 20, keyFromSeed('b')))
  })
})
