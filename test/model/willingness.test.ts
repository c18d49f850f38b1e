import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { experience, willingness } from '../../src/model/willingness.ts'

fc.configureGlobal({ seed: 1 })

const alpha = fc.double({ min: -2, max: 2, noNaN: true })
const rho = fc.double({ min: 0, max: 5, noNaN: true })
const state = fc.double({ min: -1, max: 1, noNaN: true })

describe('the willingness θ to pay for another', () => {
  test('without negative reciprocity never falls below altruism, whatever was experienced', () => {
    fc.assert(
      fc.property(alpha, rho, state, (α, ρ, K) => {
        expect(willingness(α, ρ, 0, K)).toBeGreaterThanOrEqual(α)
      }),
    )
  })

  test('without positive reciprocity is not raised above altruism by any kindness', () => {
    fc.assert(
      fc.property(alpha, rho, state, (α, ρ, K) => {
        expect(willingness(α, 0, ρ, K)).toBeLessThanOrEqual(α)
        if (K > 0) expect(willingness(α, 0, ρ, K)).toBe(α + 0)
      }),
    )
  })

  test('never falls when the experience gets better', () => {
    fc.assert(
      fc.property(alpha, rho, rho, state, state, (α, plus, minus, K, L) => {
        const [worse, better] = [Math.min(K, L), Math.max(K, L)]
        expect(willingness(α, plus, minus, better)).toBeGreaterThanOrEqual(willingness(α, plus, minus, worse))
      }),
    )
  })

  test('is altruism alone when nothing was experienced', () => {
    fc.assert(
      fc.property(alpha, rho, rho, (α, plus, minus) => {
        expect(willingness(α, plus, minus, 0)).toBeCloseTo(α, 15)
      }),
    )
  })

  test('turns negative, so that harming pays, once harm outweighs altruism', () => {
    expect(willingness(0.2, 1, 1, -0.5)).toBeCloseTo(-0.3, 12)
    expect(willingness(0.2, 1, 0.1, -1)).toBeGreaterThan(0)
  })
})

describe('the experience K', () => {
  test('lies between the worst and the best of its parts when the weights sum to 1', () => {
    fc.assert(
      fc.property(state, state, state, fc.double({ min: 0, max: 1, noNaN: true }), rho, (G, C, m, w, split) => {
        const share = split / 5
        const K = experience(w, G, (1 - w) * share, C, (1 - w) * (1 - share), m)
        expect(K).toBeGreaterThanOrEqual(Math.min(G, C, m) - 1e-12)
        expect(K).toBeLessThanOrEqual(Math.max(G, C, m) + 1e-12)
      }),
    )
  })

  test('is not touched by a part whose weight is 0', () => {
    fc.assert(
      fc.property(state, state, state, state, (G, C, m, n) => {
        expect(experience(0.5, G, 0.5, C, 0, m)).toBe(experience(0.5, G, 0.5, C, 0, n))
      }),
    )
  })
})
