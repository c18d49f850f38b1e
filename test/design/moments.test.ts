import { describe, expect, it } from 'vitest'
import { placeOf, valueAt } from '../../src/design/Dimension.ts'
import { cholesky, solve, times } from '../../src/design/internal/cholesky.ts'
import { correlations, effectiveSize, moments, weightedQuantile } from '../../src/design/moments.ts'

describe('weighted points', () => {
  it('count as often as they weigh', () => {
    const once = moments(
      [
        [1, 0],
        [1, 0],
        [4, 6],
      ],
      [1, 1, 1],
    )
    expect(
      moments(
        [
          [1, 0],
          [4, 6],
        ],
        [2, 1],
      ),
    ).toEqual(once)
    expect(once.mean).toEqual([2, 2])
    expect(correlations(once.covariance)[0][1]).toBeCloseTo(1, 12)
  })

  it('have quantiles that move evenly from the middle of one weight to the next', () => {
    expect(weightedQuantile([3, 1, 2], [1, 1, 1], 0.5)).toBe(2)
    expect(weightedQuantile([0, 10], [3, 1], 0.375)).toBe(0)
    expect(weightedQuantile([0, 10], [3, 1], 0.625)).toBe(5)
    expect(weightedQuantile([0, 10], [3, 1], 1)).toBe(10)
    expect(weightedQuantile([7], [2], 0.025)).toBe(7)
  })

  it('are worth their number when they weigh the same, and one when one weighs everything', () => {
    expect(effectiveSize([2, 2, 2, 2])).toBe(4)
    expect(effectiveSize([1, 0, 0])).toBe(1)
  })
})

describe('the Cholesky root', () => {
  it('multiplies to its matrix and is undone by solving', () => {
    const root = cholesky([
      [4, 2, 0.4],
      [2, 5, 1],
      [0.4, 1, 3],
    ])
    const product = root.map((row) => root.map((other) => row.reduce((sum, x, k) => sum + x * other[k], 0)))
    expect(product.flat().map((x) => Number(x.toFixed(12)))).toEqual([4, 2, 0.4, 2, 5, 1, 0.4, 1, 3])
    expect(solve(root, times(root, [1, -2, 3])).map((x) => Number(x.toFixed(12)))).toEqual([1, -2, 3])
  })

  it('exists where a direction has no variance', () => {
    expect(
      cholesky([
        [1, 1],
        [1, 1],
      ])[1][1],
    ).toBe(1e-6)
  })
})

describe('a dimension', () => {
  it.each([
    { from: 0, to: 4, scale: 'linear', middle: 2 },
    { from: 1, to: 100, scale: 'log', middle: 10 },
  ] as const)('of %j goes from end to end and back', ({ middle, ...dimension }) => {
    expect([valueAt(dimension, 0), valueAt(dimension, 1)]).toEqual([dimension.from, dimension.to])
    expect(valueAt(dimension, 0.5)).toBeCloseTo(middle, 12)
    expect(placeOf(dimension, middle)).toBeCloseTo(0.5, 12)
    expect([placeOf(dimension, -5), placeOf(dimension, 500)]).toEqual([0, 1])
  })
})
