import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lorenzNames } from '../../src/chart/lorenzNames.ts'
import { estimatedWidth } from '../../src/chart/wrap.ts'
import { HARD_NAMES } from './hardComparisons.ts'

/** A Lorenz curve: the more it sags, the larger the power. */
const curveOf = (power: number) => ({ mean: Array.from({ length: 21 }, (_, i) => (i / 20) ** power) })
const powers = fc.double({ min: 1, max: 30, noNaN: true })
const side = 270

describe('the names of Lorenz curves', () => {
  it('lead to a place on their own curve', () => {
    fc.assert(
      fc.property(powers, powers, (first, second) => {
        const named = [first, second].map((power) => ({ name: 'thank', colour: '', curve: curveOf(power) }))
        lorenzNames(named, side).forEach(({ at, to }, i) => {
          const { mean } = named[i]!.curve
          const before = Math.min(19, Math.floor(to / 5))
          const between = mean[before]! + (to / 5 - before) * (mean[before + 1]! - mean[before]!)
          expect(100 * between).toBeCloseTo(at, 6)
        })
      }),
      { seed: 1 },
    )
  })

  it('are left of both curves, and within the square', () => {
    fc.assert(
      fc.property(powers, powers, fc.constantFrom(...HARD_NAMES), (first, second, name) => {
        const named = lorenzNames(
          [first, second].map((power) => ({ name, colour: '', curve: curveOf(power) })),
          side,
        )
        for (const { from, name: lines } of named) {
          for (const { to } of named.filter((one) => one.from === from)) expect(from).toBeLessThan(to)
          expect(lines.length).toBeLessThanOrEqual(2)
          if (from > 20)
            for (const line of lines)
              expect(estimatedWidth(line.replace(/[⁦-⁩]/g, ''), 11)).toBeLessThanOrEqual((side * from) / 100)
        }
      }),
      { seed: 1 },
    )
  })

  it('stand where nobody acts but one', () => {
    const mean = [...Array.from({ length: 20 }, () => 0), 1]
    const [one] = lorenzNames([{ name: 'alone', colour: '', curve: { mean } }], side)
    expect(one!.to).toBeGreaterThan(95)
    expect(one!.to).toBeLessThan(100)
  })
})
