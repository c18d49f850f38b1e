import { begin } from '../community/begin.ts'
import type { Community } from '../community/Community.ts'
import { copyCommunity } from '../community/copyCommunity.ts'
import { keepGoodwill } from '../community/goodwillKept.ts'
import { inGroup } from '../community/group.ts'
import { DAY_ONE } from '../community/People.ts'
import type { Addressees, Plan } from '../community/Plan.ts'
import { warmUp } from '../community/runReplicate.ts'
import { runStrategy } from '../community/runStrategy.ts'
import { groupsOf } from '../community/windowOf.ts'
import { recordOf, type TrialRecord } from './recordOf.ts'
import type { TrialArm } from './TrialArm.ts'

/**
 * Lives one community through every arm: the same people on the same draws. Arms that differ only in what happens from
 * day 1 on start from one state.
 *
 * @returns what was done, in the order of the arms
 */
export function playTrial(arms: readonly TrialArm[], seed: string, session: number): TrialRecord[] {
  const begun = new Map<string, Community>()
  const looked = arms.flatMap(({ plan, subjects }) => [subjects, ...groupsOf(plan)])
  return arms.map((arm) => {
    const plan = planOf(arm, seed)
    const before = JSON.stringify(beforeDayOne(plan))
    const known = begun.get(before)
    const start = known ?? begunIn(plan, session, looked)
    if (known === undefined) begun.set(before, start)
    const own = copyCommunity({ ...start, world: { ...start.world, plan } })
    const followed = onDayOne(own, arm.subjects)
    const present = own.people.status.slice()
    const { outcomes } = runStrategy(own, plan.strategies[0])
    return recordOf(own, followed, present, outcomes, arm.counted)
  })
}

function begunIn(plan: Plan, session: number, looked: readonly Addressees[]): Community {
  const community = begin(plan, session + 1, { events: true, looked })
  warmUp(community)
  return community
}

/** Who is in a group on the morning of day 1, when the lines of that day ask for it as well. */
function onDayOne(community: Community, subjects: Addressees): Int32Array {
  const morning = { ...community, step: DAY_ONE, goodwillKept: { ...community.goodwillKept } }
  keepGoodwill(morning)
  return inGroup(morning, subjects)
}

function planOf({ plan, populations, mixture, channels }: TrialArm, seed: string): Plan {
  return { ...plan, seed, populations, mixture, channels }
}

/** All of a plan that can matter before day 1. A raid brings people of its own, who are drawn with the others. */
function beforeDayOne(plan: Plan): Plan {
  return { ...plan, days: 0, strategies: [], team: [], events: plan.events.filter(({ kind }) => kind === 'raid') }
}
