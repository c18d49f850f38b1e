import { ranked } from '../../chart/ranked.ts'
import { isDefined } from '../../statistics/Estimate.ts'
import type { Comparison, StrategyResult } from '../../study/Comparison.ts'
import { formatNumber } from '../../study/format.ts'
import type { CurvePoint, Marginal } from '../../study/marginal/Marginal.ts'
import { nameCell } from '../cells.ts'
import { type Html, html } from '../html.ts'
import { type Column, table } from '../table.ts'
import { type WorthRow, worthColumns, worthRows } from './worthRows.ts'

interface Of {
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
    return (curve?.points ?? [])
      .filter(isUsed)
      .flatMap((point) =>
        worthRows<Of>(
          { strategy, point },
          { label: 'in all', values: point.gained },
          { label: 'each further hour', values: point.nextHour },
        ),
      )
  })
  const columns: Column<WorthRow<Of>>[] = [
    {
      head: 'Strategy',
      words: true,
      cell: ({ thing: { strategy, point } }) =>
        html`${nameCell(comparison, strategy)}<small>${formatNumber(point.times)} × the time</small>`,
      lines: ({ lines }) => lines,
    },
    {
      head: html`Hours<small>a week, spent</small>`,
      cell: ({ thing }) => formatNumber(thing.point.hours.mean, 0.1),
      lines: ({ lines }) => lines,
    },
    ...worthColumns<Of>(yields),
  ]
  return html`${table(
    'More or less time: return against no outreach, and what each further hour brought',
    columns,
    rows,
  )}
<p>Further hours are counted from the row above of the same strategy, and in its first row from none. Everybody who does the outreach has so many times their time, each volunteer too; nobody is added. Where a strategy has no row for more time, it had no use for it: its rules met nobody more to spend it on.</p>`
}
