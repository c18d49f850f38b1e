import { beforeAll, describe, expect, it } from 'vitest'
import type { Plan } from '../../src/community/Plan.ts'
import type { ReplicateResult, StrategyRun } from '../../src/community/ReplicateResult.ts'
import { runReplicate } from '../../src/community/runReplicate.ts'
import { estimate, isDefined } from '../../src/statistics/Estimate.ts'
import { ratioOfMeans } from '../../src/statistics/ratioOfMeans.ts'
import { ratioValues } from '../../src/statistics/ratioValues.ts'
import { parts, partsOf, planWithout } from '../../src/study/ablation/parts.ts'
import type { Comparison } from '../../src/study/Comparison.ts'
import { comparisonOf } from '../../src/study/comparisonOf.ts'
import { further } from '../../src/study/further.ts'
import { variantsOf } from '../../src/study/marginal/variants.ts'
import type { Prices } from '../../src/study/money.ts'
import { verdictText } from '../../src/study/verdictText.ts'
import { aBitOfEach, handsOff, smallPlan } from '../community/smallPlan.ts'
import { asked, liveFurther, plan, prices, variants } from './furtherFixture.ts'
import { question, result, run } from './results.ts'

describe('values of a ratio', () => {
  it('have the ratio of means as their mean and its first-order spread', () => {
    const [above, below] = [
      [3, 9, 1, 7],
      [2, 5, 1, 4],
    ]
    const found = ratioOfMeans(above!, below!, 'nothing')
    const values = estimate(ratioValues(above!, below!))
    if (!isDefined(found)) throw new Error(found.notDefined)
    expect(values.mean).toBeCloseTo(found.mean, 12)
    expect(values.sd).toBeCloseTo(found.sd!, 12)
  })
})

describe('a return in money', () => {
  const kept = (joins: number, complaints: number, hours: number) =>
    run({ outcomes: { joins, complaints }, minutes: { given: 600, spent: 60 * hours }, outreachActs: hours })
  const found = (runs: readonly StrategyRun[], over: Partial<Prices> = {}) =>
    comparisonOf(
      question({ days: 60, mattersFrom: { amount: 1 }, prices: { ...prices, ...over } }),
      runs.map((one, r) => result(r + 1, [kept(10, 8, 0), one])),
    ).strategies[1]!.money!

  it('counts what is more, and what is less where less is better, over the whole horizon', () => {
    // Two months: 2 · (4 joins · 5 + 2 complaints · 10) = 80, for an hour at 30.
    const { value, cost, net, roi } = found([kept(14, 6, 1), kept(14, 6, 1)])
    expect([value.mean, cost.mean, net.mean]).toEqual([80, 30, 50])
    expect(isDefined(roi) && roi.mean).toBeCloseTo(50 / 30, 12)
  })

  it('is not defined without any cost, and says why', () => {
    expect(found([kept(14, 6, 0), kept(14, 6, 0)]).roi).toEqual({ notDefined: 'no time was spent' })
    expect(found([kept(14, 6, 1)], { hour: 0 }).roi).toEqual({ notDefined: 'an hour costs nothing' })
  })
})

describe('taking parts of the model away', () => {
  const plan = smallPlan()

  it('takes each channel and the two ways of positive reciprocity, where the plan has them', () => {
    expect(partsOf(plan)).toEqual(parts.map(({ name }) => name))
    const silent: Plan = { ...plan, channels: { ...plan.channels, positive_reciprocity: false, mood: false } }
    expect(partsOf(silent)).toEqual(['negative reciprocity', 'normative influence', 'informational influence'])
    expect(() => planWithout(silent, 'mood')).toThrow(RangeError)
  })

  it('sets a weight to 0 and scales no other', () => {
    const { populations } = planWithout(plan, 'direct')
    expect(populations.map(({ traits }) => traits.weight_direct.mean)).toEqual(populations.map(() => 0))
    expect(populations.map(({ traits }) => traits.weight_generalised)).toEqual(
      plan.populations.map(({ traits }) => traits.weight_generalised),
    )
  })
})

