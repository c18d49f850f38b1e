import { describe, expect, it } from 'vitest'
import { charts } from '../../src/chart/charts.ts'
import { joiningCohorts } from '../../src/chart/joiningCohorts.ts'
import type { CohortResult, Comparison } from '../../src/study/Comparison.ts'
import { comparisonFixture } from '../study/comparisonFixture.ts'

const comparison = comparisonFixture()
const { newcomers } = comparison.strategies[0]!

describe('cohorts of newcomers', () => {
  it('hold every week of joining and everybody once, eight at most', () => {
    const cohorts = joiningCohorts(newcomers)
    expect(cohorts.length).toBeLessThanOrEqual(8)
    const weeks = cohorts.flatMap(({ from, until }) => Array.from({ length: until - from + 1 }, (_, i) => from + i))
    expect(weeks).toEqual(newcomers.cohorts.map(({ week }) => week))
    const total = (all: readonly { readonly people: number }[]) => all.reduce((sum, { people }) => sum + people, 0)
    expect(total(cohorts)).toBeCloseTo(total(newcomers.cohorts))
  })

  it('have the share of all their people, and none where some of their weeks are not known', () => {
    const one = (week: number, people: number, ...seen: readonly (number | null)[]): CohortResult => ({
      week,
      people,
      seen,
    })
    const given = Array.from({ length: 16 }, (_, i) =>
      one(i + 1, i === 0 ? 3 : 1, i === 0 ? 1 : 0.5, i === 3 ? null : 0.5),
    )
    const cohorts = joiningCohorts({ ...newcomers, cohorts: given })
    expect(cohorts[0]).toEqual({
      from: 1,
      until: 2,
      people: 4,
      seen: [
        { share: 3.5 / 4, people: 4 },
        { share: 0.5, people: 4 },
      ],
    })
    expect(cohorts[1]!.seen[1]).toBeNull()
  })
})

describe('the chart of cohorts', () => {
  const title = (share: (week: number) => number) => {
    const cohorts = newcomers.cohorts.map((cohort) => ({
      ...cohort,
      seen: cohort.seen.map((found) => (found === null ? null : share(cohort.week))),
    }))
    const strategies = comparison.strategies.map((strategy) => ({ ...strategy, newcomers: { ...newcomers, cohorts } }))
    return cohortsOf({ ...comparison, strategies }).title
  }

  it('says that later ones stay longer or shorter only when chance would not do it', () => {
    expect(title(() => 0.5)).toBe(
      'Whenever newcomers join, about as many stay: with “answer” 50 % of the first visit in week 8 after joining, 50 % of the last',
    )
    expect(title((week) => (week < 6 ? 0.4 : 0.5))).toMatch(/^Of those who join later, more stay: /)
    expect(title((week) => (week < 6 ? 0.5 : 0.4))).toMatch(/^Of those who join later, fewer stay: /)
  })

  it('says how far a field may be off by chance', () => {
    expect(cohortsOf(comparison).caption).toMatch(/By chance a field may be off by up to \d points? \(95 %\)\.$/)
  })
})

function cohortsOf(given: Comparison) {
  return charts(given).find(({ name }) => name === 'cohorts')!
}
