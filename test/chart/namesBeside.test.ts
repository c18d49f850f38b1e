import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { besideFont, namesBeside } from '../../src/chart/namesBeside.ts'
import { estimatedWidth } from '../../src/chart/wrap.ts'

const plot = 300
const intervals = fc.array(fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 })), {
  maxLength: 8,
})

describe('names beside intervals', () => {
  it('stand beside their interval, within the panel, or not at all', () => {
    fc.assert(
      fc.property(intervals, fc.integer({ min: 1, max: 60 }), (ends, letters) => {
        const rows = ends.map(([a, b], row) => ({ row, low: Math.min(a, b), high: Math.max(a, b), of: '' }))
        const name = 'n'.repeat(letters)
        const { before, behind } = namesBeside(
          rows.map(() => name),
          rows,
          [0, 100],
          plot,
        )
        const width = estimatedWidth(name, besideFont)
        for (const { row, at } of behind) {
          expect(at).toBe(rows[row]!.high)
          expect((at * plot) / 100 + 8 + width).toBeLessThanOrEqual(plot)
        }
        for (const { row, at } of before) {
          expect(at).toBe(rows[row]!.low)
          expect((at * plot) / 100 - 8 - width).toBeGreaterThanOrEqual(0)
        }
        const named = [...before, ...behind].map(({ row }) => row)
        expect(new Set(named).size).toBe(named.length)
        for (const { row, low, high } of rows) {
          const room = Math.max(low, 100 - high) * (plot / 100)
          expect(named.includes(row)).toBe(room >= width + 16)
        }
      }),
      { seed: 1 },
    )
  })
})
