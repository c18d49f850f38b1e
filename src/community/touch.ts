import { called, drawnIn, visitProbability } from '../model/attachment.ts'
import type { Community } from './Community.ts'
import { rowAfter } from './fading.ts'
import { meet } from './meet.ts'
import { NEVER } from './People.ts'
import {
  ATTACHMENT_LEFT,
  CLOSENESS_LEFT,
  COMMUNITY_LEFT,
  GOODWILL_LEFT,
  MOOD_LEFT,
  REPEATS_LEFT,
  RULES_LEFT,
  SANCTION_LEFT,
} from './places.ts'
import { traitOf } from './traitOf.ts'

/** Lets everything about a person that fades fade up to the present step, and doubt grow. */
export function touch(community: Community, person: number): void {
  const { people, world, step } = community
  if (people.touchedAt[person] === NEVER) meet(community, person)
  const steps = step - people.touchedAt[person]
  if (steps === 0) return
  people.touchedAt[person] = step
  const population = world.populationOf[person]
  const fading = world.fading[population]
  const { left } = fading
  const row = rowAfter(fading, steps)
  people.community[person] *= left[row + COMMUNITY_LEFT]
  people.brand[person] *= left[row + GOODWILL_LEFT]
  people.brandRepeats[person] *= left[row + REPEATS_LEFT]
  people.deeds[person] *= left[row + REPEATS_LEFT]
  people.mood[person] *= left[row + MOOD_LEFT]
  people.rules[person] *= left[row + RULES_LEFT]
  people.esteem[person] *= left[row + RULES_LEFT]
  people.sanction[person] *= left[row + SANCTION_LEFT]
  people.identity[person] *= left[row + ATTACHMENT_LEFT]
  people.bonds[person] *= left[row + ATTACHMENT_LEFT]
  people.doubt[person] += (world.parameters[population].drift_variance * steps) / fading.stepsPerDay
}

/** The same for a tie: closeness, goodwill and the memory of repeats. */
export function touchTie(community: Community, tie: number, holder: number): void {
  const { ties, world, step } = community
  const steps = step - ties.touchedAt[tie]
  if (steps === 0) return
  ties.touchedAt[tie] = step
  const fading = world.fading[world.populationOf[holder]]
  const { left } = fading
  const row = rowAfter(fading, steps)
  ties.closeness[tie] *= left[row + CLOSENESS_LEFT]
  ties.goodwill[tie] *= left[row + GOODWILL_LEFT]
  ties.repeats[tie] *= left[row + REPEATS_LEFT]
}

/** Attachment S as of the last touch: the mean of identity with the community and bonds to its people. */
export function attachment(community: Community, person: number): number {
  return (community.people.identity[person] + community.people.bonds[person]) / 2
}

/** Renews the probability of a visit from the attachment as it has faded by now. */
export function renewVisitChance(community: Community, person: number): void {
  const { world, people, step } = community
  const population = world.populationOf[person]
  const fading = world.fading[population]
  const left = fading.left[rowAfter(fading, step - people.touchedAt[person]) + ATTACHMENT_LEFT]
  const { notice, visit_sensitivity } = world.parameters[population]
  people.visitChance[person] = visitProbability(
    traitOf(world, person, 'activity') * called(notice, people.notice[person]),
    drawnIn(attachment(community, person) * left, visit_sensitivity),
    world.plan.stepsPerDay,
  )
}
