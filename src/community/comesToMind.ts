import { exponential } from '../random/exponential.ts'
import { uniform } from '../random/Stream.ts'
import { uniformInteger } from '../random/uniformInteger.ts'
import type { Community } from './Community.ts'
import { MEMBER } from './People.ts'
import { purpose } from './purpose.ts'

/**
 * Who comes to mind: the winner of an exponential race of ties, with weight 1 + φ·w² + ψ·|G| (closeness is mutual, so
 * w·w), and of somebody at random, with weight 1. Returns a tie, or −1 for somebody.
 */
export function foremostTie(community: Community, person: number): number {
  const { world, people, ties, streams } = community
  const { status } = people
  const { other, closeness, goodwill, start, size } = ties
  const { a, b } = streams[purpose.comesToMind]
  const { attention_closeness: phi, attention_goodwill: psi } = world.parameters[world.populationOf[person]]
  const end = start[person] + size[person]
  let foremost = -1
  let least = exponential(uniform(a, b, person, SOMEBODY))
  for (let tie = start[person]; tie < end; tie++) {
    if (status[other[tie]] !== MEMBER) continue
    const w = closeness[tie]
    const weight = 1 + phi * w * w + psi * Math.abs(goodwill[tie])
    const u = uniform(a, b, person, other[tie])
    // 1 − u ≤ −log u: most need no logarithm.
    if (1 - u >= least * weight) continue
    const time = exponential(u) / weight
    if (time >= least) continue
    least = time
    foremost = tie
  }
  return foremost
}

/** In the place of a partner in draws: a person at random, a circle mate at random, a place of the front page. */
const SOMEBODY = -2
const A_MATE = -3
const A_PLACE = -4

/** A circle mate at random or, when that is no member, somebody from the front page; oneself when there is nobody. */
export function somebody(community: Community, person: number): number {
  const { world, people, streams, frontPage } = community
  const { a, b } = streams[purpose.comesToMind]
  const { offsets, neighbours } = world.graph
  const first = offsets[person]
  const mates = offsets[person + 1] - first
  if (mates > 0) {
    const mate = neighbours[first + uniformInteger(uniform(a, b, person, A_MATE), mates)]
    if (people.status[mate] === MEMBER) return mate
  }
  return frontPage.length === 0 ? person : frontPage[uniformInteger(uniform(a, b, person, A_PLACE), frontPage.length)]
}
