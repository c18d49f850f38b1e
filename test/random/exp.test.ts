import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exp } from '../../src/random/exp.ts'
import { keyFromSeed } from '../../src/random/Key.ts'
import { stream, uniform } from '../../src/random/Stream.ts'
import { errorOfExp } from './exact.ts'

const { a, b } = stream(keyFromSeed('exp'), 0, 0, 0)

/** Uniform between two ends, at 40,000 seeded places, and the largest error in ulp there. */
function worst(from: number, to: number): number {
  let largest = 0
  for (let i = 0; i < 40_000; i++) {
    const x = from + (to - from) * uniform(a, b, i, from)
    largest = Math.max(largest, Math.abs(errorOfExp(x, exp(x))))
  }
  return largest
}

describe('exp is less than 1 ulp from e^x', () => {
  test.each([
    [-0.35, 0.35],
    [-8, 8],
    [-708, 709],
    [-745, -708],
    [709, 709.78],
  ])('between %d and %d', (from, to) => {
    expect(worst(from, to)).toBeLessThan(0.9)
  })

  test('at the corners of its range reduction', () => {
    for (let k = -1074; k <= 1023; k++)
      for (const x of [k * Math.LN2, (k + 0.5) * Math.LN2, (k + 0.5) * Math.LN2 * (1 - 2 ** -52)])
        if (x > -745 && x < 709.78) expect(Math.abs(errorOfExp(x, exp(x)))).toBeLessThan(0.9)
  })

  test('near 0, where e^x is 1 + x', () => {
    for (let k = -1074; k < -1; k++)
      for (const x of [2 ** k, -(2 ** k)]) expect(Math.abs(errorOfExp(x, exp(x)))).toBeLessThan(0.9)
  })
})

test('exp keeps the exact values', () => {
  expect(exp(0)).toBe(1)
  expect(exp(-0)).toBe(1)
  expect(exp(Number.MIN_VALUE)).toBe(1)
  expect(exp(Infinity)).toBe(Infinity)
  expect(exp(-Infinity)).toBe(0)
  expect(exp(Number.NaN)).toBeNaN()
})

test('exp overflows and underflows where e^x leaves the doubles', () => {
  expect(exp(709.782712893384)).toBeLessThan(Infinity)
  expect(exp(709.7827128933841)).toBe(Infinity)
  expect(exp(1e300)).toBe(Infinity)
  expect(exp(-745.1332191019411)).toBe(Number.MIN_VALUE)
  expect(exp(-745.1332191019412)).toBe(0)
  expect(exp(-1e300)).toBe(0)
})

test('exp is positive and never falls by more than its error as x grows', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -745, max: 709, noNaN: true }),
      fc.double({ min: 0, max: 1e-3, noNaN: true }),
      (x, d) => {
        expect(exp(x)).toBeGreaterThan(0)
        expect(exp(x + d)).toBeGreaterThanOrEqual(exp(x) * (1 - 2 ** -51) - Number.MIN_VALUE)
      },
    ),
    { seed: 1 },
  )
})
