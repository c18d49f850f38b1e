/** A table as CSV (RFC 4180): the values that stand behind the rounded numbers, with nothing where there is none. */
export function csv(table: HTMLTableElement): string {
  return [...table.rows]
    .map(({ cells }) => `${[...cells].map((cell) => field(contentOf(cell))).join(',')}\r\n`)
    .join('')
}

function contentOf(cell: HTMLTableCellElement): string {
  return cell.querySelector('data')?.value ?? cell.textContent!
}

function field(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
