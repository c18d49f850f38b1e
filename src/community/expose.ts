import { uniform } from '../random/Stream.ts'
import { noteReached } from './beginnings.ts'
import type { Community, Exposure } from './Community.ts'
import { decideOutside } from './decide.ts'
import { hearPeers } from './hear.ts'
import { LAPSED, MEMBER, PROSPECT } from './People.ts'
import { purpose } from './purpose.ts'
import { touch } from './touch.ts'

/** An outward act reaches each circle mate outside the community with the probability `reach`. */
export function expose(community: Community, actor: number, row: number, id: number): void {
  const { world, people, streams } = community
  const { offsets, neighbours } = world.graph
  const { a, b } = streams[purpose.isReached]
  const { reach } = world.parameters[world.populationOf[actor]]
  for (let e = offsets[actor]; e < offsets[actor + 1]; e++) {
    const mate = neighbours[e]
    const outside = people.status[mate] === PROSPECT || people.status[mate] === LAPSED
    if (outside && uniform(a, b, actor, mate) < reach) {
      noteReached(community, mate)
      community.exposures.push({ person: mate, id, row, signal: people.belief[actor] })
    }
  }
}

/**
 * Those whom the last step’s outward acts reached hear what their friends say and weigh joining. Of several friends
 * one draw names the one who is the cause.
 */
export function decideExposed(community: Community): void {
  const { people } = community
  for (const [person, reachedBy] of grouped(community.exposures)) {
    if (people.status[person] !== PROSPECT && people.status[person] !== LAPSED) continue
    weighOutside(community, person, reachedBy)
  }
  community.exposures = []
}

function grouped(exposures: readonly Exposure[]): Map<number, Exposure[]> {
  const groups = new Map<number, Exposure[]>()
  for (const exposure of exposures) {
    const group = groups.get(exposure.person)
    if (group) group.push(exposure)
    else groups.set(exposure.person, [exposure])
  }
  return groups
}

function weighOutside(community: Community, person: number, reachedBy: readonly Exposure[]): void {
  const { streams, people, world } = community
  const { a, b } = streams[purpose.exposureCause]
  touch(community, person)
  let sum = 0
  let squares = 0
  let cause = reachedBy[0]
  let first = 1
  for (const exposure of reachedBy) {
    sum += exposure.signal
    squares += exposure.signal * exposure.signal
    const draw = uniform(a, b, person, exposure.id)
    if (draw >= first) continue
    first = draw
    cause = exposure
  }
  people.throughShare[person] = cause.row === world.table.row.share ? 1 : 0
  hearPeers(community, person, reachedBy.length, sum, squares, cause.id)
  decideOutside(community, person, matesInside(community, person), cause.id)
}

function matesInside(community: Community, person: number): number {
  const { offsets, neighbours } = community.world.graph
  const { status } = community.people
  let inside = 0
  for (let e = offsets[person]; e < offsets[person + 1]; e++) if (status[neighbours[e]] === MEMBER) inside++
  return inside
}
