/** How the newcomers of one run fared: counts of people. Those who were not followed for long enough are in none. */
export interface Newcomers {
  /** Prospects reached for the first time since day 1, with 28 days to come; those of them who joined in these days. */
  readonly reached: number
  readonly reachedAndJoined: number
  /** People who joined for the first time since day 1, with 28 days to come. All that follows is of them. */
  readonly followed: number
  /** Did something other than leave within 14 days. */
  readonly acted: number
  /** Visited again on a day from the 7th to the 27th after joining, whether or not they had acted. */
  readonly returned: number
  /** Shared within 28 days, whether or not they had acted or returned. */
  readonly shared: number
  /** Those who took all steps so far: acted and returned; acted, returned and shared. */
  readonly actedAndReturned: number
  readonly wentAllTheWay: number
  /** What they met in their first week, and how many of those who met it returned. */
  readonly firstWeek: Readonly<Record<Experience, { readonly people: number; readonly returned: number }>>
  /** Who visited in a week after joining, by the week in which they joined: index 0 = days 1 to 7. */
  readonly cohorts: readonly Cohort[]
  /** The same of those who were members when day 1 came, in weeks after day 1. */
  readonly members: Cohort
}

/** People who began together; at the same place of both lists stands one of `retentionWeeks`. */
export interface Cohort {
  readonly people: number
  /** Those of them for whom this week after joining was over by the end, and those who visited in it. */
  readonly followed: readonly number[]
  readonly seen: readonly number[]
}

/** Weeks after joining for which retention is told: week k is days 7k to 7k + 6 after the day of joining. */
export const retentionWeeks = [1, 2, 4, 8, 12] as const

/** What a newcomer met in the first seven days. Of each of the three questions exactly one answer holds. */
export const experiences = {
  greeted: 'Greeted by the team',
  'not greeted': 'Not greeted',
  answered: 'Asked, and was answered',
  unanswered: 'Asked, and was not answered',
  'did not ask': 'Did not ask',
  harmed: 'Was attacked or sanctioned',
  'not harmed': 'Neither attacked nor sanctioned',
} as const

export type Experience = keyof typeof experiences
