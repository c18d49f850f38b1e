import type { Community } from './Community.ts'
import { moveBrand, moveCommunity } from './impressions.ts'
import { AHEAD, COMPLAINT, NO_NEED, QUESTION } from './People.ts'
import type { Range } from './Range.ts'
import { UNANSWERED } from './Tally.ts'
import { renewVisitChance, touch } from './touch.ts'

/** Answers that a need can use. */
const capacity = 2

/** Who waits for an answer. Who opened a need anew after one that was closed is on the list more than once. */
export function whoNeeds({ people, openNeeds }: Community): Range {
  const among = new Int32Array([...new Set(openNeeds)])
  return { column: people.need, least: NO_NEED + 1, most: Number.POSITIVE_INFINITY, among }
}

/** Somebody now waits for an answer. Whoever waits already keeps the older need. */
export function openNeed(community: Community, person: number, kind: number): void {
  const { people } = community
  if (people.need[person] !== NO_NEED) return
  people.need[person] = kind
  people.needAt[person] = community.step
  people.needLeft[person] = capacity
  people.newsAt[person] = AHEAD
  community.openNeeds.push(person)
}

export function closeNeed(community: Community, person: number): void {
  const { people } = community
  people.need[person] = NO_NEED
  people.newsAt[person] = Math.max(people.postAt[person], people.voiceAt[person])
}

/** Drops closed needs from the list, and lets those lapse that waited longer than their owner’s patience. */
export function lapseNeeds(community: Community): void {
  const { people, world, tally } = community
  community.openNeeds = community.openNeeds.filter((person) => {
    if (people.need[person] === NO_NEED) return false
    const p = world.parameters[world.populationOf[person]]
    if (community.step - people.needAt[person] < p.question_patience * world.plan.stepsPerDay) return true
    if (people.need[person] === QUESTION && people.answered[person] === 0) {
      tally.counts[UNANSWERED]++
      touch(community, person)
      moveCommunity(community, person, -p.silence_harm, 0)
      renewVisitChance(community, person)
    }
    if (people.need[person] === COMPLAINT) {
      touch(community, person)
      moveBrand(community, person, -p.silence_harm, p.goodwill_step_harm, 0)
    }
    closeNeed(community, person)
    return false
  })
}
