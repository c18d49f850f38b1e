import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { graphFromEdges } from '../../src/network/graphFromEdges.ts'
import { closenesses } from './internal/closenesses.ts'
import { expectLawful } from './internal/graphLaws.ts'

const people = 9
const edges = fc.array(
  fc
    .record({
      from: fc.integer({ min: 0, max: people - 1 }),
      to: fc.integer({ min: 0, max: people - 1 }),
      w: fc.double({ min: 1e-6, max: 1, noNaN: true }),
    })
    .filter(({ from, to }) => from !== to),
  { maxLength: 60 },
)

function build(list: readonly { from: number; to: number; w: number }[]) {
  return graphFromEdges(
    people,
    list.map((e) => e.from),
    list.map((e) => e.to),
    list.map((e) => e.w),
  )
}

describe('a graph built from edges', () => {
  test('is symmetric and sorted, without self or repetition, whatever the edges', () => {
    fc.assert(fc.property(edges, (list) => expectLawful(build(list))))
  })

  test('ties exactly the pairs that an edge names', () => {
    fc.assert(
      fc.property(edges, (list) => {
        const { offsets, neighbours } = build(list)
        for (let i = 0; i < people; i++) {
          const named = list.flatMap(({ from, to }) => (from === i ? [to] : to === i ? [from] : []))
          const expected = [...new Set(named)].toSorted((a, b) => a - b)
          expect([...neighbours.subarray(offsets[i], offsets[i + 1])]).toEqual(expected)
        }
      }),
    )
  })

  test('merges repeated edges of either direction to 1 − (1 − w₁)(1 − w₂)…', () => {
    fc.assert(
      fc.property(edges, (list) => {
        const graph = build(list)
        const { offsets, neighbours } = graph
        const closeness = closenesses(graph)
        for (let i = 0; i < people; i++) {
          for (let e = offsets[i]; e < offsets[i + 1]; e++) {
            const j = neighbours[e]
            const between = list.filter(({ from, to }) => (from === i && to === j) || (from === j && to === i))
            const apart = between.reduce((product, { w }) => product * (1 - w), 1)
            expect(Math.abs(closeness[e] - (1 - apart))).toBeLessThan(1e-7)
          }
        }
      }),
    )
  })

  test('has empty rows for people without edges', () => {
    const graph = graphFromEdges(4, [1], [2], 0.25)
    expect([...graph.offsets]).toEqual([0, 0, 1, 2, 2])
    expect(closenesses(graph)).toEqual([0.25, 0.25])
  })

  test.each([
    ['an edge to oneself', 2, 2, 0.5, 'person 2 cannot be their own neighbour'],
    ['an edge to nobody', 0, 3, 0.5, 'an edge ends at 3; people are numbered 0 to 2'],
    ['closeness 0', 0, 1, 0, 'closeness must be above 0 and at most 1, not 0'],
    ['closeness above 1', 0, 1, 1.5, 'closeness must be above 0 and at most 1, not 1.5'],
    ['closeness that is not a number', 0, 1, Number.NaN, 'closeness must be above 0 and at most 1, not NaN'],
  ])('refuses %s and says why', (_, from, to, w, message) => {
    expect(() => graphFromEdges(3, [from], [to], w)).toThrow(new RangeError(message))
  })
})
