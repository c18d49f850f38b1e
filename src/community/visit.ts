import { uniform } from '../random/Stream.ts'
import type { Community } from './Community.ts'
import { choose, choosesAnAct } from './choose.ts'
import { send } from './decide.ts'
import { listAlternatives } from './listAlternatives.ts'
import { lapse } from './membership.ts'
import { openChoice } from './openChoice.ts'
import { MEMBER } from './People.ts'
import { purpose } from './purpose.ts'
import { read } from './read.ts'
import { BATCH } from './Sittings.ts'
import { renewVisitChance, touch } from './touch.ts'
import { CHECK_DAYS } from './World.ts'

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
  const { status, lastVisit } = people
  const { turnOf } = world
  const day = Math.floor(community.step / stepsPerDay)
  const turn = ((day % CHECK_DAYS) + CHECK_DAYS) % CHECK_DAYS
  const lately = community.step - CHECK_DAYS * stepsPerDay
  for (let k = 0; k < rosterCount; k++) {
    const person = roster[k]
    if (turnOf[person] !== turn || lastVisit[person] > lately) continue
    if (status[person] === MEMBER) lookAfter(community, person)
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
  renewVisitChance(community, person)
}

/** Every visitor reads and decides. Each changes only their own states, so their order does not matter. */
export function visit(community: Community, visitors: Int32Array): void {
  const { people, tally, order } = community
  const inOrder = order === 1 ? visitors : visitors.toReversed()
  for (let first = 0; first < inOrder.length; first += BATCH) {
    sit(community, inOrder.subarray(first, first + BATCH))
  }
  // Sums of floating-point numbers go in one fixed order.
  for (const person of visitors) {
    tally.visits++
    tally.moodSum += people.mood[person]
    tally.beliefSum += people.belief[person]
    tally.beliefSquares += people.belief[person] * people.belief[person]
  }
}

/** The visits of a few people, pass by pass: they come, read, see what they could do, choose, act, and go. */
export function sit(community: Community, visitors: Int32Array): void {
  const { people, step, views, choices, world, streams } = community
  const draws = streams[purpose.chooses]
  const n = visitors.length
  for (let k = 0; k < n; k++) touch(community, visitors[k])
  for (let k = 0; k < n; k++) read(community, visitors[k], views[k])
  for (let k = 0; k < n; k++) openChoice(community, k, visitors[k], views[k].peopleSeen)
  for (let k = 0; k < n; k++) listAlternatives(community, k, visitors[k], views[k])
  for (let k = 0; k < n; k++) choose(choices, k, world.table, draws)
  for (let k = 0; k < n; k++) if (choosesAnAct(choices, k)) send(community, k)
  for (let k = 0; k < n; k++) {
    people.lastVisit[visitors[k]] = step
    people.visits[visitors[k]]++
    renewVisitChance(community, visitors[k])
  }
}
