import { formatNumber, quoted } from '../../study/format.ts'
import type { Marginal, RuleValue } from '../../study/marginal/Marginal.ts'
import { type Html, html } from '../html.ts'
import { type Column, table } from '../table.ts'
import { type WorthRow, worthColumns, worthRows } from './worthRows.ts'

/** What each rule adds to its mix; null when no strategy has several. */
export function ruleValueTable({ yields, rules }: Marginal): Html | null {
  if (rules.length === 0) return null
  const columns: Column<WorthRow<RuleValue>>[] = [
    {
      head: 'Rule',
      words: true,
      cell: ({ thing: { strategy, rule } }) => html`${rule}<small>in ${quoted(strategy)}</small>`,
      lines: ({ lines }) => lines,
    },
    {
      head: html`Hours<small>it takes</small>`,
      cell: ({ thing }) => formatNumber(thing.hours.mean, 0.1),
      lines: ({ lines }) => lines,
    },
    ...worthColumns<RuleValue>(yields),
  ]
  const rows = rules.flatMap((one) =>
    worthRows(one, { label: 'adds', values: one.adds }, { label: 'each hour', values: one.perHour }),
  )
  return table(
    'What each rule adds: the mix minus the mix without the rule, whose time the others may use',
    columns,
    rows,
  )
}
