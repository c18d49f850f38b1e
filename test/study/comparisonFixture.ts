import seedrandom from 'seedrandom'
import { probit } from 'simple-statistics'
import { type Cohort, type Newcomers, retentionWeeks } from '../../src/community/Newcomers.ts'
import { band } from '../../src/statistics/band.ts'
import { estimate } from '../../src/statistics/Estimate.ts'
import { pairedDifference } from '../../src/statistics/pairedDifference.ts'
import { ratioOfMeans } from '../../src/statistics/ratioOfMeans.ts'
import type {
  ActShares,
  Comparison,
  Course,
  MeasureFacts,
  NewcomerResult,
  RuleResult,
  StrategyResult,
} from '../../src/study/Comparison.ts'
import { newcomerResult } from '../../src/study/newcomerResult.ts'
import { remembered } from '../remembered.ts'

/** One strategy of the fixture, before its replicates are drawn. */
export interface StrategyPlan {
  readonly name: string
  /** Expected outcome by measure id; the replicates' mean is exactly this. */
  readonly means: Readonly<Record<string, number>>
  readonly rules: readonly RuleResult[]
  readonly minutes: { readonly given: number; readonly spent: number }
  readonly probabilityBest: number
  readonly expectedRegret: number
}

interface MeasurePlan extends MeasureFacts {
  /** Standard deviation over replicates. */
  readonly sd: number
}

const MEASURES: readonly MeasurePlan[] = [
  measure('shares', 'a month', 'more', 24, 'Acts that carry the community to people outside of it.'),
  measure('joins', 'a month', 'more', 9, 'Prospects who became members.'),
  measure('retention', '% of members', 'more', 2.4, 'Members who visited in the last 14 days.'),
  measure('complaints', 'a month', 'less', 5, 'Complaints that members voiced.'),
  measure('contributions', 'a month', 'more', 60, 'Posts that give something to the others.'),
]

function measure(name: string, unit: string, better: MeasureFacts['better'], sd: number, sentence: string) {
  return { id: name, name, unit, dailyUnit: unit === 'a month' ? 'a day' : unit, sentence, better, sd }
}

/** A rule named after its act: what became of its cases, and the minutes that each one served took. */
function rule(name: string, each: number, cases: Omit<RuleResult, 'name' | 'act' | 'by' | 'minutes'>): RuleResult {
  return { name, act: name, by: 'me', ...cases, minutes: cases.served * each }
}

function means(shares: number, joins: number, retention: number, complaints: number, contributions: number) {
  return { shares, joins, retention, complaints, contributions }
}

const GIVEN = 26 * 600

/** Ten hours a week, five ways to spend them. */
export const PLANS: readonly StrategyPlan[] = [
  {
    name: 'hands off',
    means: means(412, 61, 63.2, 22, 2_140),
    rules: [],
    minutes: { given: GIVEN, spent: 0 },
    probabilityBest: 0,
    expectedRegret: 38.2,
  },
  {
    name: 'greet',
    means: means(421, 66, 64.1, 22.4, 2_155),
    rules: [rule('welcome', 4, { served: 391, tooLate: 0, undone: 0, settled: 0 })],
    minutes: { given: GIVEN, spent: 1_564 },
    probabilityBest: 0.01,
    expectedRegret: 29.4,
  },
  {
    name: 'answer',
    means: means(450, 64, 65.9, 18.6, 2_231),
    rules: [rule('help', 15, { served: 1_012, tooLate: 214, undone: 37, settled: 58 })],
    minutes: { given: GIVEN, spent: 15_180 },
    probabilityBest: 0.83,
    expectedRegret: 0.4,
  },
  {
    name: 'thank',
    means: means(444, 62, 64.4, 21.8, 2_262),
    rules: [rule('thank', 3, { served: 1_560, tooLate: 0, undone: 0, settled: 0 })],
    minutes: { given: GIVEN, spent: 4_680 },
    probabilityBest: 0.16,
    expectedRegret: 6.1,
  },
  {
    name: 'a bit of each',
    means: means(439, 65, 65.2, 20.1, 2_219),
    rules: [
      rule('welcome', 4, { served: 391, tooLate: 0, undone: 0, settled: 0 }),
      rule('help', 15, { served: 498, tooLate: 611, undone: 96, settled: 116 }),
      rule('thank', 3, { served: 1_040, tooLate: 0, undone: 520, settled: 0 }),
    ],
    minutes: { given: GIVEN, spent: 12_154 },
    probabilityBest: 0,
    expectedRegret: 11.3,
  },
]

