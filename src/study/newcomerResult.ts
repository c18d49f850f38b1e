import { FOLLOW_UP } from '../community/beginnings.ts'
import { type Cohort, type Experience, experiences, type Newcomers, retentionWeeks } from '../community/Newcomers.ts'
import { type Defined, type Estimate, estimate } from '../statistics/Estimate.ts'
import { mean } from '../statistics/mean.ts'
import { ratioOfMeans } from '../statistics/ratioOfMeans.ts'
import type { CohortResult, ExperienceResult, FunnelStep, NewcomerResult, RetentionPoint } from './Comparison.ts'

const MONTH = 30

/** Of fewer people in all replicates no share is told: where all or none of a handful returned, it would look certain. */
const FEWEST = 20

/**
 * What the replicates of one strategy say about its newcomers.
 *
 * @param runs one per replicate
 * @param days of the horizon
 */
export function newcomerResult(runs: readonly Newcomers[], days: number): NewcomerResult {
  return {
    funnel: funnelOf(runs, days),
    retention: retentionWeeks.map((week, place) => retentionIn(runs, week, place)),
    cohorts: cohortsOf(runs),
    firstWeek: (Object.keys(experiences) as Experience[]).map((met) => experienceOf(runs, met, days)),
  }
}

function funnelOf(runs: readonly Newcomers[], days: number): FunnelStep[] {
  const steps: readonly (readonly [FunnelStep['name'], Count, Count | null])[] = [
    ['reached', (run) => run.reached, null],
    ['joined', (run) => run.reachedAndJoined, (run) => run.reached],
    // Of all who joined and could be followed, also when that was long after they were first reached.
    ['acted', (run) => run.acted, (run) => run.followed],
    ['returned', (run) => run.actedAndReturned, (run) => run.acted],
    ['shared', (run) => run.wentAllTheWay, (run) => run.actedAndReturned],
  ]
  const counted = days - FOLLOW_UP
  return steps.map(([name, took, before]) => ({
    name,
    perMonth: counted > 0 ? estimate(runs.map((run) => (took(run) / counted) * MONTH)) : tooShort(days),
    share: before && ratio(runs, took, before, days),
  }))
}

function retentionIn(runs: readonly Newcomers[], week: number, place: number): RetentionPoint {
  const total = (of: 'followed' | 'seen') => (run: Newcomers) => run.cohorts.reduce((sum, c) => sum + c[of][place]!, 0)
  return {
    week,
    newcomers: ratio(runs, total('seen'), total('followed'), null),
    members: ratio(
      runs,
      (run) => run.members.seen[place]!,
      (run) => run.members.followed[place]!,
      null,
    ),
  }
}

function cohortsOf(runs: readonly Newcomers[]): CohortResult[] {
  const average = (cohorts: readonly Cohort[], of: (cohort: Cohort) => number) => mean(cohorts.map(of))
  return runs[0]!.cohorts.map((_, k) => {
    const cohorts = runs.map((run) => run.cohorts[k]!)
    const seen = retentionWeeks.map((_, place) => {
      const followed = average(cohorts, (cohort) => cohort.followed[place]!)
      return followed === 0 ? null : average(cohorts, (cohort) => cohort.seen[place]!) / followed
    })
    return { week: k + 1, people: average(cohorts, ({ people }) => people), seen }
  })
}

function experienceOf(runs: readonly Newcomers[], met: Experience, days: number): ExperienceResult {
  const people: Count = (run) => run.firstWeek[met].people
  const all = runs.reduce((sum, run) => sum + people(run), 0)
  const few = all > 0 && all < FEWEST
  return {
    name: experiences[met],
    share: ratio(runs, people, (run) => run.followed, days),
    returned: few
      ? { notDefined: `there were only ${all} of them in all replicates` }
      : ratio(runs, (run) => run.firstWeek[met].returned, people, days),
  }
}

type Count = (run: Newcomers) => number

/** @param days of the horizon where it takes 28 days to follow somebody; null where a week has to be over */
function ratio(runs: readonly Newcomers[], part: Count, whole: Count, days: number | null): Defined<Estimate> {
  if (days !== null && days <= FOLLOW_UP) return tooShort(days)
  const nobody =
    days === null ? 'nobody joined so early that this week was over by the end' : 'there was nobody to count'
  return ratioOfMeans(runs.map(part), runs.map(whole), nobody)
}

function tooShort(days: number) {
  return { notDefined: `it takes ${FOLLOW_UP} days to follow somebody, and the horizon has ${days}` }
}
