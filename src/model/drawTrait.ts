import { type Stream, uniform } from '../random/Stream.ts'
import { type TraitShape, traitValue } from './traitShape.ts'

/**
 * A trait of everybody: index = person.
 *
 * @param shapes - how the trait is spread, index = population
 * @param populationOf - which population each person comes from
 * @param word - of the trait’s name: what its draws belong to
 */
export function drawTrait(
  shapes: readonly TraitShape[],
  populationOf: Uint8Array,
  word: number,
  { a, b }: Stream,
): Float64Array {
  const values = new Float64Array(populationOf.length)
  for (let i = 0; i < values.length; i++) values[i] = traitValue(shapes[populationOf[i]], uniform(a, b, i, word))
  return values
}
