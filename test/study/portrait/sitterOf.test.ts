import { describe, expect, it } from 'vitest'
import { comparisonOf } from '../../../src/study/comparisonOf.ts'
import { sitterOf } from '../../../src/study/portrait/sitterOf.ts'
import { question, result, run } from '../results.ts'

/** Three replicates whose differences in shares are these. */
const lived = (differences: readonly number[]) =>
  differences.map((difference, i) =>
    result(i + 1, [run({ outcomes: { shares: 10 + i } }), run({ outcomes: { shares: 10 + i + difference } })]),
  )
const asked = question({ strategies: ['hands off', 'thank'], baseline: 'hands off', decideBy: 'shares' })

describe('who sits for the portrait', () => {
  it('is the replicate whose difference is nearest the mean, beside the baseline', () => {
    const results = lived([2, 30, 9, 3])
    const { strategy, beside, stored } = sitterOf(comparisonOf(asked, results), results)
    expect([strategy, beside, stored.replicate]).toEqual(['thank', 'hands off', 3])
  })

  it('does not depend on the order in which replicates were finished', () => {
    const results = lived([4, 8, 12, 8])
    const reversed = [...results].reverse()
    expect(sitterOf(comparisonOf(asked, results), results).stored.replicate).toBe(2)
    expect(sitterOf(comparisonOf(asked, results), reversed).stored.replicate).toBe(2)
  })

  it('is alone where there is one strategy: the outcome nearest the mean', () => {
    const results = [5, 1, 2].map((shares, i) => result(i + 1, [run({ outcomes: { shares } })]))
    const alone = question({ strategies: ['hands off'], baseline: 'hands off', decideBy: 'shares' })
    const { beside, stored } = sitterOf(comparisonOf(alone, results), results)
    expect([beside, stored.replicate]).toEqual([null, 3])
  })
})
