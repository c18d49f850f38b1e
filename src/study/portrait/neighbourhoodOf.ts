import type { Community } from '../../community/Community.ts'
import { faded } from '../../community/faded.ts'
import { MEMBER } from '../../community/People.ts'
import { GOODWILL_LEFT } from '../../community/places.ts'
import type { Graph } from '../../network/Graph.ts'
import { layout } from './layout.ts'
import type { Neighbourhood, Standing } from './Portrait.ts'

/** People that a picture has room for, and how many of them are members. */
const most = 48
const mostMembers = 36

/** What everybody is at one moment: index = person. */
export interface Standings {
  readonly status: Uint8Array
  readonly goodwill: Float64Array
}

export function standingsNow(community: Community): Standings {
  const { status, brand } = community.people
  return { status: status.slice(), goodwill: faded(community, brand, GOODWILL_LEFT) }
}

function standing({ status, goodwill }: Standings, person: number): Standing {
  return { member: status[person] === MEMBER, goodwill: goodwill[person] }
}

/**
 * People around a story, or, where there is none, around whoever’s goodwill changed most: first those the story names,
 * then those who know most of the people chosen so far, members before others, as far as there is room.
 *
 * @param told people of the story, in the order in which it names them
 * @returns null where nobody’s goodwill is other than 0, before or after: there would be nothing to see
 */
export function neighbourhoodOf(
  { world: { graph, residents } }: Community,
  before: Standings,
  after: Standings,
  told: readonly number[],
  names: readonly string[],
): Neighbourhood | null {
  const changed = (person: number) => Math.abs(after.goodwill[person] - before.goodwill[person])
  const residentsTold = told.filter((person) => person < residents)
  const start = residentsTold.length > 0 ? residentsTold : [mostChanged(residents, changed)]
  const chosen = chooseAround(
    graph,
    start.slice(0, most),
    (person) => standing(before, person).member || standing(after, person).member,
  )
  if (!chosen.some((person) => before.goodwill[person] !== 0 || after.goodwill[person] !== 0)) return null

  const ties: [number, number][] = []
  const placeOf = new Map(chosen.map((person, place) => [person, place]))
  chosen.forEach((person, place) => {
    for (const mate of neighbours(graph, person)) {
      const other = placeOf.get(mate)
      if (other !== undefined && place < other) ties.push([place, other])
    }
  })
  const places = layout(chosen.length, ties)
  return {
    people: chosen.map((person, place) => ({
      person,
      name: names[person]!,
      told: told.includes(person),
      ...places[place]!,
      before: standing(before, person),
      after: standing(after, person),
    })),
    ties,
  }
}

function mostChanged(residents: number, changed: (person: number) => number): number {
  let best = 0
  for (let person = 1; person < residents; person++) if (changed(person) > changed(best)) best = person
  return best
}

/**
 * Joins one after the other: whoever is nearest to the start, of these the one with most ties to those who are there
 * already, of these the first. Members come first, up to their number; the others are friends of theirs.
 */
function chooseAround(graph: Graph, start: readonly number[], isMember: (person: number) => boolean): number[] {
  const chosen = new Set(start)
  const known = new Map<number, { readonly ways: number; readonly ties: number }>()
  const meet = (person: number, ways: number) => {
    for (const mate of neighbours(graph, person)) {
      const { ties, ...way } = known.get(mate) ?? { ways: ways + 1, ties: 0 }
      known.set(mate, { ...way, ties: ties + 1 })
    }
  }
  const fill = (size: number, wanted: (person: number) => boolean) => {
    while (chosen.size < size) {
      const waiting = [...known].filter(([person]) => !chosen.has(person) && wanted(person))
      if (waiting.length === 0) return
      const [next, { ways }] = waiting.reduce((a, b) =>
        (a[1].ways - b[1].ways || b[1].ties - a[1].ties || a[0] - b[0]) > 0 ? b : a,
      )
      chosen.add(next)
      meet(next, ways)
    }
  }
  for (const person of start) meet(person, 0)
  fill(mostMembers, isMember)
  fill(most, () => true)
  return [...chosen]
}

function neighbours({ offsets, neighbours }: Graph, person: number): Int32Array {
  return neighbours.subarray(offsets[person], offsets[person + 1])
}
