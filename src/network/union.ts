import type { Graph } from './Graph.ts'
import { graphFromEdges } from './graphFromEdges.ts'

/** Two networks laid over each other; who is tied in both is closer, as in `graphFromEdges`. The larger people count. */
export function union(one: Graph, other: Graph): Graph {
  const from: number[] = []
  const to: number[] = []
  const closeness: number[] = []
  for (const graph of [one, other]) {
    const { codes, values } = graph.closeness
    for (let i = 0; i < graph.people; i++) {
      for (let e = graph.offsets[i]; e < graph.offsets[i + 1]; e++) {
        if (graph.neighbours[e] < i) continue
        from.push(i)
        to.push(graph.neighbours[e])
        closeness.push(values[codes[e]])
      }
    }
  }
  return graphFromEdges(Math.max(one.people, other.people), from, to, closeness)
}
