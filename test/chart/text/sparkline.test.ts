import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sparkline } from '../../../src/chart/text/sparkline.ts'
import { unicode } from '../../../src/chart/text/TextStyle.ts'

describe('a sparkline', () => {
  it('goes from the lowest to the highest', () => {
    expect(sparkline([0, 1, 2, 3, 4, 5, 6, 7], 8, [0, 7], unicode)).toBe('▁▂▃▄▅▆▇█')
    expect(sparkline([1, 3, 5, 7], 2, [0, 8], unicode)).toBe('▃▇')
  })

  it('is flat where all numbers are equal, at the lowest height where there is no scale', () => {
    expect(sparkline([3, 3, 3], 3, [3, 3], unicode)).toBe('▁▁▁')
  })

  it('never falls where numbers never fall, and has as many columns as there is room and numbers for', () => {
    const rising = fc
      .array(fc.double({ min: 0, max: 9, noNaN: true }), { minLength: 1 })
      .map((n) => n.sort((a, b) => a - b))
    const law = fc.property(rising, fc.integer({ min: 1, max: 40 }), (numbers, columns) => {
      const line = sparkline(numbers, columns, [0, 9], unicode)
      const heights = [...line].map((height) => unicode.heights.indexOf(height))
      expect(line).toHaveLength(Math.min(columns, numbers.length))
      expect(heights).toEqual([...heights].sort((a, b) => a - b))
    })
    fc.assert(law, { seed: 1 })
  })
})
