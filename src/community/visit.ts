import { uniform } from '../random/Stream.ts'
import type { Community } from './Community.ts'
import { decide } from './decide.ts'
import { lapse } from './membership.ts'
import { MEMBER } from './People.ts'
import { purpose } from './purpose.ts'
import { read } from './read.ts'
import { renewVisitChance, touch } from './touch.ts'

/** Days between two looks at a member whom nothing touches, to let attachment erode and absence count. */
const checkDays = 7

/**
 * Calls the roster: drops those who are no longer members, looks after a seventh of the rest each day (so that silence
 * erodes attachment and long absence counts), and draws who visits.
 */
export function whoVisits(community: Community, firstStepOfDay: boolean): Int32Array {
  if (firstStepOfDay) lookAfterSome(community)
  const { people, roster, rosterCount, streams } = community
  const { status, visitChance } = people
  const { a, b } = streams[purpose.visit]
  const visitors = new Int32Array(rosterCount)
  let kept = 0
  let count = 0
  for (let k = 0; k < rosterCount; k++) {
    const person = roster[k]
    if (status[person] !== MEMBER) continue
    roster[kept++] = person
    visitors[count] = person
    // Who visits cannot be foreseen by the processor: adding 0 or 1 is faster than a branch.
    count += uniform(a, b, person, 0) < visitChance[person] ? 1 : 0
  }
  community.rosterCount = kept
  return visitors.subarray(0, count)
}

/** Looks after those whose turn it is, every seventh day, and who were not here since their last turn. */
function lookAfterSome(community: Community): void {
  const { people, roster, rosterCount, world } = community
  const { stepsPerDay } = world.plan
  const day = Math.floor(community.step / stepsPerDay)
  const lately = community.step - checkDays * stepsPerDay
  for (let k = 0; k < rosterCount; k++) {
    const person = roster[k]
    if ((person + day) % checkDays !== 0 || people.lastVisit[person] > lately) continue
    if (people.status[person] === MEMBER) lookAfter(community, person)
  }
}

/** A member who was away for too long lapses; the attachment of others erodes. */
function lookAfter(community: Community, person: number): void {
  const { people, world, tally } = community
  const { lapse_after } = world.parameters[world.populationOf[person]]
  if (community.step - people.lastVisit[person] >= lapse_after * world.plan.stepsPerDay) {
    tally.lapses++
    lapse(community, person)
    return
  }
  touch(community, person)
  renewVisitChance(community, person)
}

/** Every visitor reads and decides. Each changes only their own states, so their order does not matter. */
export function visit(community: Community, visitors: Int32Array): void {
  const { people, tally, step, order } = community
  for (let k = 0; k < visitors.length; k++) {
    const person = visitors[order === 1 ? k : visitors.length - 1 - k]
    touch(community, person)
    read(community, person)
    decide(community, person)
    people.lastVisit[person] = step
    people.visits[person]++
    renewVisitChance(community, person)
  }
  // Sums of floating-point numbers go in one fixed order.
  for (const person of visitors) {
    tally.visits++
    tally.moodSum += people.mood[person]
    tally.beliefSum += people.belief[person]
    tally.beliefSquares += people.belief[person] * people.belief[person]
  }
}
