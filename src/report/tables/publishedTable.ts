import type { EvidenceRow } from '../../study/evidence/Evidence.ts'
import { type FigureText, figureTexts, NONE } from '../../study/evidence/figures.ts'
import { capital, measureInWords } from '../../study/evidence/words.ts'
import { standingCell } from '../evidenceTables.ts'
import { type Html, html } from '../html.ts'
import { table } from '../table.ts'

/** Published results beside simulated ones, a row for each, with all of its figures. */
export function publishedTable(rows: readonly EvidenceRow[]): Html {
  return table<EvidenceRow>(
    'Published figures with their tolerance, against simulated ones with their 95 % intervals',
    [
      { head: 'Result', words: true, cell: result },
      { head: 'Published', cell: (row) => figures(row, published) },
      { head: 'Simulated', cell: (row) => figures(row, simulated) },
      { head: 'Standing', words: true, cell: standingCell },
    ],
    rows,
  )
}

/** Whatever is outside says why, as far as somebody knows. */
function result(row: EvidenceRow): Html {
  const { cite, claim, reason } = row
  return html`<span class="claim">${capital(claim ?? measureInWords(row))}</span><small>${cite}</small>${reason === null ? null : html`<small>Why: ${reason}.</small>`}`
}

function figures(row: EvidenceRow, figure: (text: FigureText, several: boolean) => Html): Html {
  const shown = figureTexts(row).map((text) => html`<span class="figure">${figure(text, row.names.length > 1)}</span>`)
  return html`<span>${shown}</span>`
}

function published({ name, published, band }: FigureText, several: boolean): Html {
  return html`${several ? html`<small>${name}</small> ` : null}${published}${band === '' ? null : html` <small>${band}</small>`}`
}

function simulated({ simulated, low, high }: FigureText): Html {
  if (simulated === NONE) return html`<span class="none">not measured</span>`
  return html`<b>${simulated}</b>${low === NONE ? null : html` <small>${low} to ${high}</small>`}`
}
