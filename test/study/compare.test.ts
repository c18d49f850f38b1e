import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { measures } from '../../src/community/measures.ts'
import type { ReplicateResult } from '../../src/community/ReplicateResult.ts'
import { comparisonOf } from '../../src/study/comparisonOf.ts'
import { course } from '../../src/study/course.ts'
import { Mistake } from '../../src/study/Mistake.ts'
import { questionOfOne } from '../../src/study/questionOf.ts'
import { warmUp } from '../../src/study/warmUp.ts'
import { question, result, run } from './results.ts'

const shares = (value: number | null) => run({ outcomes: { shares: value } })

/** Replicates whose shares are these: one pair (nothing, help) each. */
function pairs(...values: readonly (readonly [number | null, number | null])[]): ReplicateResult[] {
  return values.map(([nothing, help], i) => result(i + 1, [shares(nothing), shares(help)]))
}

describe('a comparison', () => {
  it('takes differences replicate by replicate', () => {
    const { strategies } = comparisonOf(question(), pairs([10, 12], [20, 26]))
    expect(strategies[1]!.outcomes.shares).toMatchObject({ mean: 19, n: 2, values: [12, 26] })
    expect(strategies[1]!.differences.shares).toMatchObject({ mean: 4, n: 2, betterShare: 1 })
    expect(strategies[0]!.differences).toEqual({})
  })

  it('does not depend on the order in which replicates are finished', () => {
    const values = fc.array(fc.tuple(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 1000 })), {
      minLength: 1,
      maxLength: 8,
    })
    const shuffled = values.chain((list) =>
      fc.record({
        list: fc.constant(pairs(...list)),
        order: fc.shuffledSubarray(pairs(...list), { minLength: list.length }),
      }),
    )
    fc.assert(
      fc.property(shuffled, ({ list, order }) => {
        expect(comparisonOf(question(), order)).toEqual(comparisonOf(question(), list))
      }),
      { numRuns: 20, seed: 1 },
    )
  })

  it('gives the strategy whose mean is higher in every resample all of the probability', () => {
    const { strategies } = comparisonOf(question(), pairs([10, 12], [20, 26]))
    expect(strategies.map(({ probabilityBest }) => probabilityBest)).toEqual([0, 1])
    expect(strategies[1]!.expectedRegret).toBe(0)
  })

  it('leaves a replicate without a value out of that measure only, and says so', () => {
    const found = comparisonOf(question(), pairs([10, 12], [20, null], [30, 33]))
    const [nothing, help] = found.strategies
    expect(nothing!.outcomes.shares).toMatchObject({ n: 3, mean: 20 })
    expect(help!.outcomes.shares).toMatchObject({ n: 2, mean: 22.5 })
    expect(help!.differences.shares).toMatchObject({ n: 2, mean: 2.5 })
    expect(help!.differences.joins).toMatchObject({ n: 3 })
    expect(found.caveats.join()).toContain('“shares” has no value in some of 3 replicates (1 of “help”)')
  })

  it('has no outcome, difference or course where a measure never has a value', () => {
    const silent = () => run({ outcomes: { joins: null }, daily: { joins: Array(14).fill(null) } })
    const { strategies } = comparisonOf(question({ mattersFrom: { amount: 1 } }), [result(1, [silent(), silent()])])
    expect(strategies[1]!.outcomes).not.toHaveProperty('joins')
    expect(strategies[1]!.differences).not.toHaveProperty('joins')
    expect(strategies[1]!.course).not.toHaveProperty('joins')
  })

  it('refuses to decide by a measure without a value', () => {
    expect(() => comparisonOf(question(), pairs([1, null], [null, 2]))).toThrow(Mistake)
  })

  it('lists the measures of the scenario first and each of the catalogue once', () => {
    const names = comparisonOf(question(), pairs([10, 12])).measures.map(({ id }) => id)
    expect(names.slice(0, 2)).toEqual(['shares', 'joins'])
    expect([...names].sort()).toEqual(measures.map(({ name }) => name).sort())
  })

  it('says when fewer replicates were finished than asked for', () => {
    const found = comparisonOf(question({ replicatesAsked: 7 }), pairs([10, 12], [20, 26]))
    expect([found.replicates, found.replicatesAsked]).toEqual([2, 7])
    expect(found.caveats).toContain('Only 2 of 7 replicates were finished.')
  })
})

describe('the smallest difference that matters', () => {
  it('is a share of the mean of the baseline', () => {
    expect(comparisonOf(question(), pairs([10, 12], [20, 26])).mattersFrom).toEqual({ amount: 0.75, share: 0.05 })
  })

  it('is an amount as it was given', () => {
    const asked = question({ mattersFrom: { amount: 3 } })
    expect(comparisonOf(asked, pairs([10, 12])).mattersFrom).toEqual({ amount: 3, share: null })
  })

  it('has to be an amount when the baseline has none of it', () => {
    expect(() => comparisonOf(question(), pairs([0, 12]))).toThrow(/Give an amount instead/)
  })
})

