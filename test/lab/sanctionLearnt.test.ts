import { describe, expect, it } from 'vitest'
import { sanctionLearnt } from '../../src/lab/sanctionLearnt.ts'

const steps = { afterLoss: 0.5, otherwise: 0.2 }
const members = [0, 1, 2, 3]

/** What the member at `place` expects per unit withheld, after these gifts and losses and having expected 1. */
function learnt(given: readonly number[], losses: readonly number[], place: number): number {
  const mean = given.reduce((sum, share) => sum + share, 0) / given.length
  return sanctionLearnt(1, members, Float64Array.from(given), Float64Array.from(losses), mean, place, steps)
}

/** What a deviation x teaches, compared with the largest. */
const telling = (x: number) => (x * x) / (x * x + 0.01)

describe('the sanction that is expected', () => {
  it('moves toward one’s own loss per unit withheld', () => {
    // Gave 0.3 less than the mean, and lost twice as much.
    expect(learnt([0.1, 0.5, 0.5, 0.5], [0.6, 0, 0, 0], 0)).toBeCloseTo(1 + 0.5 * telling(0.3) * (2 - 1), 12)
  })

  it('fades, at the other step, where withholding had no consequence', () => {
    expect(learnt([0.1, 0.5, 0.5, 0.5], [0, 0, 0, 0], 0)).toBeCloseTo(1 - 0.2 * telling(0.3), 12)
  })

  it('follows what happened to others, or did not, to whom nothing happened', () => {
    expect(learnt([0, 0.5, 0.75, 0.75], [0, 0, 0, 0], 3)).toBeLessThan(1)
    expect(learnt([0, 0.5, 0.75, 0.75], [1.5, 0, 0, 0], 3)).toBeGreaterThan(1)
  })

  it('is hardly touched by small deviations, and not at all without any', () => {
    const change = (gift: number) => 1 - learnt([gift, 0.5, 0.5, 0.5], [0, 0, 0, 0], 3)
    expect(change(0.45)).toBeLessThan(change(0) / 5)
    expect(learnt([0.5, 0.5, 0.5, 0.5], [0, 0, 0, 0], 2)).toBe(1)
    const third = 1 / 3
    expect(learnt([third, third, third, third], [0, 0, 0, 0], 2)).toBe(1)
  })

  it('turns to the other side where giving is punished, and stays within what can be believed', () => {
    expect(learnt([0.9, 0.5, 0.5, 0.5], [3, 0, 0, 0], 0)).toBeCloseTo(1 + 0.5 * telling(0.3) * (-1 - 1), 12)
    expect(learnt([0.4, 0.5, 0.5, 0.5], [3, 0, 0, 0], 0)).toBeCloseTo(1 + 0.5 * telling(0.075) * (3 - 1), 12)
  })
})
