import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exp } from '../../src/random/exp.ts'
import { keyFromSeed } from '../../src/random/Key.ts'
import { log } from '../../src/random/log.ts'
import { stream, uniform } from '../../src/random/Stream.ts'
import { errorOfLog } from './exact.ts'

const { a, b } = stream(keyFromSeed('log'), 0, 0, 0)

/** The largest error in ulp at 40,000 seeded places. */
function worst(place: (u: number) => number): number {
  let largest = 0
  for (let i = 0; i < 40_000; i++) {
    const x = place(uniform(a, b, i, 0))
    largest = Math.max(largest, Math.abs(errorOfLog(x, log(x))))
  }
  return largest
}

describe('log is less than 1 ulp from ln x', () => {
  test.each<[string, (u: number) => number]>([
    ['of a uniform number', (u) => u],
    ['between 0.6 and 1.6', (u) => 0.6 + u],
    ['within 1e-3 of 1', (u) => 1 + (u - 0.5) * 2e-3],
    ['at all orders of magnitude', (u) => exp(u * 1417 - 708)],
    ['of subnormal numbers', (u) => u * 2 ** -1022],
  ])('%s', (_, place) => {
    expect(worst(place)).toBeLessThan(0.9)
  })

  test('next to every power of two and to its square root, where the range reduction turns', () => {
    for (let k = -1074; k <= 1023; k++)
      for (const factor of [
        1,
        1 + 2 ** -52,
        1 - 2 ** -53,
        Math.SQRT1_2,
        Math.SQRT1_2 * (1 - 2 ** -52),
        Math.SQRT2 * 0.999,
      ]) {
        const x = 2 ** k * factor
        if (x !== 1) expect(Math.abs(errorOfLog(x, log(x)))).toBeLessThan(0.9)
      }
  })
})

test('log keeps the exact values', () => {
  expect(log(1)).toBe(0)
  expect(log(0)).toBe(-Infinity)
  expect(log(-0)).toBe(-Infinity)
  expect(log(Infinity)).toBe(Infinity)
  expect(log(-1)).toBeNaN()
  expect(log(-Number.MIN_VALUE)).toBeNaN()
  expect(log(-Infinity)).toBeNaN()
  expect(log(Number.NaN)).toBeNaN()
})

test('log undoes exp', () => {
  fc.assert(
    fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => {
      expect(Math.abs(log(exp(x)) - x)).toBeLessThanOrEqual(2 ** -52 + Math.abs(x) * 2 ** -52)
    }),
    { seed: 1 },
  )
})
