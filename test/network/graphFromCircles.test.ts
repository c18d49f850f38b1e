import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { graphFromCircles } from '../../src/network/graphFromCircles.ts'
import { graphFromEdges } from '../../src/network/graphFromEdges.ts'
import { closenesses } from './internal/closenesses.ts'
import { expectLawful } from './internal/graphLaws.ts'

const people = 15
const groups = fc.array(fc.uniqueArray(fc.integer({ min: 0, max: people - 1 }), { minLength: 1, maxLength: 6 }), {
  maxLength: 12,
})

function circlesOf(list: readonly (readonly number[])[]) {
  const offsets = Int32Array.from([0, ...list.map((_, c) => list.slice(0, c + 1).flat().length)])
  return { offsets, members: Int32Array.from(list.flat()) }
}

describe('the graph of circles', () => {
  test('is symmetric and sorted, without self or repetition', () => {
    fc.assert(fc.property(groups, (list) => expectLawful(graphFromCircles(circlesOf(list), people, 0.3))))
  })

  test('is the graph that has an edge for each pair of each circle', () => {
    fc.assert(
      fc.property(groups, (list) => {
        const pairs = list.flatMap((row) => row.flatMap((i) => row.filter((j) => j > i).map((j) => [i, j] as const)))
        const expected = graphFromEdges(
          people,
          pairs.map(([i]) => i),
          pairs.map(([, j]) => j),
          0.3,
        )
        const graph = graphFromCircles(circlesOf(list), people, 0.3)
        expect([graph.offsets, graph.neighbours]).toEqual([expected.offsets, expected.neighbours])
        expect(closenesses(graph)).toEqual(closenesses(expected))
      }),
    )
  })

  test('is closer between people who share more circles: 0.3, 0.51, 0.657', () => {
    const graph = graphFromCircles(
      circlesOf([
        [0, 1],
        [0, 1, 2],
        [2, 0, 3],
        [0, 2],
      ]),
      4,
      0.3,
    )
    expect(closenesses(graph).slice(0, 3)).toEqual([0.51, 0.657, 0.3].map(Math.fround))
  })

  test('refuses a closeness that is no closeness', () => {
    expect(() => graphFromCircles(circlesOf([]), 4, 0)).toThrow('closeness must be above 0 and at most 1, not 0')
  })
})
