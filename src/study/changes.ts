import { type DayOneGroup, dayOne } from '../community/dayOne.ts'
import type { StrategyRun } from '../community/ReplicateResult.ts'
import { type Defined, type Estimate, estimate } from '../statistics/Estimate.ts'
import { mean } from '../statistics/mean.ts'
import { ratioOfMeans } from '../statistics/ratioOfMeans.ts'

/**
 * How the people of one group changed through the outreach: with − without, over the horizon. Groups are formed on day 1,
 * before any outreach, so they hold the same people in both lives of a replicate.
 */
export interface GroupChange {
  readonly group: DayOneGroup
  /** Mean number of people in it. */
  readonly people: number
  /** Kind acts gained by the whole group; over all groups they sum to the numerator of the Reciprocity of Influence. */
  readonly gained: Estimate
  /** The same per person of the group, and visits per person: ratios of means with Fieller’s intervals. */
  readonly kindActs: Defined<Estimate>
  readonly visits: Defined<Estimate>
}

/**
 * Groups in the order of `dayOne`; those without anybody are left out.
 *
 * @param runs with the outreach, one per replicate
 * @param twins the same communities without any outreach, in the same order
 */
export function changesOf(runs: readonly StrategyRun[], twins: readonly StrategyRun[]): GroupChange[] {
  return (Object.keys(dayOne) as DayOneGroup[]).flatMap((group) => {
    const people = runs.map(({ lives }) => lives[group].people)
    if (mean(people) === 0) return []
    const gained = (of: 'kindActs' | 'visits') =>
      runs.map(({ lives }, i) => lives[group][of] - twins[i]!.lives[group][of])
    const perPerson = (of: 'kindActs' | 'visits') => ratioOfMeans(gained(of), people, 'nobody was in it')
    return [
      {
        group,
        people: mean(people),
        gained: estimate(gained('kindActs')),
        kindActs: perPerson('kindActs'),
        visits: perPerson('visits'),
      },
    ]
  })
}
