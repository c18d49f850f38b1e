import { traitValue } from '../model/traitShape.ts'
import { stream, uniform } from '../random/Stream.ts'
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
    people.touchedAt[person] === NEVER ? drawTraitOf(world, person, name) : traitOf(world, person, name),
  )
}

const names = Object.keys(TRAIT) as PersonalTrait[]

/** What the draws of traits follow from. */
type Source = Pick<World, 'key' | 'replicate' | 'residents' | 'populationOf' | 'traitShapes' | 'activityScale'>

/** Draws a trait of somebody: the same value whenever that is. */
export function drawTraitOf(world: Source, person: number, name: PersonalTrait): number {
  const { a, b } = stream(world.key, world.replicate, 0, purpose.trait)
  const { word, shapes } = world.traitShapes[name]
  const value = traitValue(shapes[world.populationOf[person]], uniform(a, b, person, word))
  return name === 'activity' && person < world.residents ? value * world.activityScale : value
}

/** Draws all traits of somebody into their row. */
export function drawTraitsOf(world: Source & Pick<World, 'traits'>, person: number): void {
  for (const name of names) world.traits[person * TRAITS + TRAIT[name]] = drawTraitOf(world, person, name)
}
