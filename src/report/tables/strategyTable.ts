import { lossFormat } from '../../chart/lossFormat.ts'
import { ranked } from '../../chart/ranked.ts'
import type { Comparison, StrategyResult } from '../../study/Comparison.ts'
import { formatNumber, formatProbability, quoted } from '../../study/format.ts'
import { measureOf } from '../../study/measureOf.ts'
import { dash, estimateCell, nameCell } from '../cells.ts'
import { type Html, html } from '../html.ts'
import { type Column, table } from '../table.ts'

/** The strategies side by side in the measure that decides. */
export function strategyTable(comparison: Comparison): Html {
  const { baseline, decideBy, replicates, strategies } = comparison
  const { name, unit, better } = measureOf(comparison, decideBy)
  const loss = lossFormat(comparison)
  const difference = ({ differences }: StrategyResult) => differences[decideBy]
  const columns: Column<StrategyResult>[] = [
    { head: 'Strategy', words: true, cell: (strategy) => nameCell(comparison, strategy) },
    { head: html`${name}<small>${unit}</small>`, cell: ({ outcomes }) => estimateCell(outcomes[decideBy]) },
  ]
  if (strategies.length > 1) {
    columns.push({
      head: 'Difference',
      cell: (strategy) => (strategy.name === baseline ? dash : estimateCell(difference(strategy), true)),
    })
    if (better !== 'neither')
      columns.push({
        head: html`Better off<small>communities</small>`,
        cell: (strategy) => {
          const found = difference(strategy)
          return found === undefined
            ? dash
            : `${formatNumber(found.betterShare * found.n, 1)} of ${formatNumber(found.n)}`
        },
      })
    if (replicates > 1)
      columns.push(
        { head: 'Probability of being best', cell: ({ probabilityBest }) => formatProbability(probabilityBest) },
        {
          head: html`Average loss<small>if chosen</small>`,
          cell: ({ expectedRegret }) => loss(expectedRegret),
        },
      )
  }
  const what = strategies.length > 1 ? `, and differences to ${quoted(baseline)}` : ''
  const interval = replicates > 1 ? ', with 95 % intervals' : ''
  return table(`Outcomes in ${name} (${unit})${what}${interval}`, columns, ranked(comparison))
}
