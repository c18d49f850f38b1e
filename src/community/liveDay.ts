import { type Community, sinceDayOne } from './Community.ts'
import { applyEvents } from './events.ts'
import { keepGoodwill } from './goodwillKept.ts'
import { liveStep } from './liveStep.ts'
import { liveStepInKernel } from './liveStepInKernel.ts'
import { type Outreach, reachOut } from './outreach.ts'
import { DAY_ONE } from './People.ts'
import { streamsOf } from './purpose.ts'
import { forgetOldActs } from './RecentActs.ts'

/**
 * One day in the order of the schedule: events, outreach, visits, decisions, delivery, exposure, leaving. Events and
 * outreach belong to the first step of a day. Decisions see the state at the start of their step.
 *
 * @param day - counted from 1; 0 and below is warm-up, without events and outreach
 * @param closed - daily values of the measures on the days before
 */
export function liveDay(
  community: Community,
  outreach: Outreach | null,
  day: number,
  closed: Readonly<Record<string, readonly (number | null)[]>>,
): void {
  const { world } = community
  const { stepsPerDay } = world.plan
  for (let part = 0; part < stepsPerDay; part++) {
    community.step = DAY_ONE + (day - 1) * stepsPerDay + part
    community.streams = streamsOf(world.key, world.replicate, sinceDayOne(community))
    const first = part === 0
    if (first) keepGoodwill(community)
    if (first && day >= 1) applyEvents(community, day)
    if (first && outreach !== null) reachOut(community, outreach, day, closed)
    if (community.kernel === null) liveStep(community, first ? day : null)
    else liveStepInKernel(community, community.kernel, first ? day : null)
  }
  forgetOldActs(community)
}
