import { colourOf, evidenceColours } from '../chart/evidenceColours.ts'
import type { AblatedRow, EvidenceRow } from '../study/evidence/Evidence.ts'
import { figureTexts, NONE } from '../study/evidence/figures.ts'
import { ablatedInWords, distanceInWords, measureInWords, standing, statuses } from '../study/evidence/words.ts'
import { dot } from './cells.ts'
import { type Html, html } from './html.ts'
import { table } from './table.ts'

/** A line for each published figure, or for each course; what holds for the whole row stands beside all of them. */
export function evidenceTable(caption: string, rows: readonly EvidenceRow[]): Html {
  const lines = ({ lines }: Line) => lines
  return table<Line>(
    caption,
    [
      { head: 'Result', words: true, lines, cell: ({ row }) => nameOf(row) },
      { head: 'Standing', words: true, lines, cell: ({ row }) => standingCell(row) },
      { head: 'Figure', words: true, cell: ({ figure }) => figure },
      { head: 'Published', cell: ({ published }) => published },
      { head: 'Simulated', cell: ({ simulated }) => simulated },
    ],
    rows.flatMap((row) => (row.kind === 'path' ? [courseLine(row)] : figureLines(row))),
  )
}

interface Line {
  readonly row: EvidenceRow
  /** Lines of the row at its first one, 0 at the others. */
  readonly lines: number
  readonly figure: string
  readonly published: Html
  readonly simulated: Html
}

function figureLines(row: EvidenceRow): Line[] {
  return figureTexts(row).map(({ name, published, band, simulated, low, high }, i) => ({
    row,
    lines: i === 0 ? row.names.length : 0,
    figure: row.names.length > 1 ? name : '',
    published: html`${published}<small>${band}</small>`,
    simulated:
      simulated === NONE
        ? html`<span class="none">not measured</span>`
        : html`<b>${simulated}</b>${low === NONE ? null : html`<small>${low} to ${high}</small>`}`,
  }))
}

/** Of a course its ends: all of its points stand in the picture. */
function courseLine(row: EvidenceRow): Line {
  const texts = figureTexts(row)
  const [from, to] = [texts[0]!, texts.at(-1)!]
  return {
    row,
    lines: 1,
    figure: `${from.name} to ${to.name}`,
    published: html`${from.published} … ${to.published}`,
    simulated: html`<b>${from.simulated} … ${to.simulated}</b>`,
  }
}

/** Rows that fail, with the reason. */
export function reasonTable(rows: readonly EvidenceRow[]): Html {
  return table<EvidenceRow>(
    'Results outside their tolerance',
    [
      { head: 'Result', words: true, cell: ({ id }) => id },
      { head: 'How far', words: true, cell: distanceInWords },
      {
        head: 'Why',
        words: true,
        cell: ({ reason }) =>
          html`<span class="none">${reason ?? 'not known: its file says that it is reproduced'}</span>`,
      },
    ],
    rows,
  )
}

/** Rows with a channel off that they are said to need. */
export function ablationTable(rows: readonly AblatedRow[]): Html {
  return table<AblatedRow>(
    'Results with a channel off that they are said to need',
    [
      { head: 'Result', words: true, cell: ({ id }) => id },
      { head: 'Channel off', words: true, cell: ({ channel }) => channel.replaceAll('_', ' ') },
      { head: 'How far, without it', words: true, cell: ablatedInWords },
      { head: 'Outcome', words: true, cell: ({ outcome }) => mark(outcome !== 'does not fail', outcome) },
    ],
    rows,
  )
}

function nameOf(row: EvidenceRow): Html {
  return html`${row.id}<small>${row.claim ?? measureInWords(row)}</small><small><a href="https://${row.doi === null ? row.url : `doi.org/${row.doi}`}">${row.cite}</a> (${statuses[row.status]})</small>`
}

/** Whether a result is inside its tolerance, and how far off it is. */
export function standingCell(row: EvidenceRow): Html {
  return html`${mark(row.pass, standing(row))}<small>${distanceInWords(row)}</small>`
}

/** A word with the colour that the charts have for it. */
function mark(good: boolean, word: string): Html {
  const colour = good ? colourOf({ pass: true }) : evidenceColours.outside
  return html`<span class="name">${dot(colour)}${word}</span>`
}
