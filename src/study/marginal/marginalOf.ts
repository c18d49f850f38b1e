import type { ReplicateResult, StrategyRun } from '../../community/ReplicateResult.ts'
import { estimate } from '../../statistics/Estimate.ts'
import type { Question } from '../Question.ts'
import { meanOf, perHour, subtracted } from './differences.ts'
import { hoursCurve } from './hoursCurve.ts'
import type { Marginal, RuleValue } from './Marginal.ts'
import { type Counted, yieldsOf } from './yields.ts'

/** What rules and hours are worth. Null when that was not asked for. */
export function marginalOf(question: Question, results: readonly ReplicateResult[]): Marginal | null {
  const { strategies, variants } = question
  if (variants === null) return null
  const yields = yieldsOf(question)
  const runsOf = (strategy: string) => results.map(({ runs }) => runs[strategies.indexOf(strategy)]!)
  const changed = variants.map((variant, v) => ({ ...variant, runs: results.map((result) => result.variants[v]!) }))
  const rules = changed.flatMap((variant) =>
    variant.kind === 'without rule'
      ? [ruleValue(variant.strategy, variant.rule, runsOf(variant.strategy), variant.runs, yields)]
      : [],
  )
  const curves = strategies.flatMap((strategy) => {
    const scaled = changed.flatMap((variant) =>
      variant.kind === 'time' && variant.strategy === strategy ? [{ times: variant.times, runs: variant.runs }] : [],
    )
    if (scaled.length === 0) return []
    const twins = results.map(({ twin }) => twin)
    const lived = [...scaled, { times: 1, runs: runsOf(strategy) }, { times: 0, runs: twins }]
    return [hoursCurve(strategy, lived, yields, question)]
  })
  return { yields: yields.map(({ of: _, scale: __, ...facts }) => facts), rules, curves }
}

function ruleValue(
  strategy: string,
  rule: number,
  mix: readonly StrategyRun[],
  without: readonly StrategyRun[],
  yields: readonly Counted[],
): RuleValue {
  const hours = mix.map(({ rules }) => rules[rule]!.minutes / 60)
  const adds = yields.map((one) => [one.id, subtracted(one, mix, without)] as const)
  return {
    strategy,
    rule: mix[0]!.rules[rule]!.name,
    hours: estimate(hours),
    adds: Object.fromEntries(adds.map(([id, values]) => [id, meanOf(values)])),
    perHour: Object.fromEntries(
      adds.map(([id, values], y) => [id, perHour(yields[y]!, values, hours, 'the rule took no time')]),
    ),
  }
}
