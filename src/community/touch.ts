import { visitProbability } from '../model/attachment.ts'
import { halve } from '../random/halve.ts'
import type { Community } from './Community.ts'

/** Days over which repeated kindness of one sender is remembered; counts fade exponentially with this mean. */
const repeatMemory = 30
const repeatHalfLife = repeatMemory * Math.LN2

/** Lets everything about a person that fades fade up to the present step, and doubt grow. */
export function touch(community: Community, person: number): void {
  const { people, world, step } = community
  const elapsed = (step - people.touchedAt[person]) / world.plan.stepsPerDay
  if (elapsed === 0) return
  people.touchedAt[person] = step
  const p = world.parameters[world.populationOf[person]]
  people.community[person] *= halve(elapsed, p.community_half_life)
  people.brand[person] *= halve(elapsed, p.goodwill_half_life)
  people.brandRepeats[person] *= halve(elapsed, repeatHalfLife)
  if (people.mood[person] !== 0) people.mood[person] *= halve(elapsed, p.mood_half_life)
  if (people.rules[person] !== 0) people.rules[person] *= halve(elapsed, p.knowledge_half_life)
  if (people.sanction[person] !== 0) people.sanction[person] *= halve(elapsed, p.sanction_half_life)
  const attachment = halve(elapsed, p.attachment_half_life)
  people.identity[person] *= attachment
  people.bonds[person] *= attachment
  people.doubt[person] += p.drift_variance * elapsed
}

/** The same for a tie: closeness, goodwill and the memory of repeats. */
export function touchTie(community: Community, tie: number, holder: number): void {
  const { ties, world, step } = community
  const elapsed = (step - ties.touchedAt[tie]) / world.plan.stepsPerDay
  if (elapsed === 0) return
  ties.touchedAt[tie] = step
  const p = world.parameters[world.populationOf[holder]]
  ties.closeness[tie] *= halve(elapsed, p.closeness_half_life)
  ties.goodwill[tie] *= halve(elapsed, p.goodwill_half_life)
  ties.repeats[tie] *= halve(elapsed, repeatHalfLife)
}

/** Attachment S: the mean of identity with the community and bonds to its people. */
export function attachment(community: Community, person: number): number {
  return (community.people.identity[person] + community.people.bonds[person]) / 2
}

/** Renews the probability of a visit after something about the attachment changed. */
export function renewVisitChance(community: Community, person: number): void {
  const { world, people } = community
  people.visitChance[person] = visitProbability(
    world.traits.activity[person],
    attachment(community, person),
    world.parameters[world.populationOf[person]].visit_sensitivity,
    world.plan.stepsPerDay,
  )
}
