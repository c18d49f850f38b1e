import { formatInterval, formatNumber } from '../../study/format.ts'
import type { Likeness, LikenessMeasure } from '../../study/likeness/Likeness.ts'
import { dash, estimateCell } from '../cells.ts'
import type { Html } from '../html.ts'
import { html } from '../html.ts'
import { table } from '../table.ts'

/** The given community against the simulated one, measure by measure. */
export function likenessTable({ measures }: Likeness): Html {
  return table<LikenessMeasure>(
    'Messages between people: your log, and the simulated community without outreach',
    [
      { head: 'Measure', words: true, cell: ({ name, unit }) => html`${name}<small>${unit}</small>` },
      { head: 'Yours', cell: ({ given }) => (given === null ? dash : formatNumber(given)) },
      { head: html`Simulated<small>mean and range</small>`, cell: ({ simulated }) => rangeCell(simulated) },
      { head: 'Fits', words: true, cell: ({ fit }) => fitCell(fit) },
      {
        head: html`Mean<small>95 % interval</small>`,
        cell: ({ simulated }) => (simulated && formatInterval(simulated)) ?? dash,
      },
    ],
    measures,
  )
}

/** The mean, and below it how far single communities stray. */
function rangeCell(simulated: LikenessMeasure['simulated']): Html {
  if (simulated === null) return dash
  const { mean, n, rangeLow, rangeHigh } = simulated
  return estimateCell({ ...simulated, ...(n > 1 && { mean, low: rangeLow, high: rangeHigh }) })
}

function fitCell(fit: LikenessMeasure['fit']): Html | string {
  if (fit === null) return dash
  return fit === 'fits' ? 'yes' : html`<b>no</b><small>${fit}</small>`
}
