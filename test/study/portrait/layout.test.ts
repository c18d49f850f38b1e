import { describe, expect, it } from 'vitest'
import { layout } from '../../../src/study/portrait/layout.ts'

const ring = (n: number) => Array.from({ length: n }, (_, i) => [i, (i + 1) % n] as const)

describe('the layout of a network', () => {
  it('is the same each time', () => {
    expect(layout(12, ring(12))).toEqual(layout(12, ring(12)))
  })

  it('puts nobody on top of another one', () => {
    const places = layout(30, [...ring(30), [0, 15], [3, 20]])
    places.forEach((a, i) => {
      for (const b of places.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(0.03)
    })
  })

  it('puts those nearer together who are tied: the ends of a line are furthest apart', () => {
    const n = 6
    const line = ring(n).slice(0, n - 1)
    const places = layout(n, line)
    const apart = (i: number, j: number) => Math.hypot(places[i]!.x - places[j]!.x, places[i]!.y - places[j]!.y)
    expect(apart(0, n - 1)).toBeGreaterThan(0.95)
    for (const [i, j] of line) expect(apart(i, j)).toBeLessThan(0.3)
  })

  it('is as wide as the picture and no higher', () => {
    const places = layout(20, ring(20))
    const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)]
    expect([Math.min(...xs), Math.max(...xs)]).toEqual([0, 1])
    expect(Math.min(...ys)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...ys)).toBeLessThanOrEqual(1)
  })

  it('draws one alone, two strangers, and parts that nothing joins', () => {
    expect(layout(1, [])).toEqual([{ x: 0.5, y: 0.5 }])
    for (const places of [
      layout(2, []),
      layout(4, [
        [0, 1],
        [2, 3],
      ]),
    ]) {
      for (const { x, y } of places) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true)
    }
  })
})