describe('Reciprocity of Influence', () => {
  const community = (kindActs: number, outreachActs: number) =>
    run({
      kindActs,
      outreachActs,
      tracedActs: outreachActs / 4,
      minutes: { given: 600, spent: outreachActs * 6 },
      outcomes: { shares: 1 },
    })

  it('is what the twin without outreach did not do, per act and per hour of outreach', () => {
    const results = [
      result(1, [community(100, 0), community(140, 20)]),
      result(2, [community(200, 0), community(244, 22)]),
    ]
    const help = comparisonOf(question(), results).strategies[1]!
    expect(help.reciprocity.perAct).toMatchObject({ mean: 2, n: 2 })
    expect(help.reciprocity.perHour).toMatchObject({ mean: 20 })
    expect(help.reciprocity.tracedPerAct).toMatchObject({ mean: 0.25 })
    expect(help.outcomes['reciprocity of influence']).toMatchObject({ mean: 2, values: [2, 2] })
  })

  it('is not defined for a strategy that did nothing', () => {
    const nothing = comparisonOf(question(), [result(1, [community(100, 0), community(140, 20)])]).strategies[0]!
    const reason = { notDefined: 'nothing was done' }
    expect(nothing).toMatchObject({ reciprocity: { perAct: reason, perHour: reason, tracedPerAct: reason } })
    expect(nothing.outcomes).not.toHaveProperty('reciprocity of influence')
  })

  it('is measured against the twin also when no strategy is empty', () => {
    const alone = questionOfOne(question(), 'help')
    const twin = community(100, 0)
    const found = comparisonOf(alone, [
      result(1, [community(140, 20)], { twin }),
      result(2, [community(150, 20)], { twin }),
    ])
    expect(found.strategies[0]!.reciprocity.perAct).toMatchObject({ mean: 2.25 })
  })
})

describe('rules', () => {
  it('are averaged over replicates, case by case', () => {
    const rule = {
      name: 'help',
      act: 'help',
      by: 'me',
      opened: 10,
      served: 5,
      tooLate: 3,
      undone: 1,
      settled: 1,
      minutes: 75,
    }
    const helped = (served: number) => run({ rules: [{ ...rule, served }], outcomes: { shares: 1 } })
    const found = comparisonOf(question(), [result(1, [shares(1), helped(5)]), result(2, [shares(1), helped(8)])])
    const { opened: _, ...cases } = rule
    expect(found.strategies[1]!.rules).toEqual([{ ...cases, served: 6.5 }])
  })
})

describe('a course', () => {
  it('is flat, with a band of no width, when every day and every replicate is the same', () => {
    const flat = Array(14).fill(3)
    expect(course([flat, flat])).toEqual({ mean: flat, low: flat, high: flat })
  })

  it('spreads one day over the seven days around it', () => {
    const spike = Array.from({ length: 21 }, (_, day) => (day === 10 ? 7 : 0))
    const expected = Array.from({ length: 21 }, (_, day) => (Math.abs(day - 10) <= 3 ? 1 : 0))
    expect(course([spike])!.mean).toEqual(expected)
  })

  it('passes over days without a value', () => {
    const patchy = [4, null, 4, null, null, 4, 4]
    expect(course([patchy])!.mean).toEqual(Array(7).fill(4))
  })

  it('has nothing to show when a week of all replicates has no value', () => {
    expect(course([[1, ...Array(7).fill(null), 1]])).toBeNull()
    expect(course([[1, ...Array(7).fill(null), 1], Array(9).fill(2)])!.mean[4]).toBe(2)
  })

  it('has a band that holds the middle 80 % of the replicates', () => {
    const rows = Array.from({ length: 11 }, (_, i) => Array(7).fill(i))
    expect(course(rows)).toMatchObject({
      low: Array(7).fill(expect.closeTo(1)),
      high: Array(7).fill(expect.closeTo(9)),
    })
  })
})

describe('the warm-up', () => {
  const weeks = (before: number, last: number) => [...Array(14).fill(before), ...Array(14).fill(last)]

  it('has settled when acts a day change by at most a tenth over its last four weeks', () => {
    expect(warmUp(28, [weeks(100, 109)])).toMatchObject({ settled: true, drift: expect.closeTo(0.09) })
    expect(warmUp(28, [weeks(100, 111)])).toMatchObject({ settled: false })
    expect(warmUp(28, [weeks(100, 89)])).toMatchObject({ settled: false, drift: expect.closeTo(-0.11) })
  })

  it('is judged over all replicates together', () => {
    expect(warmUp(28, [weeks(100, 120), weeks(100, 80)])).toMatchObject({ settled: true, drift: 0 })
  })

  it('cannot tell when it is shorter than four weeks, or nobody did anything', () => {
    expect(warmUp(27, [Array(27).fill(5)])).toEqual({ days: 27, settled: false, drift: null })
    expect(warmUp(28, [weeks(0, 5)])).toEqual({ days: 28, settled: false, drift: null })
  })

  it('is a caveat when it has not settled', () => {
    const restless = result(1, [shares(1), shares(2)], { warmUpActs: weeks(100, 150) })
    expect(comparisonOf(question(), [restless]).caveats.join()).toContain('had not settled')
    const short = result(1, [shares(1), shares(2)], { warmUpActs: [] })
    expect(comparisonOf(question({ warmUpDays: 0 }), [short]).caveats.join()).toContain('too short to tell')
  })
})
