import type { Graph } from '../../../src/network/Graph.ts'
import { graphFromEdges } from '../../../src/network/graphFromEdges.ts'

/** A graph from pairs of people, all equally close. */
export function graphOf(people: number, ties: readonly (readonly [number, number])[]): Graph {
  return graphFromEdges(
    people,
    ties.map(([from]) => from),
    ties.map(([, to]) => to),
    0.5,
  )
}

export function complete(people: number): Graph {
  const everybody = Array.from({ length: people }, (_, i) => i)
  return graphOf(
    people,
    everybody.flatMap((i) => everybody.slice(i + 1).map((j) => [i, j] as const)),
  )
}

/** Everybody tied to the `reach` people on either side. */
export function ring(people: number, reach: number): Graph {
  const ties = Array.from({ length: people * reach }, (_, k) => {
    const i = Math.floor(k / reach)
    return [i, (i + 1 + (k % reach)) % people] as const
  })
  return graphOf(people, ties)
}

/** Person 0 tied to all others. */
export function star(people: number): Graph {
  return graphOf(
    people,
    Array.from({ length: people - 1 }, (_, i) => [0, i + 1] as const),
  )
}
