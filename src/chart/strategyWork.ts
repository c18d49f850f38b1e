import type { Comparison, RuleResult } from '../study/Comparison.ts'
import { casesOf } from '../study/casesOf.ts'
import { ranked } from './ranked.ts'

/** What became of cases, on average in one community. */
export interface Cases {
  readonly served: number
  readonly settled: number
  readonly undone: number
  readonly tooLate: number
  readonly cases: number
}

/** The team's work under one strategy, and of it that of each rule. */
export interface StrategyWork {
  readonly name: string
  readonly total: Cases
  readonly hours: { readonly given: number; readonly spent: number }
  readonly rules: readonly (Cases & { readonly name: string; readonly by: string; readonly hours: number })[]
}

/** The work of each strategy that has any rules, best strategy first. */
export function strategyWork(comparison: Comparison): readonly StrategyWork[] {
  return ranked(comparison)
    .filter(({ rules }) => rules.length > 0)
    .map(({ name, rules, minutes }) => ({
      name,
      total: casesAmong(rules),
      hours: { given: minutes.given / 60, spent: minutes.spent / 60 },
      rules: rules.map((rule) => ({
        name: rule.name,
        by: rule.by,
        hours: rule.minutes / 60,
        ...casesAmong([rule]),
      })),
    }))
}

function casesAmong(rules: readonly RuleResult[]): Cases {
  const sum = (of: (rule: RuleResult) => number) => rules.reduce((total, rule) => total + of(rule), 0)
  return {
    served: sum(({ served }) => served),
    settled: sum(({ settled }) => settled),
    undone: sum(({ undone }) => undone),
    tooLate: sum(({ tooLate }) => tooLate),
    cases: sum(casesOf),
  }
}