/**
 * A comparison such as `roi compare` finds, with made-up outcomes: by default "Ten hours a week", five strategies,
 * a hundred replicates, 182 days. Outcomes, intervals and paired differences agree with their replicates, and the
 * mean of each outcome is exactly the planned one; everything is the same at each call.
 *
 * @param overrides what should be different; `replicates` changes how many are drawn.
 * @param plans the strategies, the baseline among them.
 */
export function comparisonFixture(
  overrides: Partial<Comparison> = {},
  plans: readonly StrategyPlan[] = PLANS,
): Comparison {
  const replicates = overrides.replicates ?? 100
  const days = overrides.days ?? 182
  const baseline = overrides.baseline ?? 'hands off'
  const base = plans.find((plan) => plan.name === baseline)!
  return {
    title: 'Ten hours a week',
    question: 'Where should my ten hours go?',
    scenario: 'ten-hours',
    seed: 'ten-hours',
    version: '0.1.0',
    replicates,
    replicatesAsked: replicates,
    days,
    starts: '2027-01-04',
    populations: [{ name: 'online-community', fitted: null }],
    warmUp: { days: 56, settled: true, drift: 0.012 },
    network: [
      { name: 'ties a person', target: null, achieved: 21.4 },
      { name: 'circle size', target: 9, achieved: 9.02 },
      { name: 'transitivity', target: null, achieved: 0.37 },
    ],
    measures: MEASURES.map(({ sd: _, ...facts }) => facts),
    decideBy: 'shares',
    also: ['joins', 'retention', 'complaints'],
    baseline,
    mattersFrom: { amount: 20.6, share: 0.05 },
    strategies: plans.map((plan) => strategy(plan, base, replicates, days)),
    events: [],
    prices: null,
    likeness: null,
    ablation: null,
    marginal: null,
    sensitivity: null,
    caveats: [],
    ...overrides,
  }
}

function strategy(plan: StrategyPlan, base: StrategyPlan, replicates: number, days: number): StrategyResult {
  const values = (of: StrategyPlan, m: MeasurePlan) => replicateValues(of.name, m, of.means[m.id]!, replicates)
  const acts = plan.rules.reduce((total, rule) => total + rule.served, 0)
  const perReplicate = normals(`acts ${plan.name}`, replicates).map((z) => acts + 0.02 * acts * z)
  const gained = normals(`gain ${plan.name}`, replicates).map((z) => 0.31 * acts + 60 * z)
  const nothing = 'there was no outreach'
  return {
    name: plan.name,
    outcomes: byMeasure((m) => ({ ...estimate(values(plan, m)), values: values(plan, m) })),
    differences: plan === base ? {} : byMeasure((m) => pairedDifference(values(plan, m), values(base, m), m.better)),
    probabilityBest: plan.probabilityBest,
    expectedRegret: plan.expectedRegret,
    reciprocity: {
      gained: estimate(gained),
      perAct: ratioOfMeans(gained, perReplicate, nothing),
      perHour: ratioOfMeans(
        gained,
        gained.map(() => plan.minutes.spent / 60),
        nothing,
      ),
      tracedPerAct: ratioOfMeans(
        gained.map((value) => 0.8 * value),
        perReplicate,
        nothing,
      ),
    },
    money: null,
    changes: [],
    minutes: plan.minutes,
    team: [{ name: 'me', ...plan.minutes }],
    outreachActs: acts,
    rules: plan.rules,
    actShares: actSharesOf(plan.name, replicates),
    newcomers: newcomersOf(plan.name, replicates, days),
    course: byMeasure((m) => course(base.means[m.id]!, plan.means[m.id]!, m, days)),
  }
}

