import { uniform } from '../random/Stream.ts'
import { noteVisit } from './beginnings.ts'
import type { Community } from './Community.ts'
import { choosesAnAct } from './choose.ts'
import { decide, send } from './decide.ts'
import { listAlternatives } from './listAlternatives.ts'
import { lapse } from './membership.ts'
import { openChoice } from './openChoice.ts'
import { MEMBER } from './People.ts'
import { purpose } from './purpose.ts'
import { read } from './read.ts'
import { BATCH, makeRoom } from './Sittings.ts'
import { BELIEF_SQUARES, BELIEF_SUM, LAPSES, MOOD_SUM, VISITS } from './Tally.ts'
import { renewVisitChance, touch } from './touch.ts'
import { CHECK_DAYS } from './World.ts'

/**
 * Calls the roster: drops those who are no longer members, looks after a seventh of the rest each day (so that silence
 * erodes attachment and long absence counts), and draws who visits. What it returns is good until the
 * next call.
 *
 * @param day - on the first step of that day; null on its other steps, on which nobody is looked after
 */
export function whoVisits(community: Community, day: number | null): Int32Array {
  if (day !== null) for (const person of neglected(community, day)) lookAfter(community, person)
  const { people, roster, rosterCount, streams, called: visitors } = community
  const { status, visitChance } = people
  const { a, b } = streams[purpose.visit]
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

/** Members whose turn it is, every seventh day, and who were not here since their last turn. */
function neglected(community: Community, day: number): Int32Array {
  const { people, roster, rosterCount, world, step, called: due } = community
  const { status, lastVisit } = people
  const { turnOf } = world
  const turn = ((((day - 1) % CHECK_DAYS) + CHECK_DAYS) % CHECK_DAYS) | 0
  const lately = (step - CHECK_DAYS * world.plan.stepsPerDay) | 0
  let count = 0
  for (let k = 0; k < rosterCount; k++) {
    const person = roster[k]
    if (turnOf[person] === turn && lastVisit[person] <= lately && status[person] === MEMBER) due[count++] = person
  }
  return due.subarray(0, count)
}

/** Days after which an act received that did not bring somebody will not do so any more. */
const callDays = 28

/** A member who was away for too long lapses; the attachment of others erodes. */
function lookAfter(community: Community, person: number): void {
  const { people, world, tally } = community
  const { lapse_after } = world.parameters[world.populationOf[person]]
  if (community.step - people.lastVisit[person] >= lapse_after * world.plan.stepsPerDay) {
    tally.counts[LAPSES]++
    lapse(community, person)
    return
  }
  if (community.step - people.receivedAt[person] >= callDays * world.plan.stepsPerDay) people.notice[person] = 0
  renewVisitChance(community, person)
}

/** Every visitor reads and decides. Each changes only their own states, so their order does not matter. */
export function visit(community: Community, visitors: Int32Array): void {
  const { people, tally, order } = community
  const inOrder = order === 1 ? visitors : visitors.toReversed()
  const count = inOrder.length
  makeRoom(community, count)
  for (let first = 0; first < count; first += BATCH) sit(community, inOrder, first, Math.min(first + BATCH, count))
  // Sums of floating-point numbers go in one fixed order.
  for (const person of visitors) {
    tally.counts[VISITS]++
    tally.counts[MOOD_SUM] += people.mood[person]
    tally.counts[BELIEF_SUM] += people.belief[person]
    tally.counts[BELIEF_SQUARES] += people.belief[person] * people.belief[person]
  }
}

/** What called somebody has been seen. */
function heed(people: Community['people'], person: number): void {
  people.brought[person] = people.notice[person]
  people.broughtBy[person] = people.noticeId[person]
  people.notice[person] = 0
}

/**
 * The visits of some of them, pass by pass: they come, read, see what they could do, choose, act, and go. Visitor c makes
 * choice c.
 */
function sit(community: Community, visitors: Int32Array, first: number, end: number): void {
  const { people, step, views, choices } = community
  for (let c = first; c < end; c++) touch(community, visitors[c])
  for (let c = first; c < end; c++) read(community, visitors[c], views[c - first])
  for (let c = first; c < end; c++) openChoice(community, c, visitors[c], views[c - first].peopleSeen)
  for (let c = first; c < end; c++) listAlternatives(community, c, visitors[c], views[c - first])
  for (let c = first; c < end; c++) decide(community, c)
  for (let c = first; c < end; c++) if (choosesAnAct(choices, c)) send(community, c)
  for (let c = first; c < end; c++) {
    const person = visitors[c]
    people.lastVisit[person] = step
    people.visits[person]++
    noteVisit(community, person)
    heed(people, person)
    renewVisitChance(community, person)
  }
}
