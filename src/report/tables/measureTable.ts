import { ranked } from '../../chart/ranked.ts'
import type { Comparison, MeasureFacts } from '../../study/Comparison.ts'
import { estimateCell } from '../cells.ts'
import { type Html, html } from '../html.ts'
import { type Column, table } from '../table.ts'

/** Measures down, strategies across: means with their intervals. */
export function measureTable(caption: string, comparison: Comparison, measures: readonly MeasureFacts[]): Html {
  const { baseline } = comparison
  const columns: Column<MeasureFacts>[] = [
    { head: 'Measure', words: true, cell: ({ name, unit }) => html`${name}<small>${unit}</small>` },
    ...ranked(comparison).map(({ name, outcomes }) => ({
      head: name === baseline ? html`${name}<small>baseline</small>` : name,
      cell: ({ id }: MeasureFacts) => estimateCell(outcomes[id]),
    })),
  ]
  return table(caption, columns, measures)
}
