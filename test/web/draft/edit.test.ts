import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nodeAt, type Path, plain, textAt } from '../../../src/scenario/Node.ts'
import { readDocument } from '../../../src/scenario/readDocument.ts'
import { edited, moved, renamed, type Value } from '../../../src/web/draft/edit.ts'
import { leavesOf } from '../../../src/web/draft/Values.ts'

const tenHours = readFileSync('scenarios/ten-hours.yaml', 'utf8')

const treeOf = (text: string) => {
  const { node, problems } = readDocument({ path: 'x.yaml', text })
  expect(problems).toEqual([])
  return node!
}
const comments = (text: string) => text.match(/#.*/g)
const leaves = leavesOf(treeOf(tenHours))

describe('an edit', () => {
  test('that puts the same text again changes no letter of the file', () => {
    expect(leaves.length).toBeGreaterThan(50)
    for (const { path, text } of leaves)
      if (/^[\w %.-]+$/.test(text)) expect(edited(tenHours, [{ path, value: text }]), path.join('.')).toBe(tenHours)
  })

  test('of one text changes one line', () => {
    for (const { path } of leaves) {
      const [before, after] = [tenHours, edited(tenHours, [{ path, value: '7 weeks' }])].map((text) => text.split('\n'))
      expect(after).toHaveLength(before!.length)
      expect(after!.filter((line, i) => line !== before![i])).toHaveLength(1)
    }
  })

  test('stands where it was put, whatever it says, and everything else stays', () => {
    const value: fc.Arbitrary<Value> = fc.letrec<{ value: Value }>((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        fc.string({ unit: fc.constantFrom(...'aé1 .,:#-{}[]"\'%&*!|>?@`~', '→') }).map((text) => text.trim() || 'a'),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(fc.stringMatching(/^[a-z]{1,4}( [a-z]{1,3})?$/), tie('value'), {
          maxKeys: 3,
          noNullPrototype: true,
        }),
      ),
    })).value
    const path = fc.constantFrom<Path>(
      ['title'],
      ['community', 'people'],
      ['community', 'circles', 'size'],
      ['channels', 'mood'],
      ['strategies', 'hands off', 0],
      ['strategies', 'greet', 0, 'to'],
      ['strategies', 'a bit of each', 3],
      ['events', 0],
      ['groups', 'regulars', 'top'],
    )
    fc.assert(
      fc.property(path, value, (at, what) => {
        const text = edited(tenHours, [{ path: at, value: what }])
        expect(JSON.stringify(plainAt(text, at))).toBe(JSON.stringify(what))
        expect(comments(text)!.slice(0, 6)).toEqual(comments(tenHours)!.slice(0, 6))
        const isElsewhere = (other: Path) => JSON.stringify(other.slice(0, at.length)) !== JSON.stringify(at)
        const others = leaves.filter(({ path: other }) => isElsewhere(other))
        const tree = treeOf(text)
        for (const { path: other, text: said } of others) expect(textAt(tree, other)).toBe(said)
      }),
      { seed: 1, numRuns: 300 },
    )
  })

  test('that takes out what was added leaves the scenario as it was', () => {
    for (const path of [
      ['channels', 'mood'],
      ['community', 'off_topic'],
      ['prices', 'deep', 'down'],
    ]) {
      const added = edited(tenHours, [{ path, value: 'no' }])
      const back = edited(added, [{ path, value: null }])
      expect(plain(treeOf(back))).toEqual(plain(treeOf(tenHours)))
      expect(comments(back)).toEqual(comments(tenHours))
    }
  })

  test('keeps comments beside what is added and taken out', () => {
    const text = edited(tenHours, [
      { path: ['strategies', 'greet', 1], value: { do: 'thank', to: 'regulars' } },
      { path: ['events', 0], value: { what: 'gift', from: 'day 3' } },
      { path: ['house_rules'], value: null },
    ])
    expect(comments(text)).toEqual(comments(tenHours))
    expect(text).toContain('    - {do: thank, to: regulars}\n')
    expect(text).toContain('events:\n  - {what: gift, from: day 3}\n')
  })
})

test('a key gets another name in its place', () => {
  const text = renamed(tenHours, ['strategies', 'answer'], 'reply')
  expect([...(nodeAt(treeOf(text), ['strategies']) as { entries: Map<string, unknown> }).entries.keys()]).toEqual([
    'hands off',
    'greet',
    'reply',
    'thank',
    'a bit of each',
  ])
  expect(renamed(text, ['strategies', 'reply'], 'answer')).toBe(renamed(tenHours, ['title'], 'title'))
})

test('what is moved and moved back is where it was', () => {
  const path = ['strategies', 'a bit of each', 0]
  const there = moved(tenHours, path, 2)
  expect(plainAt(there, ['strategies', 'a bit of each', 2, 'use'])).toBe('greet')
  const back = moved(there, ['strategies', 'a bit of each', 2], 0)
  expect(JSON.stringify(plain(treeOf(back)))).toBe(JSON.stringify(plain(treeOf(tenHours))))
  expect(moved(tenHours, path, 3)).toBe(tenHours)
})

function plainAt(text: string, path: Path): unknown {
  const node = nodeAt(readDocument({ path: 'x.yaml', text }).node!, path)
  return node === null ? null : plain(node)
}
