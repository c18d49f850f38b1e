import { type Html, html } from './html.ts'

export interface Column<Row> {
  readonly head: string | Html
  readonly cell: (row: Row) => string | Html
  /** Words are set to the left; numbers, the rule, to the right. */
  readonly words?: boolean
}

/**
 * A table with a caption, whose first column names its rows. On a narrow screen it scrolls within itself, also by
 * keyboard.
 */
export function table<Row>(caption: string, columns: readonly Column<Row>[], rows: readonly Row[]): Html {
  const kind = (column: Column<Row>) => (column.words ? 'words' : 'number')
  const [first, ...rest] = columns
  return html`<div class="scroll" role="region" aria-label="${caption}" tabindex="0"><table>
<caption><span>${caption}</span></caption>
<thead><tr>${columns.map((column) => html`<th scope="col" class="${kind(column)}">${column.head}</th>`)}</tr></thead>
<tbody>
${rows.map(
  (
    row,
  ) => html`<tr><th scope="row">${first!.cell(row)}</th>${rest.map((column) => html`<td class="${kind(column)}">${column.cell(row)}</td>`)}</tr>
`,
)}</tbody>
</table></div>`
}
