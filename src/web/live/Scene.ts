import { peopleNames } from '../../cascade/peopleNames.ts'
import type { Community } from '../../community/Community.ts'
import type { World } from '../../community/World.ts'
import { circles } from '../../network/circles.ts'
import type { Graph } from '../../network/Graph.ts'
import { keyFromSeed } from '../../random/Key.ts'
import { type Places, placesOf } from './places.ts'

/** What both worlds share and no day changes: who the people are, whom they know and where they are drawn. */
export interface Scene {
  /** Founders come first, then prospects, then raiders. */
  readonly names: readonly string[]
  readonly founders: number
  readonly residents: number
  /** Members on the morning of day 1. */
  readonly members: number
  readonly places: Places
  /** Pairs of people who know each other, one after the other: a, b, a, b, …, each pair once. */
  readonly ties: Int32Array
}

/** The scene of a replicate. A log brings the names of its members. */
export function sceneOf({ world, census }: Community): Scene {
  const { plan, replicate, count, residents, graph } = world
  const known = plan.network.kind === 'log' ? plan.network.log.names : []
  const founders = residents - plan.prospects
  const ties = tiesOf(graph)
  return {
    names: peopleNames(keyFromSeed(plan.seed), replicate, count, known),
    founders,
    residents,
    members: census.members,
    places: placesOf({ groups: firstCircles(world, founders), founders, residents, people: count, ties }),
    ties,
  }
}

/** Founders by the first circle that they are in. The circles are drawn again as they were; a log has none. */
function firstCircles({ plan, residents, replicate }: World, founders: number): number[][] {
  if (plan.network.kind === 'log') return Array.from({ length: founders }, (_, person) => [person])
  const { size, perPerson, bridges } = plan.network
  const drawn = circles({ people: residents, founders, size, perPerson, bridges }, keyFromSeed(plan.seed), replicate)
  const seen = new Set<number>()
  const groups: number[][] = []
  for (let circle = 0; circle + 1 < drawn.offsets.length; circle++) {
    const members = drawn.members.subarray(drawn.offsets[circle], drawn.offsets[circle + 1])
    const group = [...members].filter((person) => person < founders && !seen.has(person))
    for (const person of group) seen.add(person)
    if (group.length > 0) groups.push(group)
  }
  return groups
}

function tiesOf({ people, offsets, neighbours }: Graph): Int32Array {
  const ties: number[] = []
  for (let person = 0; person < people; person++) {
    for (let k = offsets[person]!; k < offsets[person + 1]!; k++) {
      const other = neighbours[k]!
      if (person < other) ties.push(person, other)
    }
  }
  return Int32Array.from(ties)
}
