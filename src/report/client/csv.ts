import { csvLine } from '../../study/csvLine.ts'

/** A table as CSV: the values that stand behind the rounded numbers, with nothing where there is none. */
export function csv(table: HTMLTableElement): string {
  return [...table.rows].map(({ cells }) => csvLine([...cells].map(contentOf))).join('')
}

function contentOf(cell: HTMLTableCellElement): string {
  return cell.querySelector('data')?.value ?? cell.textContent!
}
