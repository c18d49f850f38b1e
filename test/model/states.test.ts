import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drawnIn, visitProbability } from '../../src/model/attachment.ts'
import { approached, moved } from '../../src/model/moved.ts'
import { majority, norm } from '../../src/model/norms.ts'

fc.configureGlobal({ seed: 1 })

const signed = fc.double({ min: -1, max: 1, noNaN: true })
const share = fc.double({ min: 0, max: 1, noNaN: true })

describe('a state moved by an impression', () => {
  test('never leaves [−1, 1], not by a bit', () => {
    fc.assert(
      fc.property(signed, signed, share, (x, beta, kappa) => {
        const next = moved(x, beta, kappa)
        expect(Math.abs(next)).toBeLessThanOrEqual(1)
      }),
      { numRuns: 2000 },
    )
    fc.assert(
      fc.property(signed, (x) => {
        for (const end of [1, -1]) {
          expect(Math.abs(moved(x, end, 1))).toBeLessThanOrEqual(1)
          expect(moved(x, end, 1)).toBeCloseTo(end, 14)
        }
      }),
      { numRuns: 2000 },
    )
  })

  test('moves in the direction of the impression, less the nearer it is to that end', () => {
    fc.assert(
      fc.property(signed, signed, share, share, (x, y, beta, kappa) => {
        const [low, high] = [Math.min(x, y), Math.max(x, y)]
        expect(moved(x, beta, kappa)).toBeGreaterThanOrEqual(x)
        expect(moved(x, -beta, kappa)).toBeLessThanOrEqual(x)
        expect(moved(low, beta, kappa) - low).toBeGreaterThanOrEqual(moved(high, beta, kappa) - high - 1e-12)
      }),
    )
  })

  test('treats good and bad alike at the same step', () => {
    fc.assert(
      fc.property(signed, signed, share, (x, beta, kappa) => {
        expect(moved(-x, -beta, kappa)).toBeCloseTo(-moved(x, beta, kappa), 12)
      }),
    )
  })
})

describe('a state that approaches a target', () => {
  test('stays between where it was and the target', () => {
    fc.assert(
      fc.property(share, share, share, (x, target, kappa) => {
        const next = approached(x, target, kappa)
        expect(next).toBeGreaterThanOrEqual(Math.min(x, target) - Number.EPSILON)
        expect(next).toBeLessThanOrEqual(Math.max(x, target) + Number.EPSILON)
      }),
    )
  })
})

describe('the descriptive norm', () => {
  test('has no weight when nobody was seen, half of it at n½, and less than full weight for any crowd', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), fc.double({ min: 0.01, max: 1000, noNaN: true }), (n, half) => {
        expect(majority(0, half)).toBe(0)
        expect(majority(half, half)).toBe(0.5)
        expect(majority(n, half)).toBeLessThanOrEqual(majority(n + 1, half))
        expect(majority(n, half)).toBeLessThanOrEqual(1)
      }),
    )
  })

  test('says nothing about an act that is as common as it would be anyway', () => {
    fc.assert(
      fc.property(share, signed, share, share, (k, R, s, d) => {
        expect(norm(k, R, s, d, d)).toBeCloseTo(k * R, 12)
      }),
    )
  })
})

describe('visits', () => {
  test('are likelier the more somebody is attached, and never more than certain', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.001, max: 24, noNaN: true }),
        signed,
        signed,
        fc.double({ min: 0, max: 20, noNaN: true }),
        fc.integer({ min: 1, max: 24 }),
        (activity, S, T, sigma, stepsPerDay) => {
          const [loose, close] = [Math.min(S, T), Math.max(S, T)]
          const p = visitProbability(activity, drawnIn(close, sigma), stepsPerDay)
          expect(visitProbability(activity, drawnIn(loose, sigma), stepsPerDay)).toBeLessThanOrEqual(p)
          expect(p).toBeGreaterThanOrEqual(0)
          expect(p).toBeLessThanOrEqual(1)
          expect(drawnIn(1, sigma)).toBe(1)
        },
      ),
    )
  })

  test('in a day are as likely to happen at all however the day is cut into steps', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.001, max: 5, noNaN: true }),
        signed,
        fc.integer({ min: 2, max: 24 }),
        (activity, S, stepsPerDay) => {
          const none = (1 - visitProbability(activity, drawnIn(S, 1.2), stepsPerDay)) ** stepsPerDay
          expect(1 - none).toBeCloseTo(visitProbability(activity, drawnIn(S, 1.2), 1), 10)
        },
      ),
    )
  })
})
