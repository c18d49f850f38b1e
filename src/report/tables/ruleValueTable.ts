import { formatNumber, quoted } from '../../study/format.ts'
import type { Marginal, RuleValue } from '../../study/marginal/Marginal.ts'
import { definedCell } from '../cells.ts'
import { type Html, html } from '../html.ts'
import { type Column, table } from '../table.ts'

/** What each rule adds to its mix; null when no strategy has several. */
export function ruleValueTable({ yields, rules }: Marginal): Html | null {
  if (rules.length === 0) return null
  const columns: Column<RuleValue>[] = [
    {
      head: 'Rule',
      words: true,
      cell: ({ strategy, rule }) => html`${rule}<small>in ${quoted(strategy)}</small>`,
    },
    { head: html`Hours<small>it takes</small>`, cell: ({ hours }) => formatNumber(hours.mean, 0.1) },
    ...yields.flatMap(({ id, name, unit, hourUnit }) => [
      { head: html`${name}<small>${unit}</small>`, cell: ({ adds }: RuleValue) => definedCell(adds[id]!, true) },
      {
        head: html`Per hour<small>${hourUnit}</small>`,
        cell: ({ perHour }: RuleValue) => definedCell(perHour[id]!, true),
      },
    ]),
  ]
  return table(
    'What each rule adds: the mix minus the mix without the rule, whose time the others may use',
    columns,
    rules,
  )
}
