import type { Graph } from './Graph.ts'

/** Closeness of two people, 0 when they do not know each other. A binary search in the row of the first. */
export function closenessBetween(graph: Graph, person: number, other: number): number {
  const { neighbours, closeness } = graph
  let low = graph.offsets[person]
  let high = graph.offsets[person + 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if (neighbours[middle] < other) low = middle + 1
    else high = middle
  }
  return low < graph.offsets[person + 1] && neighbours[low] === other ? closeness.values[closeness.codes[low]] : 0
}
