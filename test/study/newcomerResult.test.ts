import { describe, expect, it } from 'vitest'
import type { Newcomers } from '../../src/community/Newcomers.ts'
import { type Estimate, isDefined } from '../../src/statistics/Estimate.ts'
import { newcomerResult } from '../../src/study/newcomerResult.ts'
import { nobody } from './results.ts'

const cohort = (people: number, followed: number[], seen: number[]) => ({ people, followed, seen })

/** Three communities of 58 days, of different size. */
const runs: readonly Newcomers[] = [4, 5, 6].map((size) => ({
  ...nobody(58),
  reached: 100 * size,
  reachedAndJoined: 10 * size,
  followed: 12 * size,
  acted: 6 * size,
  returned: 9 * size,
  shared: 2 * size,
  actedAndReturned: 3 * size,
  wentAllTheWay: size,
  firstWeek: {
    ...nobody(58).firstWeek,
    greeted: { people: 4 * size, returned: 3 * size },
    'not greeted': { people: 8 * size, returned: 6 * size },
  },
  cohorts: [cohort(8 * size, [8 * size, 4 * size, 0, 0, 0], [6 * size, 2 * size, 0, 0, 0])],
  members: cohort(50, [50, 50, 50, 0, 0], [40, 30, 20, 0, 0]),
}))
const meanOf = (found: unknown) => (found as Estimate).mean

describe('the newcomers of a strategy', () => {
  const { funnel, retention, cohorts, firstWeek } = newcomerResult(runs, 58)

  it('go through a funnel of which each step is a share of the one before', () => {
    expect(funnel.map(({ name }) => name)).toEqual(['reached', 'joined', 'acted', 'returned', 'shared'])
    expect(funnel[0]!.share).toBe(null)
    const shares = funnel.slice(1).map(({ share }) => meanOf(share))
    for (const [k, share] of [0.1, 0.5, 0.5, 1 / 3].entries()) expect(shares[k]).toBeCloseTo(share, 12)
    // 30 days of 58 leave 28 to come.
    expect(funnel.map(({ perMonth }) => meanOf(perMonth))).toEqual([500, 50, 30, 15, 5])
  })

  it('count in proportion to how many there are, and have no interval where all communities are alike', () => {
    const { low, high } = funnel[1]!.share as Estimate
    expect(high! - low!).toBeCloseTo(0, 12)
  })

  it('are kept in sight for as long as the horizon lets them be', () => {
    expect(retention.map(({ week }) => week)).toEqual([1, 2, 4, 8, 12])
    expect(retention.slice(0, 2).map(({ newcomers }) => meanOf(newcomers))).toEqual([0.75, 0.5])
    expect(retention.slice(2).map(({ newcomers }) => isDefined(newcomers))).toEqual([false, false, false])
    expect(retention.slice(0, 3).map(({ members }) => meanOf(members))).toEqual([0.8, 0.6, 0.4])
    expect(cohorts[0]).toEqual({ week: 1, people: 40, seen: [0.75, 0.5, null, null, null] })
  })

  it('are told apart by what they met', () => {
    const greeted = firstWeek.find(({ name }) => name === 'Greeted by the team')!
    expect(meanOf(greeted.share)).toBeCloseTo(1 / 3, 12)
    expect(meanOf(greeted.returned)).toBeCloseTo(0.75, 12)
    const harmed = firstWeek.find(({ name }) => name === 'Was attacked or sanctioned')!
    expect(harmed.returned).toEqual({ notDefined: 'there was nobody to count' })
  })

  it('have no value, with the reason, where the horizon is too short to follow them or nobody came', () => {
    const short = newcomerResult([nobody(20), nobody(20)], 20)
    const reason = 'it takes 28 days to follow somebody, and the horizon has 20'
    for (const { perMonth, share } of short.funnel.slice(1))
      expect([perMonth, share]).toEqual(Array(2).fill({ notDefined: reason }))
    expect(JSON.stringify(newcomerResult([nobody(90)], 90))).not.toMatch(/NaN|Infinity/)
    expect(newcomerResult([nobody(90)], 90).funnel[1]!.share).toEqual({ notDefined: 'there was nobody to count' })
  })
})
