import { type Stream, uniform } from '../random/Stream.ts'
import { standardNormal } from '../random/standardNormal.ts'
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
  // Pass by pass: with all three in one, the column takes a quarter longer.
  if (shapes.some(({ spread }) => spread > 0)) {
    for (let i = 0; i < values.length; i++) values[i] = uniform(a, b, i, word)
    for (let i = 0; i < values.length; i++) values[i] = standardNormal(values[i])
  }
  for (let i = 0; i < values.length; i++) values[i] = traitValue(shapes[populationOf[i]], values[i])
  return values
}