describe('a comparison asked for everything', () => {
  let results: ReplicateResult[]
  let found: Comparison
  beforeAll(() => {
    ;({ results, found } = liveFurther())
  })

  it('lives the same strategies as one that is asked for less', () => {
    const plain = runReplicate(plan, 1)
    expect(results[0]!.runs).toEqual(plain.runs)
    expect(results[0]!.variants).toHaveLength(variants.length)
  })

  it('splits each return into what comes through the channels and the rest, without remainder', () => {
    const { difference } = found.ablation!.strategies.find(({ name }) => name === 'mix')!
    if (!isDefined(difference) || !isDefined(difference.rest)) throw new Error('no parts')
    const channels = found.ablation!.parts.filter(({ of }) => of === null)
    const through = channels.map(({ name }) => {
      const passed = difference.parts[name]!
      if (!isDefined(passed)) throw new Error(passed.notDefined)
      expect(passed.amount.mean + passed.without.mean).toBeCloseTo(difference.whole.mean, 9)
      return passed.amount.mean
    })
    const sum = through.reduce((total, amount) => total + amount, difference.rest.amount.mean)
    expect(channels).toHaveLength(5)
    expect(sum).toBeCloseTo(difference.whole.mean, 9)
    expect(difference.whole.mean).toBeCloseTo(found.strategies[1]!.differences['kind acts']!.mean, 9)
  })

  it('takes the Reciprocity of Influence apart that stands beside it', () => {
    const { reciprocity } = found.ablation!.strategies.find(({ name }) => name === 'mix')!
    const { perAct } = found.strategies[1]!.reciprocity
    expect(isDefined(reciprocity) && reciprocity.whole.mean).toBeCloseTo(isDefined(perAct) ? perAct.mean : 0, 9)
  })

  it('adds up to the same numerator over the groups of people', () => {
    for (const { changes, reciprocity } of found.strategies) {
      const sum = changes.reduce((total, { gained }) => total + gained.mean, 0)
      expect(sum).toBeCloseTo(reciprocity.gained.mean, 9)
    }
  })

  it('values a rule as the mix minus the mix in which it never acts', () => {
    expect(found.marginal!.rules.map((one) => [one.strategy, one.rule])).toEqual([
      ['mix', 'welcome'],
      ['mix', 'help'],
    ])
    const at = variants.findIndex((one) => one.kind === 'without rule' && one.rule === 1)
    const whole = results.filter(({ without }) => without === null)
    for (const one of whole) expect(one.variants[at]!.rules[1]).toMatchObject({ served: 0, minutes: 0 })
    const gained = whole.map(
      ({ runs, variants }) => runs[1]!.outcomes['kind acts']! - variants[at]!.outcomes['kind acts']!,
    )
    expect(found.marginal!.rules[1]!.adds['kind acts']).toEqual(estimate(gained))
  })

  it('draws a curve that begins with no outreach and nothing, and never spends more than it is given', () => {
    const curve = found.marginal!.curves.find(({ strategy }) => strategy === 'mix')!
    expect(curve.points.map(({ times }) => times)).toEqual([0, 0.25, 0.5, 1, 1.5, 2])
    expect(curve.points[0]).toMatchObject({
      hours: { mean: 0 },
      gained: { 'kind acts': { mean: 0 }, money: { mean: 0 } },
    })
    for (const { times, hours } of curve.points) expect(hours.mean).toBeLessThanOrEqual(times + 1e-9)
    const slopes = curve.points.slice(1).map(({ nextHour }) => nextHour['kind acts']!)
    const steps = curve.points.slice(1).map(({ hours }, i) => hours.mean - curve.points[i]!.hours.mean)
    const total = slopes.reduce((sum, slope, i) => sum + (isDefined(slope) ? slope.mean * steps[i]! * 3 : 0), 0)
    const last = curve.points.at(-1)!.gained['kind acts']!
    if (slopes.every(isDefined)) expect(total).toBeCloseTo(isDefined(last) ? (last.mean * 21) / 30 : 0, 6)
  })

  it('has a defined answer where no time is given', () => {
    const none = found.strategies[2]!
    expect(none.reciprocity.perAct).toEqual({ notDefined: 'nothing was done' })
    expect(none.reciprocity.gained).toMatchObject({ mean: 0, low: 0, high: 0 })
    expect(none.money!.roi).toEqual({ notDefined: 'no time was spent' })
    expect(found.marginal!.curves.find(({ strategy }) => strategy === 'no time')!.shape['kind acts']!.kind).toBe(
      'unspent',
    )
    const ablated = found.ablation!.strategies.find(({ name }) => name === 'no time')!
    expect(ablated.reciprocity).toEqual({ notDefined: 'nothing was done' })
  })

  it('says a sentence for each thing asked, and never NaN', () => {
    expect(further(found).map(({ label }) => label)).toEqual(['In money', 'The next hour', 'Through what'])
    expect(`${verdictText(found)}${JSON.stringify(found)}`).not.toMatch(/NaN|Infinity|undefined/)
    expect(verdictText(found).split('\n\n')).toHaveLength(4)
  })

  it('leaves out parts of which no replicate is finished, and says so', () => {
    const some = comparisonOf(
      asked,
      results.filter(({ without }) => without === null || without === 'mood'),
    )
    const { difference } = some.ablation!.strategies[0]!
    if (!isDefined(difference)) throw new Error(difference.notDefined)
    expect(isDefined(difference.parts.mood!)).toBe(true)
    expect(difference.parts.direct).toEqual({ notDefined: 'no replicate without it is finished' })
    expect(isDefined(difference.rest)).toBe(false)
    expect(some.replicates).toBe(3)
  })
})

describe('a comparison that is asked for nothing more', () => {
  it('is without ablation, marginal value and money', () => {
    const plain = comparisonOf(question({ mattersFrom: { amount: 1 } }), [result(1, [run(), run()])])
    expect([plain.ablation, plain.marginal, plain.prices]).toEqual([null, null, null])
    expect(further(plain)).toEqual([])
    expect(variantsOf({ strategies: [handsOff] })).toEqual([])
    expect(variantsOf({ strategies: [aBitOfEach] }).length).toBe(aBitOfEach.rules.length + 4)
  })
})
