import { measures } from '../community/measures.ts'
import type { StrategyRun } from '../community/ReplicateResult.ts'
import { estimate, isDefined } from '../statistics/Estimate.ts'
import { mean } from '../statistics/mean.ts'
import { pairedDifference } from '../statistics/pairedDifference.ts'
import { actSharesOf } from './actSharesOf.ts'
import type { Course, Outcome, PairedDifference, RuleResult, StrategyResult } from './Comparison.ts'
import { changesOf } from './changes.ts'
import { course } from './course.ts'
import { moneyReturn } from './money.ts'
import { newcomerResult } from './newcomerResult.ts'
import type { Question } from './Question.ts'
import { gainedKindness, RECIPROCITY, reciprocityOf } from './reciprocity.ts'

/**
 * All that the replicates say about one strategy, apart from its rank among the others.
 *
 * @param runs of this strategy, one per replicate
 * @param baseline runs of the strategy it is measured against, in the same order; null for the baseline itself
 * @param twins the same communities without any outreach, in the same order
 * @param question says which measures are watched, so that their courses are kept, and what things are worth
 */
export function strategyResult(
  name: string,
  runs: readonly StrategyRun[],
  baseline: readonly StrategyRun[] | null,
  twins: readonly StrategyRun[],
  { decideBy, also, prices, days }: Question,
): Omit<StrategyResult, 'probabilityBest' | 'expectedRegret'> {
  const reciprocity = reciprocityOf(runs, twins)
  const outcomes = outcomesOf(runs)
  if (isDefined(reciprocity.perAct)) {
    // One value per replicate for the charts; its estimate is the ratio of means, not the mean of these.
    const gained = gainedKindness(runs, twins)
    const values = runs.flatMap(({ outreachActs }, i) => (outreachActs > 0 ? gained[i]! / outreachActs : []))
    outcomes[RECIPROCITY] = { ...reciprocity.perAct, values }
  }
  return {
    name,
    outcomes,
    differences: baseline === null ? {} : differencesOf(runs, baseline),
    reciprocity,
    money: prices === null ? null : moneyReturn(prices, runs, twins, days),
    changes: changesOf(runs, twins),
    minutes: {
      given: mean(runs.map(({ minutes }) => minutes.given)),
      spent: mean(runs.map(({ minutes }) => minutes.spent)),
    },
    team: runs[0]!.team.map(({ name }, voice) => ({
      name,
      given: mean(runs.map((run) => run.team[voice]!.given)),
      spent: mean(runs.map((run) => run.team[voice]!.spent)),
    })),
    outreachActs: mean(runs.map(({ outreachActs }) => outreachActs)),
    rules: rulesOf(runs),
    actShares: actSharesOf(runs),
    newcomers: newcomerResult(
      runs.map((run) => run.newcomers),
      days,
    ),
    course: courseOf(runs, [decideBy, ...also]),
  }
}

/** A measure without a value in any replicate has no outcome. */
function outcomesOf(runs: readonly StrategyRun[]): Record<string, Outcome> {
  return byMeasure((name) => {
    const values = runs.flatMap((run) => run.outcomes[name] ?? [])
    return values.length === 0 ? null : { ...estimate(values), values }
  })
}

/** Only replicates in which both have a value can be subtracted. */
function differencesOf(runs: readonly StrategyRun[], baseline: readonly StrategyRun[]) {
  return byMeasure<PairedDifference>((name, better) => {
    const pairs = runs.flatMap((run, i) => {
      const [a, b] = [run.outcomes[name] ?? null, baseline[i]!.outcomes[name] ?? null]
      return a === null || b === null ? [] : [[a, b] as const]
    })
    if (pairs.length === 0) return null
    return pairedDifference(
      pairs.map(([a]) => a),
      pairs.map(([, b]) => b),
      better,
    )
  })
}

function courseOf(runs: readonly StrategyRun[], watched: readonly string[]): Record<string, Course> {
  return byMeasure((name) => {
    const rows = runs.map((run) => run.daily[name])
    return watched.includes(name) && rows.every((row) => row !== undefined) ? course(rows) : null
  })
}

function rulesOf(runs: readonly StrategyRun[]): RuleResult[] {
  return runs[0]!.rules.map(({ name, act, by }, rule) => {
    const average = (of: 'served' | 'tooLate' | 'undone' | 'settled' | 'minutes') =>
      mean(runs.map((run) => run.rules[rule]![of]))
    return {
      name,
      act,
      by,
      served: average('served'),
      tooLate: average('tooLate'),
      undone: average('undone'),
      settled: average('settled'),
      minutes: average('minutes'),
    }
  })
}

/** A record with what `make` has for each measure of the catalogue that a single run can tell, without its nulls. */
function byMeasure<T>(make: (name: string, better: 'more' | 'less' | 'neither') => T | null): Record<string, T> {
  const entries = measures
    .filter(({ kind }) => kind !== 'study')
    .flatMap(({ name, better }) => {
      const made = make(name, better)
      return made === null ? [] : [[name, made] as const]
    })
  return Object.fromEntries(entries)
}
