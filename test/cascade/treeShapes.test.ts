import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Cascade, cascadeFigures, cascadesOf } from '../../src/cascade/cascades.ts'
import { treeShapes } from '../../src/cascade/treeShapes.ts'
import { isDefined } from '../../src/statistics/Estimate.ts'
import { type Entry, historyFrom, poisson, uniforms } from './historyFrom.ts'

fc.configureGlobal({ seed: 1 })

/** The tree in which act k has the cause `of(k)`. */
const tree = (count: number, of: (act: number) => number) =>
  treeShapes(
    Int32Array.from({ length: count + 1 }, (_, act) => (act < 2 ? 0 : of(act))),
    count,
  )

describe('the structural virality of a tree of n acts', () => {
  test.each([2, 3, 10, 1000])('is 2(n − 1)/n for a star: a broadcast (n = %i)', (n) => {
    expect(tree(n, () => 1).virality[1]).toBeCloseTo((2 * (n - 1)) / n, 12)
  })

  test.each([2, 3, 10, 1000])('is (n + 1)/3 for a path (n = %i)', (n) => {
    expect(tree(n, (act) => act - 1).virality[1]).toBeCloseTo((n + 1) / 3, 10)
  })

  // Sum of the distances below a root of height h: W = (h − 2)·4^(h+1) + (h + 4)·2^(h+1), the known Wiener index.
  test.each([1, 2, 3, 8])('is that of the Wiener index of a complete binary tree of height %i', (height) => {
    const n = 2 ** (height + 1) - 1
    const wiener = (height - 2) * 4 ** (height + 1) + (height + 4) * 2 ** (height + 1)
    const { size, depth, virality } = tree(n, (act) => act >> 1)
    expect([size[1], depth[1]]).toEqual([n, height])
    expect(virality[1]).toBeCloseTo(wiener / ((n * (n - 1)) / 2), 10)
  })

  test('is the mean distance between all pairs, counted one by one', () => {
    const causes = fc.array(fc.nat(1e6), { minLength: 1, maxLength: 25 })
    fc.assert(
      fc.property(causes, (draws) => {
        const cause = Int32Array.from([0, 0, ...draws.map((draw, k) => 1 + (draw % (k + 1)))])
        const count = cause.length - 1
        const pathUp = (act: number): number[] => (act === 0 ? [] : [...pathUp(cause[act]), act])
        let total = 0
        for (let i = 1; i <= count; i++) {
          for (let j = i + 1; j <= count; j++) {
            const [a, b] = [pathUp(i), pathUp(j)]
            const shared = a.filter((act) => b.includes(act)).length
            total += a.length + b.length - 2 * shared
          }
        }
        const { size, depth, virality } = treeShapes(cause, count)
        expect(size[1]).toBe(count)
        expect(depth[1]).toBe(Math.max(...Array.from({ length: count }, (_, k) => pathUp(k + 1).length)) - 1)
        expect(virality[1]).toBeCloseTo(total / ((count * (count - 1)) / 2), 10)
      }),
    )
  })

  test('is not a number for an act alone', () => {
    const { size, depth, virality } = treeShapes(new Int32Array(2), 1)
    expect([size[1], depth[1], virality[1]]).toEqual([1, 0, Number.NaN])
  })
})

/** A Galton-Watson tree: each act causes a Poisson number of others with the mean R, generation after generation. */
function galtonWatson(R: number, draw: () => number): number[] {
  const causes = [0]
  for (let act = 1; act <= causes.length; act++) for (let k = poisson(R, draw); k > 0; k--) causes.push(act)
  return causes
}

describe('the cascades of a Galton-Watson process', () => {
  /**
   * 20,000 trees of R = 0.6. A total progeny has the mean 1/(1 − R) = 2.5 and the variance R/(1 − R)³ = 9.4: standard
   * error 0.022; a tree is one act with the probability e^−R = 0.549, standard error 0.0035. Bounds are five of them.
   */
  test('have the mean size 1/(1 − R), and the share e^−R of them is one act', () => {
    const draw = uniforms('galton-watson')
    const R = 0.6
    const replicates: Cascade[][] = []
    for (let replicate = 0; replicate < 20; replicate++) {
      const entries: Entry[] = []
      for (let k = 0; k < 1000; k++) {
        const before = entries.length
        for (const cause of galtonWatson(R, draw)) entries.push({ step: 0, cause: cause === 0 ? 0 : before + cause })
      }
      replicates.push(cascadesOf(historyFrom(entries), 5).members)
    }
    const { count, size, alone, medianSize, largest } = cascadeFigures(replicates)
    if (!isDefined(size) || !isDefined(alone)) throw new Error('not defined')
    expect(count.mean).toBe(1000)
    expect(Math.abs(size.mean - 1 / (1 - R))).toBeLessThan(0.11)
    expect(Math.abs(alone.mean - Math.exp(-R))).toBeLessThan(0.018)
    expect(medianSize).toBe(1)
    expect(largest).toBeGreaterThan(20)
  })
})

describe('the cascades of a history', () => {
  const history = historyFrom([
    { step: -1 },
    { step: 0, act: 'thank', actor: -1, target: 1 },
    { step: 1, act: 'help', actor: 1, target: 2, cause: 2, factor: 'mood' },
    { step: 1, actor: 3 },
    { step: 2, actor: 4, cause: 1, factor: 'norm' },
    { step: 8, actor: 5 },
  ])

  test('are told apart by who began them, and begin since day 1 with time to be followed', () => {
    expect(cascadesOf(history, 5)).toEqual({
      outreach: [{ root: 2, size: 2, depth: 1, virality: 1 }],
      members: [{ root: 4, size: 1, depth: 0, virality: null }],
      events: [],
    })
    expect(cascadesOf(history, 1).members.map(({ root }) => root)).toEqual([4, 6])
  })

  test('that there are not have figures that say so', () => {
    const { count, size, largest, virality } = cascadeFigures([cascadesOf(history, 5).events])
    expect([count.mean, largest]).toEqual([0, null])
    expect(size).toEqual({ notDefined: 'there was no such cascade' })
    expect(virality).toEqual({ notDefined: 'no cascade had a second act' })
  })
})
