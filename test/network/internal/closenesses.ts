import type { Graph } from '../../../src/network/Graph.ts'

/** Closeness of each entry of the graph. */
export function closenesses({ closeness: { codes, values } }: Graph): number[] {
  return Array.from(codes, (code) => values[code])
}
