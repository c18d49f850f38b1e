import type { ChartTable } from '../chart/ChartTable.ts'
import { formatNumber } from '../study/format.ts'
import { type Html, html } from './html.ts'

/** The numbers of a chart, rounded as everywhere, with what stands behind them for those who copy or save them. */
export function numbers(title: string, { columns, rows }: ChartTable): Html {
  return html`<details class="numbers">
<summary>The numbers of this chart</summary>
<div class="scroll" role="group" aria-label="Numbers: ${title}" tabindex="0"><table>
<caption class="unseen">${title}</caption>
<thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>
${rows.map(
  (row) => html`<tr>${row.map(cell)}</tr>
`,
)}</tbody>
</table></div>
</details>`
}

function cell(value: string | number | null, column: number): Html {
  const content = contentOf(value)
  return column === 0 ? html`<th scope="row">${content}</th>` : html`<td>${content}</td>`
}

function contentOf(value: string | number | null): Html | string {
  if (typeof value === 'string') return value
  if (value === null)
    return html`<data value=""><span aria-hidden="true">–</span><span class="unseen">no value</span></data>`
  return html`<data value="${value}">${formatNumber(value)}</data>`
}
