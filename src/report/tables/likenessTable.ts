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
      {
        head: html`Simulated<small>mean</small>`,
        cell: ({ simulated }) => estimateCell(simulated ?? undefined),
      },
      {
        head: html`Range<small>of the middle 95 %</small>`,
        cell: ({ simulated }) => {
          if (simulated === null) return dash
          const { mean, rangeLow, rangeHigh } = simulated
          return formatInterval({ mean, low: rangeLow, high: rangeHigh }) ?? dash
        },
      },
      { head: 'Fits', words: true, cell: ({ fit }) => fitCell(fit) },
    ],
    measures,
  )
}

function fitCell(fit: LikenessMeasure['fit']): Html | string {
  if (fit === null) return dash
  return fit === 'fits' ? 'yes' : html`<b>no</b>, ${fit}`
}
