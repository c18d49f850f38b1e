import { expect } from 'vitest'
import type { Graph } from '../../../src/network/Graph.ts'
import { closenesses } from './closenesses.ts'

/** Fails unless the graph keeps what its docstring promises. */
export function expectLawful(graph: Graph): void {
  const { people, offsets, neighbours } = graph
  const closeness = closenesses(graph)
  expect(offsets.length).toBe(people + 1)
  expect(offsets[0]).toBe(0)
  expect(offsets[people]).toBe(neighbours.length)
  expect(closeness.length).toBe(neighbours.length)

  const broken: string[] = []
  const closenessOf = new Map<string, number>()
  for (let i = 0; i < people; i++) {
    for (let e = offsets[i]; e < offsets[i + 1]; e++) {
      closenessOf.set(`${i} ${neighbours[e]}`, closeness[e])
      if (neighbours[e] === i) broken.push(`${i} neighbours itself`)
      if (e > offsets[i] && neighbours[e] <= neighbours[e - 1]) broken.push(`row ${i} does not ascend`)
      if (!(closeness[e] > 0 && closeness[e] <= 1)) broken.push(`closeness ${closeness[e]} in row ${i}`)
    }
  }
  for (const [tie, w] of closenessOf) {
    if (closenessOf.get(tie.split(' ').reverse().join(' ')) !== w) broken.push(`tie ${tie} is not returned alike`)
  }
  expect(broken).toEqual([])
}
