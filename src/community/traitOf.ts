import { traitValue } from '../model/traitShape.ts'
import { stream, uniform } from '../random/Stream.ts'
import { standardNormal } from '../random/standardNormal.ts'
import type { Community } from './Community.ts'
import { NEVER } from './People.ts'
import { purpose } from './purpose.ts'
import { type PersonalTrait, TRAIT, TRAITS, type World } from './World.ts'

/** A trait of somebody who has been met. */
export function traitOf({ traits }: World, person: number, name: PersonalTrait): number {
  return traits[person * TRAITS + TRAIT[name]]
}

/** A trait of everybody, also of those who have not been met: index = person. */
export function traitOfAll({ people, world }: Community, name: PersonalTrait): Float64Array {
  return Float64Array.from({ length: world.count }, (_, person) =>
    people.touchedAt[person] === NEVER ? drawTrait(world, person, name) : traitOf(world, person, name),
  )
}

/** What the draws of traits follow from. */
type Source = Pick<World, 'key' | 'replicate' | 'residents' | 'populationOf' | 'traitShapes' | 'activityScale'>

/** Draws a trait of somebody: the same value whenever that is. */
export function drawTrait(world: Source, person: number, name: PersonalTrait): number {
  const { a, b } = stream(world.key, world.replicate, 0, purpose.trait)
  const { word, shapes } = world.traitShapes[name]
  const value = traitValue(shapes[world.populationOf[person]], standardNormal(uniform(a, b, person, word)))
  return name === 'activity' && person < world.residents ? value * world.activityScale : value
}
