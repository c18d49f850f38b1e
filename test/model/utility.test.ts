import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { utility } from '../../src/model/utility.ts'

fc.configureGlobal({ seed: 1 })

const signed = fc.double({ min: -2, max: 2, noNaN: true })
const positive = fc.double({ min: 0, max: 2, noNaN: true })

describe('the utility of an act', () => {
  test('is 0 for an act without benefit, cost, rule and norm, whoever it is toward', () => {
    fc.assert(
      fc.property(signed, signed, positive, (theta, brand, e) => {
        expect(Math.abs(utility(theta, 0, brand, 0, 0, e, 0, 0))).toBe(0)
      }),
    )
  })

  test('falls by the whole cost, whatever else is at stake', () => {
    fc.assert(
      fc.property(signed, signed, signed, positive, (theta, benefit, social, cost) => {
        const free = utility(theta, benefit, 0, 0, 0, 0, 0, social)
        expect(free - utility(theta, benefit, 0, 0, cost, 0, 0, social)).toBeCloseTo(cost, 12)
      }),
    )
  })

  test('is lowered by the expected sanction only as far as the rules disapprove', () => {
    fc.assert(
      fc.property(signed, signed, positive, fc.double({ min: 0, max: 1, noNaN: true }), (theta, benefit, e, R) => {
        const unwatched = utility(theta, benefit, 0, 0, 0, 0, 0, 0)
        expect(utility(theta, benefit, 0, 0, 0, e, R, 0)).toBe(unwatched)
        expect(unwatched - utility(theta, benefit, 0, 0, 0, e, -R, 0)).toBeCloseTo(e * R, 12)
      }),
    )
  })

  test('of harming rises as willingness falls below 0, without any rule for retaliation', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 2, noNaN: true }), positive, (hatred, cost) => {
        expect(utility(-hatred, -0.8, 0, 0, cost, 0, 0, 0)).toBeGreaterThan(utility(0, -0.8, 0, 0, cost, 0, 0, 0))
      }),
    )
  })
})
