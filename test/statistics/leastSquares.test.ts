import fc from 'fast-check'
import { expect, test } from 'vitest'
import { leastSquares } from '../../src/statistics/leastSquares.ts'

const numbers = (n: number) => fc.array(fc.double({ min: -10, max: 10, noNaN: true }), { minLength: n, maxLength: n })

test('leastSquares finds the plane on which all points lie', () => {
  fc.assert(
    fc.property(numbers(12), numbers(12), numbers(3), (x, z, [a, b, c]) => {
      const spread = (v: number[]) => Math.max(...v) - Math.min(...v)
      fc.pre(
        spread(x) > 1 &&
          spread(z) > 1 &&
          spread(x.map((value, k) => value - z[k])) > 1 &&
          spread(x.map((value, k) => value + z[k])) > 1,
      )
      const y = x.map((value, k) => a + b * value + c * z[k])
      const found = leastSquares(y, [x, z])
      if (found.some(Number.isNaN)) return
      for (const [k, value] of y.entries()) expect(found[0] + found[1] * x[k] + found[2] * z[k]).toBeCloseTo(value, 5)
    }),
    { seed: 1 },
  )
})

test('leastSquares leaves out rows with a gap, and says when columns are not independent', () => {
  const [constant, slope] = leastSquares([1, 3, Number.NaN, 7], [[0, 1, 2, 3]])
  expect([constant, slope]).toEqual([1, 2])
  expect(
    leastSquares(
      [1, 2, 3],
      [
        [1, 2, 3],
        [2, 4, 6],
      ],
    ).every(Number.isNaN),
  ).toBe(true)
})
