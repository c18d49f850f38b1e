import type { Community } from './Community.ts'
import { rowAfter } from './fading.ts'

/**
 * A state that fades as it is now, also of people whom nothing has touched for a while: index = person. Changes nothing.
 *
 * @param place - of the state in a row of `Fading.left`
 */
export function faded({ world, people, step }: Community, column: Float64Array, place: number): Float64Array {
  const { touchedAt } = people
  const now = new Float64Array(column.length)
  for (let person = 0; person < now.length; person++) {
    if (column[person] === 0) continue
    const fading = world.fading[world.populationOf[person]]
    now[person] = column[person] * fading.left[rowAfter(fading, step - touchedAt[person]) + place]
  }
  return now
}
