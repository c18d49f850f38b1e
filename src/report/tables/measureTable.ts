import { ranked } from '../../chart/ranked.ts'
import type { Comparison, MeasureFacts } from '../../study/Comparison.ts'
import { quoted } from '../../study/format.ts'
import { estimateCell } from '../cells.ts'
import { type Html, html } from '../html.ts'
import { type Column, table } from '../table.ts'

/** Measures down, strategies across: the mean, and below it the difference to the baseline where there is one. */
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

/** The same with differences to the baseline, which has no column of its own. */
export function differenceTable(comparison: Comparison, measures: readonly MeasureFacts[]): Html {
  const columns: Column<MeasureFacts>[] = [
    { head: 'Measure', words: true, cell: ({ name, unit }) => html`${name}<small>${unit}</small>` },
    { head: 'Better is', words: true, cell: ({ better }) => better },
    ...ranked(comparison)
      .filter(({ name }) => name !== comparison.baseline)
      .map(({ name, differences }) => ({
        head: name,
        cell: ({ id }: MeasureFacts) => estimateCell(differences[id], true),
      })),
  ]
  return table(`Differences to ${quoted(comparison.baseline)}`, columns, measures)
}
