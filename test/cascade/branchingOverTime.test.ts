import { describe, expect, it } from 'vitest'
import { offspring } from '../../src/cascade/branching.ts'
import { branchingOverTime } from '../../src/cascade/branchingOverTime.ts'
import { type Entry, historyFrom, poisson, uniforms } from './historyFrom.ts'

/** Acts at a constant rate a day, each of which causes a Poisson number of others, `R` on average, the day after. */
function planted(perDay: number, R: number, days: number, draw: () => number) {
  const entries: Entry[] = []
  let yesterday: number[] = []
  for (let step = 0; step < days; step++) {
    const today: number[] = []
    const add = (entry: Entry) => today.push(entries.push(entry))
    for (let k = poisson(perDay, draw); k > 0; k--) add({ step })
    for (const cause of yesterday) for (let k = poisson(R, draw); k > 0; k--) add({ step, cause, factor: 'community' })
    yesterday = today
  }
  return historyFrom(entries, { days })
}

describe('the branching ratio over time', () => {
  const window = 14
  const days = 140

  it('counts each act and each effect that `offspring` counts, once', () => {
    const history = planted(3, 0.4, days, uniforms('stretches'))
    const stretches = branchingOverTime(history, 'kind', window)
    const whole = offspring(history, 'kind', window)
    const sum = (of: 'acts' | 'caused') => stretches.reduce((total, stretch) => total + stretch[of], 0)
    expect(sum('acts')).toBe(whole.parents)
    expect(sum('caused')).toBe(whole.reciprocity)
    expect(stretches.length).toBe((days - window) / 14)
    expect(stretches[0]!.from).toBe(1)
    expect(stretches.at(-1)!.until).toBe(days - window + 1)
    expect(stretches.slice(1).map(({ from }) => from)).toEqual(stretches.slice(0, -1).map(({ until }) => until))
  })

  it('pools weeks until there are thirty acts', () => {
    const stretches = branchingOverTime(planted(1, 0, days, uniforms('rare')), 'kind', window)
    expect(stretches.length).toBeGreaterThan(1)
    for (const { from, until, acts } of stretches) {
      expect(acts).toBeGreaterThanOrEqual(30)
      expect(until - from).toBeGreaterThanOrEqual(14)
      expect((from - 1) % 7).toBe(0)
    }
  })

  it('is one stretch where there are few acts, and none where there are none', () => {
    const few = historyFrom([{ step: 3 }, { step: 60 }], { days })
    expect(branchingOverTime(few, 'kind', window)).toMatchObject([{ from: 1, until: 127, acts: 2, caused: 0, low: 0 }])
    expect(branchingOverTime(few, 'harmful', window)).toEqual([])
  })

  // 600 stretches: a share of 0.95 has a standard error of 0.009. A stretch is no independent sample: chains go on.
  it('has intervals that hold the ratio in about 95 of 100 stretches', () => {
    const draw = uniforms('coverage of stretches')
    const R = 0.5
    const all = Array.from({ length: 67 }, () => branchingOverTime(planted(3, R, days, draw), 'kind', window)).flat()
    const held = all.filter(({ low, high }) => low <= R && R <= high).length / all.length
    expect(all.length).toBeGreaterThan(500)
    expect(held).toBeGreaterThan(0.92)
    expect(held).toBeLessThan(0.98)
  })
})
