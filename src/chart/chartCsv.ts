import { csvLine } from '../study/csvLine.ts'
import type { ChartTable } from './ChartTable.ts'

/** A chart's numbers as the text of a CSV file, headings first; numbers in full, an empty cell where there is none. */
export function chartCsv({ columns, rows }: ChartTable): string {
  return [columns, ...rows].map(csvLine).join('')
}
