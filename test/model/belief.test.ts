import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cautious, kalmanGain, peerVariance } from '../../src/model/belief.ts'
import { approached } from '../../src/model/moved.ts'

fc.configureGlobal({ seed: 1 })

const variance = fc.double({ min: 1e-4, max: 4, noNaN: true })
const opinion = fc.double({ min: -1, max: 1, noNaN: true })
const share = fc.double({ min: 0, max: 1, noNaN: true })
const signals = fc.array(fc.record({ y: opinion, V: fc.double({ min: 0.01, max: 10, noNaN: true }), tau: share }), {
  maxLength: 40,
})

describe('the Kalman gain', () => {
  test('signal by signal gives what all signals together give: precisions add, means are weighted by them', () => {
    fc.assert(
      fc.property(opinion, variance, signals, (prior, P0, heard) => {
        let mean = prior
        let P = P0
        for (const { y, V, tau } of heard) {
          const gain = kalmanGain(P, V, tau)
          mean = approached(mean, y, gain)
          P = (1 - gain) * P
        }
        const precision = heard.reduce((sum, { V, tau }) => sum + tau / V, 1 / P0)
        const weighted = heard.reduce((sum, { y, V, tau }) => sum + (tau / V) * y, prior / P0)
        expect(P * precision).toBeCloseTo(1, 9)
        expect(mean).toBeCloseTo(weighted / precision, 9)
      }),
    )
  })

  test('is 0 for a source without credibility and in [0, 1] for every other', () => {
    fc.assert(
      fc.property(variance, variance, share, (P, V, tau) => {
        const gain = kalmanGain(P, V, tau)
        expect(gain).toBeGreaterThanOrEqual(0)
        expect(gain).toBeLessThanOrEqual(1)
        expect(kalmanGain(P, V, 0)).toBe(0)
      }),
    )
  })

  test('grows with doubt and with credibility, and falls with the noise of the signal', () => {
    fc.assert(
      fc.property(variance, variance, share, (P, V, tau) => {
        const gain = kalmanGain(P, V, tau)
        expect(kalmanGain(2 * P, V, tau)).toBeGreaterThanOrEqual(gain)
        expect(kalmanGain(P, V, Math.min(1, 2 * tau))).toBeGreaterThanOrEqual(gain)
        expect(kalmanGain(P, 2 * V, tau)).toBeLessThanOrEqual(gain)
      }),
    )
  })

  test('at rest, when drift makes up for each signal, satisfies gain²/(1 − gain) = q/V', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 2, noNaN: true }), variance, (ratio, V) => {
        let P = 1
        let gain = 0
        for (let day = 0; day < 2000; day++) {
          P += ratio * V
          gain = kalmanGain(P, V, 1)
          P = (1 - gain) * P
        }
        expect((gain * gain) / (1 - gain)).toBeCloseTo(ratio, 8)
      }),
      { numRuns: 50 },
    )
  })
})

describe('what several peers say on one day', () => {
  test('is one signal when they repeat one source, and n signals when their sources are independent', () => {
    fc.assert(
      fc.property(variance, fc.integer({ min: 1, max: 50 }), (V, n) => {
        expect(peerVariance(V, 0, n, 1) / V).toBeCloseTo(1, 12)
        expect((peerVariance(V, 0, n, 0) * n) / V).toBeCloseTo(1, 12)
      }),
    )
  })

  test('counts less the more they disagree and the more they share a source', () => {
    fc.assert(
      fc.property(variance, variance, fc.integer({ min: 2, max: 50 }), share, (V, spread, n, r) => {
        const heard = peerVariance(V, spread, n, r)
        expect(peerVariance(V, 2 * spread, n, r)).toBeGreaterThanOrEqual(heard)
        expect(peerVariance(V, spread, n, Math.min(1, r + 0.1))).toBeGreaterThanOrEqual(heard)
      }),
    )
  })
})

/**
 * A row-stochastic matrix of positive entries is strongly connected and aperiodic: DeGroot (1974,
 * doi:10.1080/01621459.1974.10480137) shows that opinions then agree on the mean weighted by its stationary distribution.
 */
const network = fc
  .integer({ min: 2, max: 6 })
  .chain((n) =>
    fc.array(fc.array(fc.double({ min: 0.1, max: 1, noNaN: true }), { minLength: n, maxLength: n }), {
      minLength: n,
      maxLength: n,
    }),
  )
  .map((rows) =>
    rows.map((row) => {
      const sum = row.reduce((total, value) => total + value, 0)
      return row.map((value) => value / sum)
    }),
  )

describe('with the gain held fixed and everybody heard each round', () => {
  test('opinions agree on the mean weighted by the stationary distribution of the network', () => {
    fc.assert(
      fc.property(
        network,
        fc.array(opinion, { minLength: 6, maxLength: 6 }),
        fc.double({ min: 0.1, max: 1, noNaN: true }),
        (listensTo, first, doubt) => {
          const gain = kalmanGain(doubt, peerVariance(0.3, 0, 4, 1), 1)
          const consensus = (start: readonly number[]) => {
            let opinions = [...start]
            for (let round = 0; round < 600; round++) {
              opinions = opinions.map((own, i) => {
                const heard = listensTo[i].reduce((sum, weight, j) => sum + weight * opinions[j], 0)
                return approached(own, heard, gain)
              })
            }
            const spread = Math.max(...opinions) - Math.min(...opinions)
            expect(spread).toBeLessThan(1e-9)
            return opinions[0]
          }
          // Person k alone has the opinion 1: they end where the stationary distribution gives k its weight.
          const n = listensTo.length
          const stationary = listensTo.map((_, k) => consensus(listensTo.map((__, i) => (i === k ? 1 : 0))))
          for (let j = 0; j < n; j++) {
            expect(stationary.reduce((sum, weight, i) => sum + weight * listensTo[i][j], 0)).toBeCloseTo(
              stationary[j],
              8,
            )
          }
          expect(stationary.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 8)
          const weighted = stationary.reduce((sum, weight, i) => sum + weight * first[i], 0)
          expect(consensus(first.slice(0, n))).toBeCloseTo(weighted, 8)
        },
      ),
      { numRuns: 50 },
    )
  })
})

describe('caution', () => {
  test('never values a belief above itself, and less the greater the doubt', () => {
    fc.assert(
      fc.property(opinion, variance, fc.double({ min: 0, max: 10, noNaN: true }), (mu, P, delta) => {
        expect(cautious(mu, P, delta)).toBeLessThanOrEqual(mu)
        expect(cautious(mu, 2 * P, delta)).toBeLessThanOrEqual(cautious(mu, P, delta))
      }),
    )
  })
})
