import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type StepKind, waterfallSteps } from '../../src/chart/waterfallSteps.ts'
import { estimate } from '../../src/statistics/Estimate.ts'

/** Replicates of the whole and of three channels, one of which has a way of its own; the rest is what remains. */
const replicates = fc.array(fc.tuple(...Array.from({ length: 5 }, () => fc.integer({ min: -99, max: 99 }))), {
  minLength: 2,
  maxLength: 9,
})
const kinds: readonly StepKind[] = ['whole', 'step', 'way', 'step', 'step', 'rest']

function drawn(rows: readonly (readonly number[])[]) {
  const column = (at: number) => estimate(rows.map((row) => row[at]!))
  const rest = estimate(rows.map(([whole, a, , b, c]) => whole! - a! - b! - c!))
  return waterfallSteps(kinds, [column(0), column(1), column(2), column(3), column(4), rest])
}

describe('a waterfall', () => {
  it('begins and ends at 0, and each step begins where the one before it ended', () => {
    fc.assert(
      fc.property(replicates, (rows) => {
        const steps = drawn(rows).filter(({ kind }) => kind !== 'way')
        expect(steps[0]!.from).toBe(0)
        for (const [i, step] of steps.slice(1).entries()) expect(step.from).toBe(steps[i]!.to)
        expect(steps.at(-1)!.to).toBeCloseTo(0, 9)
      }),
      { seed: 1 },
    )
  })

  it('draws the interval of each step around its end, as wide as that of the amount', () => {
    fc.assert(
      fc.property(replicates, (rows) => {
        for (const { low, to, high, change } of drawn(rows)) {
          expect(low).toBeLessThanOrEqual(to)
          expect(to).toBeLessThanOrEqual(high)
          expect(high - low).toBeCloseTo(change.high! - change.low!, 9)
        }
      }),
      { seed: 1 },
    )
  })

  it('begins a way where its step began, and goes on from the step', () => {
    const [, step, way, next] = drawn([
      [30, 20, 18, 25, 1],
      [32, 22, 19, 24, 1],
    ])
    expect(way!.from).toBe(step!.from)
    expect(next!.from).toBe(step!.to)
  })

  it('passes over a step that nobody knows', () => {
    const [whole, step] = [estimate([30, 32]), estimate([4, 6])]
    const steps = waterfallSteps(['whole', 'step', 'step', 'rest'], [whole, null, step, null])
    expect(steps.map(({ row, from, to }) => [row, from, to])).toEqual([
      [0, 0, 31],
      [2, 31, 26],
    ])
  })
})
