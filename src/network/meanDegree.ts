import type { Graph } from './Graph.ts'

/** Mean number of neighbours of a person; 0 for a graph without people. */
export function meanDegree(graph: Graph): number {
  return graph.people === 0 ? 0 : graph.neighbours.length / graph.people
}
