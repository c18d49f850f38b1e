import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { halve } from '../../src/random/halve.ts'

const positive = fc.double({ min: 1e-3, max: 1e6, noNaN: true })

describe('halve', () => {
  test('leaves everything when no time has passed', () => {
    fc.assert(
      fc.property(positive, (halfLife) => halve(0, halfLife) === 1),
      { seed: 1 },
    )
    expect(halve(0, Infinity)).toBe(1)
  })

  test('leaves everything for ever when the half-life is infinite', () => {
    fc.assert(
      fc.property(positive, (elapsed) => halve(elapsed, Infinity) === 1),
      { seed: 1 },
    )
    expect(halve(Infinity, Infinity)).toBe(1)
  })

  test('leaves exactly 2^-k after k half-lives', () => {
    for (let k = 0; k <= 1022; k++) expect(halve(7 * k, 7)).toBe(2 ** -k)
    expect(halve(1023, 1)).toBe(0)
    expect(halve(Infinity, 30)).toBe(0)
  })

  test('is 2 to the power of -elapsed / halfLife', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1022, noNaN: true }), positive, (lives, halfLife) => {
        const elapsed = lives * halfLife
        fc.pre(elapsed / halfLife <= 1022)
        expect(Math.abs(halve(elapsed, halfLife) / 2 ** -(elapsed / halfLife) - 1)).toBeLessThan(1e-13)
      }),
      { seed: 1 },
    )
  })

  test('of two spans is the product of the two', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), fc.integer({ min: 1, max: 100 }), (first, second, halfLife) => {
        const together = halve(first + second, halfLife)
        fc.pre(together > 2 ** -1000)
        expect(Math.abs((halve(first, halfLife) * halve(second, halfLife)) / together - 1)).toBeLessThan(1e-12)
      }),
      { seed: 1 },
    )
  })
})
