import type { EvidenceRow } from '../study/evidence/Evidence.ts'
import { figureTexts } from '../study/evidence/figures.ts'
import { measureInWords, standing } from '../study/evidence/words.ts'
import type { ChartTable } from './ChartTable.ts'

/** The figures of rows of evidence, published beside simulated, in full. */
export function evidenceTable(rows: readonly EvidenceRow[]): ChartTable {
  return {
    columns: [
      'result',
      'measure',
      'unit',
      'figure',
      'published',
      'tolerance of the figure',
      'simulated',
      '95 % from',
      '95 % to',
      'result is',
    ],
    rows: rows.flatMap((row) =>
      figureTexts(row).map(({ name }, i) => [
        row.id,
        measureInWords(row),
        row.unit,
        name,
        row.published?.[i] ?? row.sign,
        row.band?.[i] ?? (row.sign === 'same' ? (row.band?.[0] ?? null) : null),
        row.simulated[i] ?? null,
        row.interval[i]?.[0] ?? null,
        row.interval[i]?.[1] ?? null,
        `${standing(row)} its tolerance`,
      ]),
    ),
  }
}
