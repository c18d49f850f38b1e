import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amount } from '../../src/chart/amount.ts'
import { glance, glanceSigned } from '../../src/chart/glance.ts'

const around = (mean: number, half: number) => ({ mean, low: mean - half, high: mean + half })

describe('a mean at a glance', () => {
  it('is off by no more than half of what it is unsure by', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.double({ min: 1e-3, max: 1e5, noNaN: true }),
        (mean, half) => {
          const shown = Number(glance(around(mean, half)).replaceAll(',', '').replace('−', '-'))
          expect(Math.abs(shown - mean)).toBeLessThanOrEqual(0.501 * half + 1e-9)
        },
      ),
      { seed: 7 },
    )
  })

  it('has no digit that its interval does not support', () => {
    expect(glance(around(0.65, 0.033))).toBe('0.65')
    expect(glance(around(74.2, 3.3))).toBe('74')
    expect(glance(around(14_317, 420))).toBe('14,300')
    expect(glance({ mean: 14.317, low: null, high: null })).toBe('14.3')
  })

  it('is written to the step of the middle one of those beside it', () => {
    const beside = [around(6.35, 1.2), around(5.02, 0.8), around(2.57, 0.75), around(-1.41, 0.5)]
    expect(beside.map((one) => glanceSigned(one, beside))).toEqual(['+6.4', '+5.0', '+2.6', '−1.4'])
    const two = [around(22.04, 0.9), around(18.6, 1.1)]
    expect(two.map((one) => glance(one, two))).toEqual(['22.0', '18.6'])
  })

  it('is 0 only when its interval holds 0', () => {
    expect(glance(around(0.04, 0.9))).toBe('0.0')
    expect(glance({ mean: 0.4, low: 0.01, high: 3 })).not.toMatch(/^0$/)
    expect(glanceSigned(around(0.04, 2))).toBe('0')
    expect(glanceSigned(around(31.2, 5))).toBe('+31')
  })
})

describe('an amount', () => {
  it('is said as people say it', () => {
    expect(amount('450', { name: 'shares', unit: 'a month' })).toBe('450 shares a month')
    expect(amount('340', { name: 'active members', unit: 'members' })).toBe('340 active members')
    expect(amount('64', { name: 'retention', unit: '% of members' })).toBe('retention 64 % of members')
    expect(amount('0.2', { name: 'sentiment', unit: 'from −1 to 1' })).toBe('sentiment 0.2')
  })
})
