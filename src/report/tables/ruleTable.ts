import { ranked } from '../../chart/ranked.ts'
import type { Comparison, RuleResult, StrategyResult } from '../../study/Comparison.ts'
import { casesOf } from '../../study/casesOf.ts'
import { formatNumber } from '../../study/format.ts'
import { hours, nameCell } from '../cells.ts'
import { type Html, html } from '../html.ts'
import { table } from '../table.ts'

interface Row {
  readonly strategy: StrategyResult
  readonly rule: RuleResult
}

/** What each rule of each strategy did, and what it left undone; null when there is no rule. */
export function ruleTable(comparison: Comparison): Html | null {
  const rows = ranked(comparison).flatMap((strategy) => strategy.rules.map((rule) => ({ strategy, rule })))
  if (rows.length === 0) return null
  const alone = new Set(rows.map(({ rule }) => rule.by)).size === 1
  return table(
    'Rules: cases in one community over the whole time, on average',
    [
      { head: 'Strategy', words: true, cell: ({ strategy }) => nameCell(comparison, strategy) },
      {
        head: 'Rule',
        words: true,
        cell: ({ rule }) => (rule.name === rule.act ? rule.name : html`${rule.name}<small>${rule.act}</small>`),
      },
      ...(alone ? [] : [{ head: 'By', words: true, cell: ({ rule }: Row) => rule.by }]),
      { head: 'Cases', cell: ({ rule }) => formatNumber(casesOf(rule), 1) },
      { head: 'Served', cell: ({ rule }) => formatNumber(rule.served, 1) },
      { head: 'Too late', cell: ({ rule }) => formatNumber(rule.tooLate, 1) },
      { head: 'Undone', cell: ({ rule }) => formatNumber(rule.undone, 1) },
      { head: html`Settled<small>by others</small>`, cell: ({ rule }) => formatNumber(rule.settled, 1) },
      { head: 'Hours', cell: ({ rule }) => hours(rule.minutes) },
    ],
    rows,
  )
}
