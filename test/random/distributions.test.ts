import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bernoulli } from '../../src/random/bernoulli.ts'
import { exponential } from '../../src/random/exponential.ts'
import { exceeds, gumbel } from '../../src/random/gumbel.ts'
import { keyFromSeed } from '../../src/random/Key.ts'
import { stream, uniform } from '../../src/random/Stream.ts'
import { standardNormal } from '../../src/random/standardNormal.ts'
import { uniformInteger } from '../../src/random/uniformInteger.ts'

const N = 200_000
const { a, b } = stream(keyFromSeed('distributions'), 0, 0, 0)
const us = Float64Array.from({ length: N }, (_, person) => uniform(a, b, person, 0))
const ends = [2 ** -33, 1 - 2 ** -33]
const openUnit = fc.integer({ min: 0, max: 2 ** 32 - 1 }).map((bits) => (bits + 0.5) * 2 ** -32)

/** Mean and variance of a variate over the same 200,000 uniforms. */
function moments(variate: (u: number) => number): { mean: number; variance: number } {
  const values = us.map(variate)
  const mean = values.reduce((sum, x) => sum + x, 0) / N
  return { mean, variance: values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (N - 1) }
}

/** Kolmogorov's largest distance between the sample and a distribution function, times √n. */
function kolmogorov(variate: (u: number) => number, distribution: (x: number) => number): number {
  const values = us.map(variate).sort()
  let largest = 0
  values.forEach((x, i) => {
    const p = distribution(x)
    largest = Math.max(largest, p - i / N, (i + 1) / N - p)
  })
  return largest * Math.sqrt(N)
}

/**
 * 1.95 is passed with probability 0.001 by chance; a distribution that is off by 0.01 anywhere has a distance of
 * 0.01 √200,000 = 4.5 and is found with a probability above 0.99.
 */
const KOLMOGOROV = 1.95

describe('the uniform draws', () => {
  test('are uniform', () => {
    expect(
      kolmogorov(
        (u) => u,
        (x) => x,
      ),
    ).toBeLessThan(KOLMOGOROV)
  })
})

describe('gumbel', () => {
  test('has the Gumbel distribution', () => {
    expect(kolmogorov(gumbel, (x) => Math.exp(-Math.exp(-x)))).toBeLessThan(KOLMOGOROV)
  })

  test('has mean 0.5772 and variance π²/6', () => {
    const { mean, variance } = moments(gumbel)
    // Four standard errors: an error of 0.02 in the mean is found with a probability above 0.99.
    expect(Math.abs(mean - 0.5772156649015329)).toBeLessThan(4 * Math.sqrt(Math.PI ** 2 / 6 / N))
    expect(Math.abs(variance - Math.PI ** 2 / 6)).toBeLessThan(4 * Math.sqrt((4.4 * (Math.PI ** 2 / 6) ** 2) / N))
  })

  test('makes the largest of shocked utilities a logit choice', () => {
    const utilities = [0, 0.5, 1.5]
    const total = utilities.reduce((sum, v) => sum + Math.exp(v), 0)
    const chosen = [0, 0, 0]
    for (let person = 0; person < N; person++) {
      const shocked = utilities.map((v, other) => v + gumbel(uniform(a, b, person, other + 1)))
      chosen[shocked.indexOf(Math.max(...shocked))]!++
    }
    utilities.forEach((v, i) => {
      const p = Math.exp(v) / total
      // A share that is off by 0.01 is found with a probability above 0.99.
      expect(Math.abs(chosen[i]! / N - p)).toBeLessThan(4 * Math.sqrt((p * (1 - p)) / N))
    })
  })

  test('is finite at both ends of the draws', () => {
    expect(ends.map(gumbel).every(Number.isFinite)).toBe(true)
  })
})

describe('exceeds', () => {
  test('is gumbel(u) > gap, for any gap', () => {
    fc.assert(
      fc.property(openUnit, fc.double({ min: -40, max: 40 }), (u, gap) => exceeds(u, gap) === gumbel(u) > gap),
      { seed: 1, numRuns: 50_000 },
    )
  })

  test('is gumbel(u) > gap, closest to the border', () => {
    fc.assert(
      fc.property(openUnit, fc.integer({ min: -4, max: 4 }), (u, ulps) => {
        const gap = gumbel(u) * (1 + ulps * 2 ** -52)
        return exceeds(u, gap) === gumbel(u) > gap
      }),
      { seed: 1, numRuns: 50_000 },
    )
  })

  test('is gumbel(u) > gap, on a grid of all sizes of gap', () => {
    for (const size of [0, 1e-300, 1e-12, 1e-3, 0.3, 1, 2.5, 7, 22, 23, 100, 1e5, 1e102, 1e200, Infinity])
      for (const gap of [size, -size])
        for (const u of [...ends, ...us.subarray(0, 200)]) expect(exceeds(u, gap)).toBe(gumbel(u) > gap)
    expect(exceeds(0.5, Number.NaN)).toBe(false)
  })
})