/** Acts of which the most active tenth of members does about 60 %. */
const actSharesOf = remembered((name: string, replicates: number): ActShares => {
  const curves = normals(`acts of members ${name}`, replicates).map((z) =>
    Array.from({ length: 21 }, (_, i) => (i / 20) ** (8.7 + 0.4 * z)),
  )
  return { curve: band(curves), mostActive: estimate(curves.map((curve) => 1 - curve[18]!)) }
})

/** Newcomers of made-up counts: about forty reached a week, of whom every eighth joins, and some stay. */
const newcomersOf = remembered((name: string, replicates: number, days: number): NewcomerResult => {
  const runs = normals(`newcomers ${name}`, replicates).map((z): Newcomers => {
    const weeks = Math.ceil(days / 7)
    const whole = (value: number) => Math.max(0, Math.round(value * (1 + 0.05 * z)))
    const followed = days <= 28 ? 0 : whole(5 * (weeks - 4))
    const cohort = (people: number, from: number): Cohort => {
      const known = retentionWeeks.map((week) => (from + week + 1 <= days / 7 ? people : 0))
      const seen = retentionWeeks.map((week, place) => Math.round(known[place]! * (0.7 - 0.02 * week)))
      return { people, followed: known, seen }
    }
    const met = (share: number) => ({
      people: Math.round(share * followed),
      returned: Math.round(0.7 * share * followed),
    })
    return {
      reached: 8 * followed,
      reachedAndJoined: followed,
      followed,
      acted: Math.round(0.4 * followed),
      returned: Math.round(0.8 * followed),
      shared: Math.round(0.1 * followed),
      actedAndReturned: Math.round(0.35 * followed),
      wentAllTheWay: Math.round(0.08 * followed),
      firstWeek: {
        greeted: met(0.4),
        'not greeted': met(0.6),
        answered: met(0.1),
        unanswered: met(0.05),
        'did not ask': met(0.85),
        harmed: met(0),
        'not harmed': met(1),
      },
      cohorts: Array.from({ length: weeks }, (_, week) => cohort(whole(5), week)),
      members: cohort(1200, 0),
    }
  })
  return newcomerResult(runs, days)
})

function byMeasure<T>(make: (measure: MeasurePlan) => T): Record<string, T> {
  return Object.fromEntries(MEASURES.map((m) => [m.id, make(m)]))
}

/** Draws with mean 0, half of the variance shared by all strategies; one replicate alone is exactly its mean. */
function replicateValues(name: string, m: MeasurePlan, mean: number, replicates: number): number[] {
  const shared = normals(`shared ${m.id}`, replicates)
  return normals(`${name} ${m.id}`, replicates).map((z, r) => mean + m.sd * Math.SQRT1_2 * (z + shared[r]!))
}

const normals = remembered((seed: string, n: number): readonly number[] => {
  const next = seedrandom.alea(seed)
  const draws = Array.from({ length: n }, () => probit(0.001 + 0.998 * next.double()))
  const centre = draws.reduce((total, z) => total + z, 0) / n
  return draws.map((z) => z - centre)
})

/** From the baseline's level toward the strategy's own, with a wave of four weeks so that a chart shows a curve. */
function course(from: number, to: number, m: MeasurePlan, days: number): Course {
  const scale = m.unit === 'a month' ? 1 / 30.4 : 1
  const mean = Array.from({ length: days }, (_, day) => {
    const wave = 0.1 * m.sd * Math.sin((2 * Math.PI * day) / 28)
    return scale * (from + (to - from) * (1 - 0.98 ** day) * 1.2 + wave)
  })
  const half = scale * 1.28 * m.sd
  return { mean, low: mean.map((value) => value - half), high: mean.map((value) => value + half) }
}
