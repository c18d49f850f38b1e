import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { merge } from '../../src/scenario/merge.ts'
import { type MapNode, type Node, placeOf, plain } from '../../src/scenario/Node.ts'
import { readDocument } from '../../src/scenario/readDocument.ts'
import { errors, parse, scenarioOf, small } from './files.ts'

const at = { file: 'a', line: 1, column: 1 }

const { node } = fc.letrec<{ node: Node; map: Node }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom('1', '2').map((text): Node => ({ kind: 'text', text, at })),
    fc.constantFrom('1', '2').map((text): Node => ({ kind: 'list', items: [{ kind: 'text', text, at }], at })),
    tie('map'),
  ),
  map: fc
    .tuple(fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('node'), { maxKeys: 3 }), fc.boolean())
    .map(([object, replaces]): Node => {
      const entries = new Map(Object.entries(object).map(([key, value]) => [key, { key: at, value }]))
      return { kind: 'map', entries, replaces, at }
    }),
}))

const empty: MapNode = { kind: 'map', entries: new Map(), replaces: false, at }
const text = (yaml: string): Node => readDocument({ path: 'a', text: yaml }).node!

describe('a file that extends another', () => {
  it('may be merged from either end of a chain', () => {
    const seeded = { seed: 1, numRuns: 500 }
    fc.assert(
      fc.property(node, node, node, (a, b, c) => {
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)))
      }),
      seeded,
    )
  })

  it('changes nothing where it says nothing, and nothing when it says the same', () => {
    fc.assert(
      fc.property(node, (a) => {
        if (a.kind === 'map') expect(plain(merge(a, empty))).toEqual(plain(a))
        expect(plain(merge(a, a))).toEqual(plain(a))
      }),
      { seed: 1 },
    )
  })

  it('has the last word on every key that it names, and leaves the others alone', () => {
    fc.assert(
      fc.property(node, node, (a, b) => {
        const merged = merge(a, b)
        if (b.kind !== 'map' || b.replaces || a.kind !== 'map') {
          expect(plain(merged)).toEqual(plain(b))
          return
        }
        const keys = new Set([...a.entries.keys(), ...b.entries.keys()])
        expect(merged.kind === 'map' && new Set(merged.entries.keys())).toEqual(keys)
        for (const key of keys) {
          const [mine, base] = [b.entries.get(key)?.value, a.entries.get(key)?.value]
          const expected = mine === undefined ? base! : base === undefined ? mine : merge(base, mine)
          expect(plain((merged as MapNode).entries.get(key)!.value)).toEqual(plain(expected))
        }
      }),
      { seed: 1 },
    )
  })

  it('merges maps, replaces lists, and replaces maps marked so', () => {
    const base = text('m: {x: 1, y: 2}\nl: [1, 2]\nr: {x: 1}')
    const over = text('m: {y: 3}\nl: [4]\nr: !replace {z: 5}')
    expect(JSON.stringify(plain(merge(base, over)))).toBe('{"m":{"x":"1","y":"3"},"l":["4"],"r":{"z":"5"}}')
  })

  it('keeps the place of every value in the file that it comes from', () => {
    const over = readDocument({ path: 'b', text: '\n\nm: {y: 3}' }).node!
    const merged = merge(text('m: {x: 1, y: 2}'), over)
    expect(placeOf(merged, ['m', 'x'])).toEqual({ file: 'a', line: 1, column: 8 })
    expect(placeOf(merged, ['m', 'y'])).toEqual({ file: 'b', line: 3, column: 8 })
  })

  it('is found beside the file in which it is named, and so are those that it extends', () => {
    const files = { 'deep/b.yaml': 'format: 1\nextends: ../c.yaml\nhorizon: 5 weeks\n', 'c.yaml': small }
    const scenario = scenarioOf(parse('format: 1\nextends: ./deep/b.yaml\ntitle: Mine\n', files))
    expect([scenario.title, scenario.horizon, scenario.community.members]).toEqual(['Mine', 35, 100])
    expect(scenario.files.map(({ path }) => path)).toEqual(['x.yaml', 'deep/b.yaml', 'c.yaml'])
  })

  it('reports every problem in the file of its key, all files at once', () => {
    const base = `${small}horizon: 5\nreplicates: 1.5\n`
    expect(errors('format: 1\nextends: b.yaml\nhorizon: 6\nwarm_up: 7\n', { 'b.yaml': base })).toEqual([
      'x.yaml:3:10: horizon: 6 has no unit: say 6 weeks or 6 days',
      'x.yaml:4:10: warm_up: 7 has no unit: say 7 weeks or 7 days',
      'b.yaml:6:13: replicates: 1.5 is not a whole number',
    ])
  })

  it('may build on eight files and no more, and never on itself', () => {
    const chain = (length: number) =>
      Object.fromEntries(
        Array.from({ length }, (_, i) => [
          `${i}.yaml`,
          i === length - 1 ? small : `format: 1\nextends: ${i + 1}.yaml\n`,
        ]),
      )
    expect(errors('format: 1\nextends: 0.yaml\n', chain(8))).toEqual([])
    expect(errors('format: 1\nextends: 0.yaml\n', chain(9))).toEqual([
      '7.yaml:2:10: extends: files build on each other deeper than 8',
    ])
    expect(errors('format: 1\nextends: b.yaml\n', { 'b.yaml': 'format: 1\nextends: x.yaml\n' })).toEqual([
      'b.yaml:2:10: extends: "x.yaml" builds on this file: that is a circle',
    ])
    expect(errors('format: 1\nextends: b.yaml\n')).toEqual([
      'x.yaml:2:10: extends: "b.yaml" cannot be read: there is no such file',
    ])
  })
})
