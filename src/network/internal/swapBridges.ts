import type { Key } from '../../random/Key.ts'
import { stream, uniform } from '../../random/Stream.ts'
import { purpose } from '../purpose.ts'
import type { Rows } from '../Rows.ts'
import { orderBy } from './orderBy.ts'

/**
 * Makes a share of all places bridges, in place: the chosen places are paired at random and the two people swap. Sizes
 * and everybody's number of places stay. A pair that would put somebody into a circle twice stays as it is (rare unless
 * the community is tiny).
 */
export function swapBridges(circles: Rows, share: number, key: Key, replicate: number): void {
  const { offsets, members } = circles
  const chosen = stream(key, replicate, 0, purpose.bridge)
  const partner = stream(key, replicate, 0, purpose.bridgePartner)

  const places: number[] = []
  const circleOf: number[] = []
  for (let circle = 0; circle + 1 < offsets.length; circle++) {
    for (let place = offsets[circle]; place < offsets[circle + 1]; place++) {
      if (uniform(chosen.a, chosen.b, members[place], circle) >= share) continue
      places.push(place)
      circleOf.push(circle)
    }
  }

  // As many buckets as places is random order enough: those that fall into one bucket come from anywhere.
  const bucket = new Int32Array(places.length)
  for (let i = 0; i < places.length; i++) {
    bucket[i] = Math.floor(uniform(partner.a, partner.b, members[places[i]], circleOf[i]) * places.length)
  }
  const order = orderBy(bucket, places.length)
  for (let k = 0; k + 1 < order.length; k += 2) {
    const [i, j] = [order[k], order[k + 1]]
    const [one, other] = [members[places[i]], members[places[j]]]
    if (holds(circles, circleOf[i], other) || holds(circles, circleOf[j], one)) continue
    members[places[i]] = other
    members[places[j]] = one
  }
}

function holds({ offsets, members }: Rows, circle: number, person: number): boolean {
  for (let place = offsets[circle]; place < offsets[circle + 1]; place++) {
    if (members[place] === person) return true
  }
  return false
}
