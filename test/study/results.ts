import { dayOne } from '../../src/community/dayOne.ts'
import { measures } from '../../src/community/measures.ts'
import { experiences, type Newcomers, retentionWeeks } from '../../src/community/Newcomers.ts'
import type { ReplicateResult, StrategyRun } from '../../src/community/ReplicateResult.ts'
import type { Question } from '../../src/study/Question.ts'

/** A run in which nothing happens on any day, but for what is given. */
export function run(over: Partial<StrategyRun> = {}, days = 14): StrategyRun {
  const counted = measures.filter(({ kind }) => kind === 'flow' || kind === 'level')
  const known = measures.filter(({ kind }) => kind !== 'study')
  const { daily, outcomes, ...rest } = over
  return {
    daily: { ...Object.fromEntries(counted.map(({ name }) => [name, Array(days).fill(0)])), ...daily },
    outcomes: { ...Object.fromEntries(known.map(({ name }) => [name, 0])), ...outcomes },
    kindActs: 0,
    tracedActs: 0,
    outreachActs: 0,
    newcomers: nobody(days),
    actShares: null,
    minutes: { given: 0, spent: 0 },
    team: [],
    lives: NOBODY,
    rules: [],
    ...rest,
  }
}

const NOBODY = Object.fromEntries(
  Object.keys(dayOne).map((name) => [name, { people: 0, kindActs: 0, visits: 0 }]),
) as unknown as StrategyRun['lives']
/** Nobody was reached, and nobody joined. */
export function nobody(days: number): Newcomers {
  const none = { people: 0, returned: 0 }
  const cohort = { people: 0, followed: retentionWeeks.map(() => 0), seen: retentionWeeks.map(() => 0) }
  return {
    reached: 0,
    reachedAndJoined: 0,
    followed: 0,
    acted: 0,
    returned: 0,
    shared: 0,
    actedAndReturned: 0,
    wentAllTheWay: 0,
    firstWeek: Object.fromEntries(Object.keys(experiences).map((name) => [name, none])) as Newcomers['firstWeek'],
    cohorts: Array.from({ length: Math.ceil(days / 7) }, () => cohort),
    members: cohort,
  }
}

/** A replicate of these runs; the first is the twin. */
export function result(
  replicate: number,
  runs: readonly StrategyRun[],
  over: Partial<ReplicateResult> = {},
): ReplicateResult {
  const warmUpActs = Array<number>(28).fill(10)
  const common = { without: null, variants: [], twin: runs[0]!, warmUpActs, network: [], digest: String(replicate) }
  return { replicate, runs, ...common, ...over }
}

export function question(over: Partial<Question> = {}): Question {
  return {
    title: 'A title',
    question: null,
    scenario: 'a-title',
    seed: 'seed',
    version: '1.0.0',
    replicatesAsked: 2,
    days: 14,
    starts: null,
    warmUpDays: 28,
    populations: [],
    events: [],
    strategies: ['nothing', 'help'],
    baseline: 'nothing',
    decideBy: 'shares',
    also: ['joins'],
    mattersFrom: { share: 0.05 },
    prices: null,
    given: null,
    variants: null,
    without: [],
    ...over,
  }
}
