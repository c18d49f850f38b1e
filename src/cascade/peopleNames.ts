import { purpose } from '../community/purpose.ts'
import type { Key } from '../random/Key.ts'
import { stream, uniform } from '../random/Stream.ts'
import { uniformInteger } from '../random/uniformInteger.ts'
import { givenNames } from './givenNames.ts'

/**
 * A name for each person of a replicate, so that what happened can be told: drawn from the seed, no two alike. The
 * second who drew a name gets an initial (“Ada A.”), whoever comes after the last initial a number (“Ada 28”).
 *
 * @param known - names that the first people have already, as those of a log do
 */
export function peopleNames(key: Key, replicate: number, people: number, known: readonly string[] = []): string[] {
  const { a, b } = stream(key, replicate, 0, purpose.name)
  const taken = new Set(known)
  const holders = new Map<string, number>()
  const names = [...known]
  for (let person = known.length; person < people; person++) {
    const given = givenNames[uniformInteger(uniform(a, b, person, 0), givenNames.length)]
    let nth = holders.get(given) ?? 0
    let name: string
    do name = withSuffix(given, ++nth)
    while (taken.has(name))
    holders.set(given, nth)
    taken.add(name)
    names.push(name)
  }
  return names
}

function withSuffix(given: string, nth: number): string {
  if (nth === 1) return given
  const initial = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[nth - 2]
  return initial === undefined ? `${given} ${nth}` : `${given} ${initial}.`
}
