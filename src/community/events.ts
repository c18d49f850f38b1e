import { stream, uniform } from '../random/Stream.ts'
import { uniformInteger } from '../random/uniformInteger.ts'
import { enterAct } from './ActLog.ts'
import { BRAND, type Community, sinceDayOne } from './Community.ts'
import { hearPeers, hearVoice } from './hear.ts'
import { moveBrand, moveMood } from './impressions.ts'
import { enterMember } from './membership.ts'
import { closeNeed, openNeed } from './needs.ts'
import { ABSENT, COMPLAINT, MEMBER } from './People.ts'
import type { PlannedEvent } from './Plan.ts'
import { purpose } from './purpose.ts'
import { renewVisitChance, touch } from './touch.ts'

/** Row of an event in the event log, less its index: it is no act of the catalogue. */
export const EVENT_ROW = -1

/** Applies what the scenario has for this day (counted from 1), before anybody looks. */
export function applyEvents(community: Community, day: number): void {
  let raiders = community.world.residents
  community.world.plan.events.forEach((event, index) => {
    if (event.kind === 'raid') {
      if (day === event.from) arrive(community, raiders, event.raiders)
      if (day === event.until) vanish(community, raiders, event.raiders)
    } else if (day >= event.from && day < event.until) {
      if (event.kind === 'rumour') goRound(community, event, index, day)
      else happen(community, event, index, day)
    }
    raiders += event.raiders
  })
}

function arrive(community: Community, first: number, count: number): void {
  for (let person = first; person < first + count; person++) {
    touch(community, person)
    enterMember(community, person)
  }
}

function vanish(community: Community, first: number, count: number): void {
  const { people } = community
  for (let person = first; person < first + count; person++) {
    people.status[person] = ABSENT
    closeNeed(community, person)
  }
}

/**
 * The brand’s act on one of its days. Whom it reaches is one draw per person and event: the same on each of its days
 * and under every strategy.
 */
function happen(community: Community, event: PlannedEvent, index: number, day: number): void {
  const { world, people } = community
  const { a, b } = stream(world.key, world.replicate, 0, purpose.eventReaches)
  const id = enterAct(community.log, sinceDayOne(community), BRAND, EVENT_ROW - index, BRAND, 0, 0)
  for (let k = 0; k < community.rosterCount; k++) {
    const person = community.roster[k]
    if (people.status[person] !== MEMBER || person >= world.residents) continue
    if (uniform(a, b, person, index) >= event.reaches) continue
    const p = world.parameters[world.populationOf[person]]
    const kind = event.strength >= 0
    touch(community, person)
    if (event.kind === 'bad day') {
      moveMood(community, person, event.strength, p.mood_step_harm, id)
      continue
    }
    moveBrand(community, person, event.strength, kind ? p.goodwill_step_kind : p.goodwill_step_harm, id)
    moveMood(community, person, event.strength, kind ? p.mood_step_kind : p.mood_step_harm, id)
    hearVoice(community, person, event.strength, 1, id)
    if (event.kind === 'outage') {
      if (day === event.from || people.harmedBy[person] !== index + 1) people.resolved[person] = 0
      people.harmedBy[person] = index + 1
      people.harmId[person] = id
      openNeed(community, person, COMPLAINT)
    }
    renewVisitChance(community, person)
  }
}

/**
 * One day of a rumour. Each whom it reaches hears it from others once, on a day of its own; some hear it denied at the
 * same time, which leaves them unsure. It moves belief only: nobody was harmed, and nobody is to blame.
 */
function goRound(community: Community, event: PlannedEvent, index: number, day: number): void {
  const { world, people } = community
  const { key, replicate } = world
  const reaches = stream(key, replicate, 0, purpose.eventReaches)
  const onDay = stream(key, replicate, 0, purpose.rumourDay)
  const denied = stream(key, replicate, 0, purpose.rumourDenied)
  const id = enterAct(community.log, sinceDayOne(community), BRAND, EVENT_ROW - index, BRAND, 0, 0)
  for (let k = 0; k < community.rosterCount; k++) {
    const person = community.roster[k]
    if (people.status[person] !== MEMBER || person >= world.residents) continue
    if (uniform(reaches.a, reaches.b, person, index) >= event.reaches) continue
    const after = uniformInteger(uniform(onDay.a, onDay.b, person, index), event.until - event.from)
    if (day !== event.from + after) continue
    touch(community, person)
    const both = uniform(denied.a, denied.b, person, index) < event.disputed
    const square = event.strength * event.strength
    hearPeers(community, person, both ? 2 : 1, both ? 0 : event.strength, both ? 2 * square : square, id)
  }
}
