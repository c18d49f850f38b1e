import { ranked } from '../../chart/ranked.ts'
import { isDefined } from '../../statistics/Estimate.ts'
import type { Comparison, StrategyResult } from '../../study/Comparison.ts'
import { formatNumber } from '../../study/format.ts'
import { dash, definedCell, hours, nameCell } from '../cells.ts'
import { type Html, html } from '../html.ts'
import { table } from '../table.ts'

/** What each strategy takes and what comes back: the Reciprocity of Influence. */
export function returnTable(comparison: Comparison): Html {
  const { marginal } = comparison
  const nextHour = ({ name }: StrategyResult) => {
    const curve = marginal?.curves.find(({ strategy }) => strategy === name)
    const next = curve?.points.find(({ times }) => times > 1)?.nextHour['kind acts']
    if (next === undefined) return dash
    return isDefined(next) ? definedCell(next) : html`<span class="none">${next.notDefined}</span>`
  }
  return table<StrategyResult>(
    'Reciprocity of Influence: kind acts of members that come back, and what the outreach takes',
    [
      { head: 'Strategy', words: true, cell: (strategy) => nameCell(comparison, strategy) },
      {
        head: html`Hours<small>spent of given</small>`,
        cell: ({ minutes }) => `${hours(minutes.spent)} of ${hours(minutes.given)}`,
      },
      { head: 'Acts of outreach', cell: ({ outreachActs }) => formatNumber(outreachActs, 1) },
      { head: html`Comes back<small>per act</small>`, cell: ({ reciprocity }) => definedCell(reciprocity.perAct) },
      {
        head: html`Comes back<small>per hour</small>`,
        cell: ({ reciprocity }) => definedCell(reciprocity.perHour),
      },
      ...(marginal === null ? [] : [{ head: html`Comes back<small>in the next hour</small>`, cell: nextHour }]),
      {
        head: html`Traced to it<small>per act</small>`,
        cell: ({ reciprocity }) => definedCell(reciprocity.tracedPerAct),
      },
    ],
    ranked(comparison),
  )
}
