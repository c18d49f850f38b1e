import { alternative } from '../random/alternative.ts'
import { bits } from '../random/Stream.ts'
import type { Community, Sent } from './Community.ts'
import { purpose } from './purpose.ts'

/**
 * The acts waiting for delivery, in ascending order of a draw of each, so that no place in the outbox is worth anything.
 * Where two draws are the same, actor and target decide.
 *
 * Draws are uniform: a bucket for each act holds one on average, and what is left to sort is next to each other. Against
 * sorting the draws by the library, a replicate of ten-hours takes 2 % less.
 */
export function inDrawnOrder({ outbox, world, streams }: Community): Sent[] {
  const { a, b } = streams[purpose.deliveryOrder]
  const { word } = world.table
  const count = outbox.length
  const draws = new Float64Array(count)
  const ends = new Int32Array(count + 1)
  const bucketOf = (draw: number) => Math.floor(draw * (count / 2 ** 32))
  for (let k = 0; k < count; k++) {
    const { actor, row, target } = outbox[k]
    draws[k] = bits(a, b, actor, alternative(word[row], target))
    ends[bucketOf(draws[k]) + 1]++
  }
  for (let k = 0; k < count; k++) ends[k + 1] += ends[k]
  const order = new Int32Array(count)
  for (let k = 0; k < count; k++) order[ends[bucketOf(draws[k])]++] = k

  for (let k = 0; k < count; k++) {
    const one = order[k]
    let place = k
    for (; place > 0 && comesBefore(one, order[place - 1]); place--) order[place] = order[place - 1]
    order[place] = one
  }
  const sorted: Sent[] = []
  for (let k = 0; k < count; k++) sorted.push(outbox[order[k]])
  return sorted

  function comesBefore(k: number, other: number): boolean {
    if (draws[k] !== draws[other]) return draws[k] < draws[other]
    const [x, y] = [outbox[k], outbox[other]]
    return x.actor !== y.actor ? x.actor < y.actor : x.target < y.target
  }
}
