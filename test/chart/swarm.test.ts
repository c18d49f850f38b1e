import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { swarm } from '../../src/chart/swarm.ts'

const options = { domain: [0, 100] as const, bins: 50, levels: 5, most: 40 }
const values = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 120 })

describe('a quantile dot plot', () => {
  it('has a dot for each value until there are too many, then as many as are allowed', () => {
    fc.assert(
      fc.property(values, (all) => {
        expect(swarm(all, options).length).toBe(Math.min(all.length, 40))
      }),
    )
  })

  it('never puts two dots on the same place', () => {
    fc.assert(
      fc.property(values, (all) => {
        const dots = swarm(all, options)
        expect(new Set(dots.map(({ value, height }) => `${value} ${height}`)).size).toBe(dots.length)
        for (const { height } of dots) expect(height >= 0 && height < 1).toBe(true)
      }),
    )
  })

  it('moves no dot by more than half of a dot', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 40 }), (all) => {
        const sorted = [...all].sort((a, b) => a - b)
        const placed = swarm(all, options)
          .map(({ value }) => value)
          .sort((a, b) => a - b)
        for (const [i, value] of placed.entries()) expect(Math.abs(value - sorted[i]!)).toBeLessThanOrEqual(1 + 1e-9)
      }),
    )
  })
})
