import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isDefined } from '../../src/statistics/Estimate.ts'
import type { Comparison } from '../../src/study/Comparison.ts'
import { standings } from '../../src/study/standings.ts'
import { verdict } from '../../src/study/verdict.ts'
import { comparisonFixture, PLANS, type StrategyPlan } from './comparisonFixture.ts'

const [handsOff, greet, answer, thank, bitOfEach] = PLANS as [
  StrategyPlan,
  StrategyPlan,
  StrategyPlan,
  StrategyPlan,
  StrategyPlan,
]

/** A plan with other outcomes and another probability of being best. */
function changed(plan: StrategyPlan, means: Record<string, number>, probabilityBest = plan.probabilityBest) {
  return { ...plan, means: { ...plan.means, ...means }, probabilityBest }
}

function withMeasure(id: string, facts: object, comparison: Comparison): Comparison {
  const measures = comparison.measures.map((measure) => (measure.id === id ? { ...measure, ...facts } : measure))
  return { ...comparison, measures }
}

describe('the verdict', () => {
  it('on a clear winner names it, what it brings and what it leaves open', () => {
    const plans = [
      handsOff,
      changed(greet, { complaints: 26.2, retention: 62.1 }, 0.002),
      changed(answer, { shares: 480, complaints: 26.2, retention: 62.1 }, 0.998),
    ]
    expect(verdict(comparisonFixture({}, plans))).toEqual([
      'Choose “answer”: better than “hands off” for shares, best of 3 with a probability of over 99 %.',
      '“answer” brings about 68 more shares a month than “hands off” (63 to 73); 100 of 100 communities are better off. An act of outreach brings back 0.310 (0.297 to 0.323) kind acts and shares.',
      'The price of “answer”: retention about 1.1 percentage points lower (0.6 to 1.6) and about 4.2 more complaints a month (3.3 to 5.1). No harm seen on joins.',
      'On average “answer” left 37 of 1,321 cases of “help” undone and came too late for 214; it used 253 of 260 hours.',
      'Ranges are 95 % intervals over 100 replicates of 182 days. The people are provisional: “online-community” is not calibrated on data.',
    ])
  })

  it('on strategies that are practically the same says that there is no need to change', () => {
    const plans = [handsOff, changed(greet, { shares: 413.4 }, 0.7)]
    expect(verdict(comparisonFixture({}, plans))).toEqual([
      'No need to leave “hands off”: “greet” is practically the same for shares.',
      '“greet” brings about 1 more share a month than “hands off” (between 3 fewer and 6 more); 52 of 100 communities are better off. An act of outreach brings back 0.310 (0.278 to 0.342) kind acts and shares.',
      'No harm seen from “greet” on joins, retention or complaints.',
      'Nothing was left undone: on average “greet” served all of 391 cases, in 26.1 of 260 hours.',
      'Ranges are 95 % intervals over 100 replicates of 182 days. The people are provisional: “online-community” is not calibrated on data.',
    ])
  })

  it('on a single run says that nobody can tell, and gives no ranges', () => {
    const plans = [handsOff, changed(answer, { shares: 380 }, 0), changed(thank, { shares: 470 }, 1)]
    expect(verdict(comparisonFixture({ replicates: 1 }, plans))).toEqual([
      'Not enough runs to tell “thank” and “answer” from “hands off” for shares. Add replicates before you choose.',
      '“thank” brings about 58 more shares a month than “hands off” in the one community that was run. An act of outreach brings back 0.31 kind acts and shares.',
      'One run cannot show whether “thank” does harm to joins, retention or complaints.',
      'Nothing was left undone: on average “thank” served all of 1,560 cases, in 78 of 260 hours.',
      'Without ranges, from 1 replicate of 182 days. The people are provisional: “online-community” is not calibrated on data.',
    ])
  })

  it('names the strategies that are practically the same as the winner', () => {
    expect(verdict(comparisonFixture())[0]).toBe(
      'Choose “answer”: better than “hands off” for shares, best of 5 with a probability of 83 %; “thank” and “a bit of each” are practically the same as it.',
    )
  })

  it('names the strategies that it cannot tell from the winner', () => {
    const plans = [handsOff, answer, changed(thank, { shares: 446 })]
    const comparison = comparisonFixture({ replicates: 12, mattersFrom: { amount: 5, share: null } }, plans)
    expect(verdict(comparison)[0]).toBe(
      'Choose “answer”: better than “hands off” for shares, best of 3 with a probability of 83 %; not enough runs to tell it from “thank”.',
    )
  })

  it('keeps the baseline when all others are worse, and shows the one that comes nearest', () => {
    const plans = [changed(handsOff, { shares: 520 }, 0.99), changed(greet, {}, 0), changed(answer, {}, 0.01)]
    const [advice, difference] = verdict(comparisonFixture({}, plans))
    expect(advice).toBe('Keep “hands off”: “answer” and “greet” are worse for shares.')
    expect(difference).toContain('“answer” brings about 70 fewer shares a month than “hands off” (65 to 75)')
  })

  it('sorts what is known from what is not when nothing is better', () => {
    const plans = [handsOff, changed(greet, { shares: 380 }), changed(answer, { shares: 416 }), thank]
    const comparison = comparisonFixture({ replicates: 14, mattersFrom: { amount: 5, share: null } }, [
      ...plans.slice(0, 3),
      changed(thank, { shares: 411 }),
    ])
    expect(verdict(comparison)[0]).toBe(
      'Not enough runs to tell “answer” and “thank” from “hands off” for shares. “greet” is worse. Add replicates before you choose.',
    )
  })

  it('puts practically the same before worse when both are known', () => {
    expect(verdict(comparisonFixture({ baseline: 'answer' }))[0]).toBe(
      'No need to leave “answer”: “thank” and “a bit of each” are practically the same for shares, and “greet” and “hands off” are worse.',
    )
  })

  it('takes fewer for better where less is better', () => {
    const overrides = {
      decideBy: 'complaints',
      also: ['complaints', 'shares'],
      mattersFrom: { amount: 1, share: null },
    }
    const [advice, difference, price] = verdict(comparisonFixture(overrides, [handsOff, answer]))
    expect(advice).toContain('Choose “answer”: better than “hands off” for complaints')
    expect(difference).toContain('brings about 3.4 fewer complaints a month than “hands off” (2.5 to 4.3); 79 of 100')
    expect(price).toBe('No harm seen from “answer” on shares.')
  })

  it('lets nothing win where neither more nor less is better', () => {
    const comparison = withMeasure('shares', { better: 'neither' }, comparisonFixture())
    const [advice, difference] = verdict(comparison)
    expect(advice).toBe(
      'For shares neither more nor less is better, so nothing wins. Against “hands off”: more of it with “answer”, “thank” and “a bit of each”; practically the same with “greet”.',
    )
    expect(difference).toContain('95 of 100 communities have more of it')
  })

  it('says percentage points for percentages', () => {
    const comparison = comparisonFixture({ decideBy: 'retention', mattersFrom: { amount: 0.5, share: null } })
    expect(verdict(comparison)[1]).toContain(
      'With “answer”, retention is about 2.7 percentage points higher than with “hands off” (2.2 to 3.2)',
    )
  })

  it('on the baseline alone has nothing to compare, and no Reciprocity of Influence without outreach', () => {
    expect(verdict(comparisonFixture({}, [handsOff]))).toEqual([
      'Only “hands off” was run: there is nothing to compare it with.',
      'Shares with “hands off”: 412 (407 to 417) a month. Its Reciprocity of Influence is not defined, because there was no outreach.',
      '“hands off” is the baseline, against which a price would be counted.',
      '“hands off” plans no outreach, so nothing was left undone.',
      'Ranges are 95 % intervals over 100 replicates of 182 days. The people are provisional: “online-community” is not calibrated on data.',
    ])
  })

  it('after an interruption counts the finished replicates, and repeats the notes that a reader must see', () => {
    const caveats = ['The community had not settled when day 1 came.']
    const trust = verdict(comparisonFixture({ replicates: 63, replicatesAsked: 100, caveats }))[4]
    expect(trust).toContain('over 63 of the 100 replicates of 182 days.')
    expect(trust).toMatch(/had not settled when day 1 came\.$/)
  })

  it('says "provisional" as long as a population is not fitted, and then to what it is, and to what not', () => {
    const fitted = { to: 'a trial', notTo: 'you' }
    const trust = (known: readonly boolean[]) =>
      verdict(
        comparisonFixture({ populations: known.map((yes, i) => ({ name: `p${i}`, fitted: yes ? fitted : null })) }),
      )[4]
    expect(trust([false, true])).toContain('provisional: “p0” is not calibrated')
    expect(trust([false, false])).toContain('provisional: “p0” and “p1” are not calibrated')
    expect(trust([true, true])).toContain('The people (“p0”) are fitted to a trial, not to you.')
    expect(trust([true, true])).not.toContain('provisional')
  })

  it('tells cases that others settled from cases that were served', () => {
    const rules = [{ ...bitOfEach.rules[1]!, served: 90, tooLate: 0, undone: 0, settled: 10 }]
    expect(verdict(comparisonFixture({}, [handsOff, { ...answer, rules }]))[3]).toBe(
      'Nothing was left undone: on average “answer” served 90 of 100 cases and others settled 10, in 253 of 260 hours.',
    )
  })

  it('lists the rules with the most left undone, and sums up the rest', () => {
    const rules = [1, 2, 3, 4, 5].map((i) => ({
      ...{ name: `rule ${i}`, act: 'help', by: 'me', served: 10, tooLate: 0, undone: 10 * i, settled: 0, minutes: 150 },
    }))
    const plans = [handsOff, changed({ ...answer, rules }, {})]
    expect(verdict(comparisonFixture({}, plans))[3]).toBe(
      'On average “answer” left 50 of 60 cases of “rule 5” undone; left 40 of 50 cases of “rule 4” undone; left 30 of 40 cases of “rule 3” undone; left 30 cases of 2 other rules; it used 253 of 260 hours.',
    )
  })

  it('leaves measures without a value out of the price, and does without the outcome of a strategy', () => {
    const comparison = comparisonFixture({ also: ['joins', 'retention'] }, [handsOff, answer])
    const without = (id: string) => ({
      ...comparison,
      strategies: comparison.strategies.map((strategy) => {
        const { [id]: _, ...differences } = strategy.differences
        return { ...strategy, differences }
      }),
    })
    expect(verdict(without('joins'))[2]).toBe('No harm seen from “answer” on retention.')
    expect(verdict(without('shares'))[0]).toContain('Not enough runs to tell “answer” from “hands off”')
  })
})

