import { ranked } from '../../chart/ranked.ts'
import { isDefined } from '../../statistics/Estimate.ts'
import type { Comparison, StrategyResult } from '../../study/Comparison.ts'
import { formatNumber } from '../../study/format.ts'
import type { CurvePoint, Marginal } from '../../study/marginal/Marginal.ts'
import { definedCell, nameCell } from '../cells.ts'
import { type Html, html } from '../html.ts'
import { type Column, table } from '../table.ts'

interface Row {
  readonly strategy: StrategyResult
  readonly point: CurvePoint
}

/** Whether further hours were spent; no time at all has no row. */
function isUsed({ nextHour }: CurvePoint): boolean {
  return Object.values(nextHour).some(isDefined)
}

/** What each strategy brings with less and with more time, and what the further hours up to there brought. */
export function hoursTable(comparison: Comparison, { yields, curves }: Marginal): Html {
  const rows = ranked(comparison).flatMap((strategy) => {
    const curve = curves.find((one) => one.strategy === strategy.name)
    return (curve?.points ?? []).filter(isUsed).map((point): Row => ({ strategy, point }))
  })
  const columns: Column<Row>[] = [
    {
      head: 'Strategy',
      words: true,
      cell: ({ strategy, point }) =>
        html`${nameCell(comparison, strategy)}<small>${formatNumber(point.times)} × the time</small>`,
    },
    { head: html`Hours<small>a week, spent</small>`, cell: ({ point }) => formatNumber(point.hours.mean, 0.1) },
    ...yields.flatMap(({ id, name, unit, hourUnit }) => [
      { head: html`${name}<small>${unit}</small>`, cell: ({ point }: Row) => definedCell(point.gained[id]!, true) },
      {
        head: html`Further hour<small>${hourUnit}</small>`,
        cell: ({ point }: Row) => definedCell(point.nextHour[id]!, true),
      },
    ]),
  ]
  return html`${table(
    'More or less time: return against no outreach, and what each hour since the row before brought',
    columns,
    rows,
  )}
<p>Everybody who does the outreach has so many times their time, each volunteer too; nobody is added. Where a strategy has no row for more time, it had no use for it: its rules met nobody more to spend it on.</p>`
}
