import { type Html, html } from './html.ts'
import { roomFor } from './style/tables.ts'

export interface Column<Row> {
  readonly head: string | Html
  readonly cell: (row: Row) => string | Html
  /** What stands before the value where there is no room for columns; by default the head. */
  readonly label?: (row: Row) => string | Html
  /** Words are set to the left; numbers, the rule, to the right. */
  readonly words?: boolean
  /** How many rows a cell stands for, from its own on; 0 where one above stands for this row, too. By default 1. */
  readonly lines?: (row: Row) => number
}

/**
 * A table with a caption, whose first column names its rows. Where there is no room for the columns each row becomes a list under its name,
 * with the head of the column before each value; a table that is wider than the page scrolls within itself, also by
 * keyboard.
 */
export function table<Row>(caption: string, columns: readonly Column<Row>[], rows: readonly Row[]): Html {
  return html`<div class="room"><div class="scroll" role="group" aria-label="${caption}" tabindex="0"><table class="${roomFor(columns.length)}">
<caption><span>${caption}</span></caption>
<thead><tr>${columns.map((column) => html`<th scope="col" class="${kind(column)}">${column.head}</th>`)}</tr></thead>
<tbody>
${rows.map(
  (row) => html`<tr>${columns.map((column, i) => cell(column, row, i === 0))}</tr>
`,
)}</tbody>
</table></div></div>`
}

function cell<Row>(column: Column<Row>, row: Row, namesRow: boolean): Html | null {
  const lines = column.lines?.(row) ?? 1
  if (lines === 0) return null
  const span = lines === 1 ? null : html` rowspan="${lines}"`
  const content = column.cell(row)
  return namesRow
    ? html`<th scope="${lines === 1 ? 'row' : 'rowgroup'}"${span}>${content}</th>`
    : html`<td class="${kind(column)}"${span}><span class="head">${column.label?.(row) ?? column.head}</span>${content}</td>`
}

function kind<Row>({ words }: Column<Row>): string {
  return words ? 'words' : 'number'
}
