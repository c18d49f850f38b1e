import { firstAttachment } from './activityScale.ts'
import type { Community } from './Community.ts'
import { closeNeed } from './needs.ts'
import { LAPSED, MEMBER, PROSPECT } from './People.ts'
import { JOINS, RETURNS } from './Tally.ts'
import { renewVisitChance, touch } from './touch.ts'

/** A prospect becomes a member, or a lapsed member comes back with the old ledger. */
export function joinCommunity(community: Community, person: number): void {
  const { people, tally, census } = community
  touch(community, person)
  if (people.status[person] === PROSPECT) {
    tally.counts[JOINS]++
    people.firstJoined[person] = community.step
    census.prospects--
  } else {
    tally.counts[RETURNS]++
    census.lapsed--
  }
  census.members++
  enterMember(community, person)
}

/** Puts somebody on the roster as a member of today. */
export function enterMember(community: Community, person: number): void {
  const { people, world } = community
  people.status[person] = MEMBER
  people.joined[person] = community.step
  people.lastVisit[person] = community.step
  people.heard[person] = community.announcements.length
  const first = 2 * firstAttachment(world.parameters[world.populationOf[person]])
  people.identity[person] = Math.max(people.identity[person], first)
  if (community.rosterCount === community.roster.length) {
    const larger = new Int32Array(2 * community.roster.length + 16)
    larger.set(community.roster)
    community.roster = larger
  }
  community.roster[community.rosterCount++] = person
  renewVisitChance(community, person)
}

/** A member lapses. The roster forgets them at its next call. */
export function lapse(community: Community, person: number): void {
  const { people, census, world } = community
  if (person < world.residents) {
    census.members--
    census.lapsed++
  }
  people.status[person] = LAPSED
  people.lapsedAt[person] = community.step
  closeNeed(community, person)
}
