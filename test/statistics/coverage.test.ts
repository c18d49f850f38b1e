import { describe, expect, it } from 'vitest'
import { exp } from '../../src/random/exp.ts'
import { keyFromSeed } from '../../src/random/Key.ts'
import { stream, uniform } from '../../src/random/Stream.ts'
import { standardNormal } from '../../src/random/standardNormal.ts'
import { type Estimate, estimate, isDefined } from '../../src/statistics/Estimate.ts'
import { pairedDifference } from '../../src/statistics/pairedDifference.ts'
import { probabilityBest } from '../../src/statistics/probabilityBest.ts'
import { ratioOfMeans } from '../../src/statistics/ratioOfMeans.ts'

// Each share below is counted in 2,000 synthetic comparisons with a fixed seed. Its standard error is 0.005 where the
// truth is 0.95, so an interval with right coverage falls outside of 0.93 to 0.97 once in 20,000 seeds.
const COMPARISONS = 2_000
const KEY = keyFromSeed('coverage')

/** Standard normal draws: column `purpose` of one comparison. */
function normals(comparison: number, purpose: number, replicates: number): number[] {
  const { a, b } = stream(KEY, comparison, 0, purpose)
  return Array.from({ length: replicates }, (_, i) => standardNormal(uniform(a, b, i, 0)))
}

const covers = ({ low, high }: Estimate, truth: number) => low! <= truth && truth <= high!

function share(holds: (comparison: number) => boolean): number {
  return Array.from({ length: COMPARISONS }, (_, i) => holds(i)).filter(Boolean).length / COMPARISONS
}

/** Two strategies that are one: each replicate is a community that both share, plus draws of their own. */
function twins(comparison: number, replicates: number, shape: (z: number) => number) {
  const community = normals(comparison, 0, replicates)
  const outcome = (purpose: number) =>
    normals(comparison, purpose, replicates).map((z, i) => 400 + 20 * shape(z) + 30 * community[i]!)
  return pairedDifference(outcome(1), outcome(2), 'more')
}

describe('the interval of a paired difference between two identical strategies under different draws', () => {
  // Power, counted in 20,000 comparisons of 6 replicates: the normal quantile instead of Student's covers 0.894 and an
  // interval that forgets the pairing 0.998, so both are found nearly always. n instead of n - 1 in the standard
  // deviation covers 0.936, which this test cannot find; the worked example of `estimate` does.
  it.each([6, 100])('covers zero in 93 to 97 of 100 comparisons with %d replicates', (replicates) => {
    const covered = share((i) =>
      covers(
        twins(i, replicates, (z) => z),
        0,
      ),
    )
    expect(covered).toBeGreaterThan(0.93)
    expect(covered).toBeLessThan(0.97)
  })

  it('covers zero at least as often when outcomes are skewed, for the difference of two equal shapes is symmetric', () => {
    const covered = share((i) => covers(twins(i, 20, exp), 0))
    expect(covered).toBeGreaterThan(0.94)
    expect(covered).toBeLessThan(0.99)
  })

  it('has its middle above zero in half of the comparisons', () => {
    const above = share((i) => twins(i, 6, (z) => z).mean > 0)
    expect(Math.abs(above - 0.5)).toBeLessThan(0.045) // four standard errors
  })
})

describe('the interval of a mean of skewed outcomes', () => {
  // The lognormal with log-sd 1 has a skewness of 6.2, far beyond what a community's monthly counts show.
  it('misses more often than 5 in 100: a lognormal with 20 replicates is covered in 84 to 91 of 100', () => {
    const covered = share((i) => covers(estimate(normals(i, 3, 20).map(exp)), exp(0.5)))
    expect(covered).toBeGreaterThan(0.84)
    expect(covered).toBeLessThan(0.91)
  })

  it('is nearly right again with 100 replicates and a log-sd of one half', () => {
    const covered = share((i) => covers(estimate(normals(i, 4, 100).map((z) => exp(z / 2))), exp(0.125)))
    expect(covered).toBeGreaterThan(0.925)
    expect(covered).toBeLessThan(0.965)
  })
})

describe("Fieller's interval", () => {
  // Power, counted in 20,000 comparisons: forgetting that the two go together covers 0.994, forgetting the spread of
  // the denominator 0.981, so both are found nearly always. The delta method covers 0.954 here and would pass.
  it('covers a known ratio in 93 to 97 of 100 comparisons when numerator and denominator go together', () => {
    const covered = share((i) => {
      const common = normals(i, 5, 12)
      const below = common.map((z) => 100 + 40 * z)
      const above = normals(i, 6, 12).map((z, r) => 31 + 20 * (0.6 * common[r]! + 0.8 * z))
      const ratio = ratioOfMeans(above, below, 'nothing')
      return isDefined(ratio) && covers(ratio, 0.31)
    })
    expect(covered).toBeGreaterThan(0.93)
    expect(covered).toBeLessThan(0.97)
  })

  // Here the delta method, where Fieller's interval exists, misses in 7.2 of 100 (20,000 comparisons), which this
  // test finds with a probability of 0.99.
  it('misses in fewer than 5.5 of 100 when the denominator is noisy, and is not defined in more than 5', () => {
    const noisy = (i: number) => {
      const below = normals(i, 7, 10).map((z) => 1 + 0.9 * z)
      const above = normals(i, 8, 10).map((z) => 3 + 0.9 * z)
      return ratioOfMeans(above, below, 'nothing')
    }
    const missed = share((i) => {
      const ratio = noisy(i)
      return isDefined(ratio) && !covers(ratio, 3)
    })
    expect(missed).toBeLessThan(0.055)
    expect(share((i) => !isDefined(noisy(i)))).toBeGreaterThan(0.05)
  })
})

describe('probabilityBest', () => {
  // With 40 replicates the bootstrap probability of one of two identical strategies is nearly uniform over
  // comparisons, so it exceeds 0.95 in about 5 of 100. 400 comparisons: standard error 0.011.
  it('is above 0.95 for the same one of two identical strategies in 3 to 9 of 100 comparisons', () => {
    const sure = Array.from({ length: 400 }, (_, i) => {
      const outcomes = [normals(i, 9, 40), normals(i, 10, 40)]
      return probabilityBest(outcomes, 'more', keyFromSeed(`resample ${i}`), 400).probabilityBest[0]! > 0.95
    })
    const rate = sure.filter(Boolean).length / sure.length
    expect(rate).toBeGreaterThan(0.03)
    expect(rate).toBeLessThan(0.09)
  })
})
