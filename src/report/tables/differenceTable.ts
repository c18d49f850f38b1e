import { ranked } from '../../chart/ranked.ts'
import type { Comparison, MeasureFacts } from '../../study/Comparison.ts'
import { quoted } from '../../study/format.ts'
import { estimateCell } from '../cells.ts'
import { type Html, html } from '../html.ts'
import { type Column, table } from '../table.ts'

/** Measures down, strategies across: differences to the baseline, which has no column of its own. */
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
