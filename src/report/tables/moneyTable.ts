import { ranked } from '../../chart/ranked.ts'
import type { Comparison, StrategyResult } from '../../study/Comparison.ts'
import { dash, estimateCell, nameCell, shareCell } from '../cells.ts'
import { type Html, html } from '../html.ts'
import { table } from '../table.ts'

/** What each strategy earns and costs at the prices of the scenario; null without prices. */
export function moneyTable(comparison: Comparison): Html | null {
  const { prices } = comparison
  if (prices === null) return null
  const unit = prices.currency ?? 'money'
  return table<StrategyResult>(
    'Return in money, in one community over the whole time, against no outreach',
    [
      { head: 'Strategy', words: true, cell: (strategy) => nameCell(comparison, strategy) },
      { head: html`Time<small>${unit}</small>`, cell: ({ money }) => estimateCell(money!.cost) },
      { head: html`Value<small>${unit}</small>`, cell: ({ money }) => estimateCell(money!.value) },
      { head: html`Value − time<small>${unit}</small>`, cell: ({ money }) => estimateCell(money!.net, true) },
      {
        head: html`Return<small>(value − time) ÷ time</small>`,
        cell: ({ money, rules }) => (rules.length === 0 ? dash : shareCell(money!.roi)),
      },
    ],
    ranked(comparison),
  )
}
