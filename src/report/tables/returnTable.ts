import { ranked } from '../../chart/ranked.ts'
import { type Defined, type Estimate, isDefined } from '../../statistics/Estimate.ts'
import type { Comparison, StrategyResult } from '../../study/Comparison.ts'
import { formatList, formatNumber, quoted } from '../../study/format.ts'
import { dash, definedCell, hours, nameCell } from '../cells.ts'
import { type Html, html } from '../html.ts'
import { table } from '../table.ts'

/** What each strategy takes and what comes back: the Reciprocity of Influence. */
export function returnTable(comparison: Comparison): Html {
  const { marginal } = comparison
  const strategies = ranked(comparison)
  const nextHour = ({ name }: StrategyResult) => {
    const curve = marginal?.curves.find(({ strategy }) => strategy === name)
    const next = curve?.points.find(({ times }) => times > 1)?.nextHour['kind acts']
    return next === undefined ? [] : [next]
  }
  return html`${table<StrategyResult>(
    'Reciprocity of Influence: kind acts of members that come back, and what the outreach takes',
    [
      { head: 'Strategy', words: true, cell: (strategy) => nameCell(comparison, strategy) },
      {
        head: html`Hours<small>spent of given</small>`,
        cell: ({ minutes }) => `${hours(minutes.spent)} of ${hours(minutes.given)}`,
      },
      { head: 'Acts of outreach', cell: ({ outreachActs }) => formatNumber(outreachActs, 1) },
      { head: html`Comes back<small>per act</small>`, cell: ({ reciprocity }) => cellOf(reciprocity.perAct) },
      {
        head: html`Comes back<small>per hour</small>`,
        cell: ({ reciprocity }) => cellOf(reciprocity.perHour),
      },
      ...(marginal === null
        ? []
        : [
            {
              head: html`Comes back<small>in the next hour</small>`,
              cell: (strategy: StrategyResult) => cellOf(nextHour(strategy)[0]),
            },
          ]),
      {
        head: html`Traced to it<small>per act</small>`,
        cell: ({ reciprocity }) => cellOf(reciprocity.tracedPerAct),
      },
    ],
    strategies,
  )}
${reasons(strategies, (strategy) => {
  const { perAct, perHour, tracedPerAct } = strategy.reciprocity
  return [perAct, perHour, tracedPerAct, ...nextHour(strategy)]
})}`
}

/** The reason for a missing value would not fit into its cell: it stands below the table. */
function cellOf(value: Defined<Estimate> | undefined): Html {
  return value !== undefined && isDefined(value) ? definedCell(value) : dash
}

function reasons(
  strategies: readonly StrategyResult[],
  valuesOf: (strategy: StrategyResult) => readonly Defined<Estimate>[],
): Html[] {
  const missing = strategies.flatMap((strategy) =>
    valuesOf(strategy).flatMap((value) => (isDefined(value) ? [] : [{ name: strategy.name, why: value.notDefined }])),
  )
  return [...new Set(missing.map(({ why }) => why))].map((reason) => {
    const names = new Set(missing.filter(({ why }) => why === reason).map(({ name }) => quoted(name)))
    return html`<p class="quiet">–: not defined for ${formatList([...names])}, because ${reason}.</p>
`
  })
}
