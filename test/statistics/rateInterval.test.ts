import { describe, expect, it } from 'vitest'
import { rateInterval } from '../../src/statistics/rateInterval.ts'
import { poisson, uniforms } from '../cascade/historyFrom.ts'

describe('the interval of a rate', () => {
  it('holds the true rate in about 95 of 100 samples, of small counts too', () => {
    const draw = uniforms('rates')
    for (const [rate, exposure] of [
      [0.05, 40],
      [0.3, 30],
      [0.9, 200],
    ] as const) {
      let held = 0
      for (let sample = 0; sample < 2000; sample++) {
        const { low, high } = rateInterval(poisson(rate * exposure, draw), exposure)
        if (low <= rate && rate <= high) held++
      }
      // Counts are whole numbers, so that coverage cannot be 95 % everywhere: it is between 93 and 98 % here.
      expect(held / 2000, `${rate} of ${exposure}`).toBeGreaterThan(0.925)
      expect(held / 2000, `${rate} of ${exposure}`).toBeLessThan(0.985)
    }
  })

  it('begins at 0 and has a width where nothing happened', () => {
    expect(rateInterval(0, 10).low).toBe(0)
    expect(rateInterval(0, 10).high).toBeCloseTo(0.384, 3)
  })

  it('lies around events ÷ exposure, is wider where events come in clusters, and narrower with more exposure', () => {
    const width = ({ low, high }: ReturnType<typeof rateInterval>) => high - low
    const plain = rateInterval(12, 40)
    expect(plain.low).toBeLessThan(0.3)
    expect(plain.high).toBeGreaterThan(0.3)
    expect(width(rateInterval(12, 40, 2))).toBeGreaterThan(width(plain))
    expect(width(rateInterval(120, 400))).toBeLessThan(width(plain))
  })
})
