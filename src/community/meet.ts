import { baseRate } from '../model/acts.ts'
import type { Community } from './Community.ts'
import { DAY_ONE } from './People.ts'
import type { Plan } from './Plan.ts'
import { drawTraitsOf, traitOf } from './traitOf.ts'

/** The first step of the warm-up. */
export function firstStep({ warmUpDays, stepsPerDay }: Plan): number {
  return DAY_ONE - warmUpDays * stepsPerDay
}

/**
 * Somebody outside whom something touches for the first time: their traits are drawn, and they are as they were when the
 * warm-up began. Of most prospects nothing is ever needed, so nothing is kept of them.
 */
export function meet(community: Community, person: number): void {
  drawTraitsOf(community.world, person)
  beginAs(community, person)
}

/** How somebody with these traits begins. */
export function beginAs({ people, world }: Community, person: number): void {
  people.touchedAt[person] = firstStep(world.plan)
  people.belief[person] = traitOf(world, person, 'first_belief')
  people.doubt[person] = traitOf(world, person, 'prior_variance')
  people.normKind[person] = baseRate.kind
  people.normHarmful[person] = baseRate.harmful
}