describe('whatever was compared, the verdict', () => {
  const outcome = fc.double({ min: 0, max: 900, noNaN: true })
  const means = fc.record({
    ...{ shares: outcome, joins: outcome, complaints: outcome, contributions: outcome },
    retention: fc.double({ min: 0, max: 100, noNaN: true }),
  })
  const plan = (base: StrategyPlan) =>
    fc
      .tuple(means, fc.double({ min: 0, max: 1, noNaN: true }))
      .map(([outcomes, probability]) => changed(base, outcomes, probability))
  const comparison = fc
    .record({
      plans: fc.tuple(...[handsOff, greet, answer, bitOfEach].map(plan)),
      strategies: fc.integer({ min: 1, max: 4 }),
      replicates: fc.integer({ min: 1, max: 8 }),
      more: fc.integer({ min: 0, max: 3 }),
      decideBy: fc.constantFrom('shares', 'retention', 'complaints'),
      amount: fc.double({ min: 0, max: 300, noNaN: true }),
    })
    .map(({ plans, strategies, replicates, more, decideBy, amount }) =>
      comparisonFixture(
        { replicates, replicatesAsked: replicates + more, decideBy, mattersFrom: { amount, share: null }, days: 14 },
        plans.slice(0, strategies),
      ),
    )

  it('has five single lines of whole sentences without NaN, exponents or loose ends', () => {
    fc.assert(
      fc.property(comparison, (found) => {
        const lines = verdict(found)
        expect(lines).toHaveLength(5)
        for (const line of lines) {
          expect(line).toMatch(/^[\p{Lu}“].*\.$/u)
          expect(line).not.toMatch(/NaN|Infinity|undefined|null|\n|-\d|\de[+-]?\d|−0\b(?!\.)| {2}|\.\./)
          expect(line.length).toBeLessThan(320)
        }
        expect(lines[4]).toContain('provisional')
      }),
    )
  })

  it('says only numbers of the comparison, rounded', () => {
    fc.assert(
      fc.property(comparison, (found) => {
        for (const [i, line] of verdict(found).entries()) {
          const known = numbersBehind(found)[i]!
          for (const shown of line.matchAll(/\d[\d,]*(\.\d+)?/g)) {
            const match = known.some((number) => isRounded(number, shown[0]))
            expect(match, `${shown[0]} of line ${i + 1}, “${line}”, is none of ${known}`).toBe(true)
          }
        }
      }),
    )
  })
})

