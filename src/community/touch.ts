import { visitProbability } from '../model/attachment.ts'
import type { Community } from './Community.ts'
import { leftAfter } from './fading.ts'

/** Lets everything about a person that fades fade up to the present step, and doubt grow. */
export function touch(community: Community, person: number): void {
  const { people, world, step } = community
  const steps = step - people.touchedAt[person]
  if (steps === 0) return
  people.touchedAt[person] = step
  const population = world.populationOf[person]
  const fading = world.fading[population]
  const { stepsPerDay } = fading
  people.community[person] *= leftAfter(fading.community, steps, stepsPerDay)
  people.brand[person] *= leftAfter(fading.goodwill, steps, stepsPerDay)
  people.brandRepeats[person] *= leftAfter(fading.repeats, steps, stepsPerDay)
  people.mood[person] *= leftAfter(fading.mood, steps, stepsPerDay)
  people.rules[person] *= leftAfter(fading.rules, steps, stepsPerDay)
  people.sanction[person] *= leftAfter(fading.sanction, steps, stepsPerDay)
  const attachment = leftAfter(fading.attachment, steps, stepsPerDay)
  people.identity[person] *= attachment
  people.bonds[person] *= attachment
  people.doubt[person] += (world.parameters[population].drift_variance * steps) / stepsPerDay
}

/** The same for a tie: closeness, goodwill and the memory of repeats. */
export function touchTie(community: Community, tie: number, holder: number): void {
  const { ties, world, step } = community
  const steps = step - ties.touchedAt[tie]
  if (steps === 0) return
  ties.touchedAt[tie] = step
  const fading = world.fading[world.populationOf[holder]]
  const { stepsPerDay } = fading
  ties.closeness[tie] *= leftAfter(fading.closeness, steps, stepsPerDay)
  ties.goodwill[tie] *= leftAfter(fading.goodwill, steps, stepsPerDay)
  ties.repeats[tie] *= leftAfter(fading.repeats, steps, stepsPerDay)
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
