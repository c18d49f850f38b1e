import type { NewcomerResult } from '../study/Comparison.ts'

/** Cohorts at most; weeks of joining are put together until there are no more. */
const MOST = 8

/** Newcomers who joined in the same weeks. */
export interface JoiningCohort {
  /** First and last week of joining, counted from 1. */
  readonly from: number
  readonly until: number
  /** Newcomers of one community on average. */
  readonly people: number
  /**
   * By the weeks after joining: share who visited, from 0 to 1, and of how many people; null where that is not known of
   * all weeks of joining, since a share of some of them would stand for another time.
   */
  readonly seen: readonly ({ readonly share: number; readonly people: number } | null)[]
}

/** The newcomers of a strategy by when they joined, weeks put together so that single people weigh less. */
export function joiningCohorts({ cohorts }: NewcomerResult): readonly JoiningCohort[] {
  const size = Math.ceil(cohorts.length / MOST)
  const groups = Array.from({ length: Math.ceil(cohorts.length / size) }, (_, i) =>
    cohorts.slice(i * size, (i + 1) * size),
  )
  return groups.map((group) => ({
    from: group[0]!.week,
    until: group.at(-1)!.week,
    people: group.reduce((sum, { people }) => sum + people, 0),
    seen: group[0]!.seen.map((_, place) => {
      const known = group.every(({ seen, people }) => seen[place] !== null || people === 0)
      const people = group.reduce((sum, cohort) => sum + cohort.people, 0)
      if (!known || people === 0) return null
      return {
        share: group.reduce((sum, cohort) => sum + cohort.people * (cohort.seen[place] ?? 0), 0) / people,
        people,
      }
    }),
  }))
}
