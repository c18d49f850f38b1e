import { encode } from './Coded.ts'
import type { Graph } from './Graph.ts'
import { checkCloseness } from './internal/checkCloseness.ts'
import { orderBy } from './internal/orderBy.ts'

/**
 * Builds a graph from undirected edges, in time and memory linear in people and edges. Edges between the same two
 * people, in either direction, become one with closeness 1 − (1 − w₁)(1 − w₂)…
 *
 * @param people - number of people; edges connect whole numbers in [0, people)
 * @param from - one end of each edge
 * @param to - the other end of each edge
 * @param closeness - w in (0, 1] of each edge, or one value for all
 * @throws RangeError for an edge to nobody or to oneself, and for a closeness outside (0, 1]
 */
export function graphFromEdges(
  people: number,
  from: ArrayLike<number>,
  to: ArrayLike<number>,
  closeness: ArrayLike<number> | number,
): Graph {
  const edges = from.length
  const closenessOf = (edge: number): number => (typeof closeness === 'number' ? closeness : closeness[edge])
  const near = new Int32Array(2 * edges)
  const far = new Int32Array(2 * edges)
  for (let e = 0; e < edges; e++) {
    checkEdge(people, from[e], to[e], closenessOf(e))
    near[2 * e] = far[2 * e + 1] = from[e]
    near[2 * e + 1] = far[2 * e] = to[e]
  }

  // Two stable sorts, first by the far end, bring each row into order and repeated edges side by side, in the same
  // sequence in both rows: the two directions of a tie get the same bits.
  const byFar = orderBy(far, people)
  const byBoth = orderBy(
    byFar.map((entry) => near[entry]),
    people,
  )

  const offsets = new Int32Array(people + 1)
  const neighbours = new Int32Array(2 * edges)
  const merged = new Float32Array(2 * edges)
  let size = 0
  let apart = 1
  for (let k = 0; k < byBoth.length; k++) {
    const entry = byFar[byBoth[k]]
    const person = near[entry]
    const repeated = offsets[person + 1] > 0 && neighbours[size - 1] === far[entry]
    if (!repeated) {
      apart = 1
      neighbours[size++] = far[entry]
      offsets[person + 1]++
    }
    apart *= 1 - closenessOf(entry >> 1)
    merged[size - 1] = 1 - apart
  }
  for (let i = 0; i < people; i++) offsets[i + 1] += offsets[i]
  return { people, offsets, neighbours: neighbours.slice(0, size), closeness: encode(merged.subarray(0, size)) }
}

function checkEdge(people: number, from: number, to: number, closeness: number): void {
  for (const end of [from, to]) {
    if (!Number.isInteger(end) || end < 0 || end >= people) {
      throw new RangeError(`an edge ends at ${end}; people are numbered 0 to ${people - 1}`)
    }
  }
  if (from === to) throw new RangeError(`person ${from} cannot be their own neighbour`)
  checkCloseness(closeness)
}