describe('exponential', () => {
  test('has the exponential distribution with mean and variance 1', () => {
    expect(kolmogorov(exponential, (x) => 1 - Math.exp(-x))).toBeLessThan(KOLMOGOROV)
    const { mean, variance } = moments(exponential)
    expect(Math.abs(mean - 1)).toBeLessThan(4 / Math.sqrt(N))
    expect(Math.abs(variance - 1)).toBeLessThan(4 * Math.sqrt(8 / N))
  })

  test('is positive and finite at both ends of the draws', () => {
    for (const u of ends) expect(exponential(u) > 0 && exponential(u) < 23).toBe(true)
  })
})

describe('standardNormal', () => {
  test('is the inverse of the normal distribution function', () => {
    // Quantiles to 17 digits, from mpmath 1.3 with 60 digits: sqrt(2) * erfinv(2 * u - 1) of the double u.
    const known: [number, number][] = [
      [2 ** -33, -6.3379577545537895],
      [1e-6, -4.753424308822899],
      [0.001, -3.0902323061678136],
      [0.0749, -1.4402382675279637],
      [0.075, -1.439531470938456],
      [0.0751, -1.43882539275254],
      [0.2, -0.8416212335729142],
      [0.4, -0.2533471031357997],
      [0.6, 0.2533471031357997],
      [0.925, 1.4395314709384561],
      [0.9251, 1.440238267527964],
      [0.999, 3.090232306167813],
      [1 - 2 ** -33, 6.3379577545537895],
      [1e-12, -7.034483825301132],
      [1e-300, -37.0470962993612],
    ]
    for (const [u, z] of known) expect(Math.abs(standardNormal(u) / z - 1)).toBeLessThan(2e-15)
    expect(standardNormal(0.5)).toBe(0)
  })

  test('has mean 0 and variance 1', () => {
    const { mean, variance } = moments(standardNormal)
    expect(Math.abs(mean)).toBeLessThan(4 / Math.sqrt(N))
    expect(Math.abs(variance - 1)).toBeLessThan(4 * Math.sqrt(2 / N))
  })

  test('mirrors at one half and increases', () => {
    fc.assert(
      fc.property(openUnit, openUnit, (u, v) => {
        expect(standardNormal(1 - u)).toBe(-standardNormal(u))
        if (v - u > 1e-9) expect(standardNormal(v)).toBeGreaterThan(standardNormal(u))
      }),
      { seed: 1 },
    )
  })
})

describe('bernoulli', () => {
  test('comes true in a share p of draws, never for 0 and always for 1', () => {
    for (const p of [0.001, 0.3, 0.75]) {
      const share = us.filter((u) => bernoulli(u, p)).length / N
      expect(Math.abs(share - p)).toBeLessThan(4 * Math.sqrt((p * (1 - p)) / N))
    }
    expect([...ends, 0.5].some((u) => bernoulli(u, 0))).toBe(false)
    expect([...ends, 0.5].every((u) => bernoulli(u, 1))).toBe(true)
  })
})

describe('uniformInteger', () => {
  test('is one of 0 … n - 1', () => {
    fc.assert(
      fc.property(fc.oneof(openUnit, fc.constantFrom(...ends)), fc.integer({ min: 1, max: 2 ** 31 }), (u, n) => {
        const k = uniformInteger(u, n)
        return Number.isInteger(k) && k >= 0 && k < n
      }),
      { seed: 1 },
    )
  })

  test('takes each of 7 values equally often', () => {
    const counts = new Array<number>(7).fill(0)
    for (const u of us) counts[uniformInteger(u, 7)]!++
    const chiSquare = counts.reduce((sum, count) => sum + (count - N / 7) ** 2 / (N / 7), 0)
    // 22.46 is passed with probability 0.001 by chance; one value taken 5 % too often is found with certainty.
    expect(chiSquare).toBeLessThan(22.46)
  })
})
