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
  const { people, roster, streams, world } = community
  const { status, visitChance } = people
  const { a, b } = streams[purpose.visit]
  const day = Math.floor(community.step / world.plan.stepsPerDay)
  const visitors = new Int32Array(community.rosterCount)
  let kept = 0
  let count = 0
  for (let k = 0; k < community.rosterCount; k++) {
    const person = roster[k]
    if (status[person] !== MEMBER) continue
    roster[kept++] = person
    if (firstStepOfDay && (person + day) % checkDays === 0 && !lookAfter(community, person)) kept--
    else if (uniform(a, b, person, 0) < visitChance[person]) visitors[count++] = person
  }
  community.rosterCount = kept
  return visitors.subarray(0, count)
}

/** False when the member was away for so long that they count as lapsed. */
function lookAfter(community: Community, person: number): boolean {
  const { people, world, tally } = community
  const { lapse_after } = world.parameters[world.populationOf[person]]
  if (community.step - people.lastVisit[person] >= lapse_after * world.plan.stepsPerDay) {
    tally.lapses++
    lapse(community, person)
    return false
  }
  touch(community, person)
  renewVisitChance(community, person)
  return true
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