/** The numbers that each line may say: fields of the comparison that belong there, and sums of cases. */
function numbersBehind(comparison: Comparison): readonly (readonly number[])[] {
  const { baseline, winner, others } = standings(comparison)
  const subject = winner ?? others[0]?.strategy ?? baseline
  const difference = subject.differences[comparison.decideBy] ?? subject.outcomes[comparison.decideBy]!
  const { reciprocity, rules, minutes } = subject
  const ends = (estimate: { mean: number; low: number | null; high: number | null }) =>
    [estimate.mean, estimate.low, estimate.high].filter((number) => number !== null)
  const wins = 'betterShare' in difference ? [difference.betterShare * difference.n, difference.n] : []
  const cases = rules.map(({ served, tooLate, undone, settled }) => served + tooLate + undone + settled)
  return [
    [comparison.strategies.length, 100 * subject.probabilityBest, 99, 1],
    [...ends(difference), ...wins, ...(isDefined(reciprocity.perAct) ? ends(reciprocity.perAct) : [95, 0])],
    comparison.also.flatMap((id) => (subject.differences[id] ? ends(subject.differences[id]) : [])),
    [
      ...rules.flatMap(({ tooLate, undone }) => [tooLate, undone]),
      ...[...cases, cases.reduce((a, b) => a + b, 0)],
      ...[minutes.spent / 60, minutes.given / 60],
    ],
    [95, comparison.replicates, comparison.replicatesAsked, comparison.days],
  ]
}

/** Whether a text is a number rounded at its last digit that is not a trailing zero before the point. */
function isRounded(number: number, text: string): boolean {
  const decimals = text.split('.')[1]?.length ?? 0
  const zeros = decimals > 0 ? 0 : /0*$/.exec(text.replaceAll(',', ''))![0].length
  const step = decimals > 0 ? 10 ** -decimals : 10 ** zeros
  return Math.abs(Math.abs(number) - Number(text.replaceAll(',', ''))) <= (step / 2) * (1 + 1e-6)
}
