import type { Mechanism } from '../experiment/Experiment.ts'
import type { EvidenceRow } from '../study/evidence/Evidence.ts'
import { capital, measureInWords, outcomes, passingOf } from '../study/evidence/words.ts'
import { literalColour } from './axis.ts'
import type { Chart } from './Chart.ts'
import { evidenceColours } from './evidenceColours.ts'
import { END, evidencePositions } from './evidencePositions.ts'
import { evidenceTable } from './evidenceTable.ts'
import { hovering } from './hover.ts'
import { rows as namedRows } from './rows.ts'
import { sheet } from './sheet.ts'
import { ink } from './theme.ts'
import { estimatedWidth, wrap } from './wrap.ts'

const ROW = 26
const FONT = 11
const LINE = 14

/**
 * Simulated figures around the published ones, all in units of their tolerance, so that shares, tokens and points can
 * stand together: a line for each figure, below the heading of its row.
 *
 * @param rows rows of one mechanism that have bands, at least one
 */
export function evidenceValues(mechanism: Mechanism, rows: readonly EvidenceRow[], width: number): Chart {
  const lines = rows.flatMap((row) => [
    ...headingLines(row, width),
    ...evidencePositions(row).map((figure) => ({ figure, heading: null })),
  ])
  const names = namedRows(
    lines.map(({ figure }) => figure?.name ?? ''),
    width,
  )
  const figures = lines.flatMap(({ figure }, at) => (figure === null ? [] : [{ ...figure, row: at }]))
  const measured = figures.filter(({ at }) => at !== null)
  const withText = width >= 500
  const texts = withText ? Math.max(...figures.map(({ text }) => estimatedWidth(text, FONT))) : 0
  const plot = Math.floor(width - names.width - texts - (withText ? 24 : 14))
  const height = Math.max(ROW, names.height)
  const headings = lines.flatMap(({ heading }, at) =>
    heading === null ? [] : [{ row: at + 0.4 - ((heading.length - 1) * LINE) / height, text: heading }],
  )

  const inside = figures.filter((figure) => figure.inside).length
  const title = `${capital(mechanism)}: ${passingOf(inside, figures.length, 'figure')}`
  const subtitle =
    'Ticks are published, diamonds are simulated with their 95 % intervals; the grey zone is the tolerance.'
  const x = {
    type: 'quantitative' as const,
    scale: { domain: [-END, END], nice: false, zero: false },
    axis: {
      title: wrap('distance from the published figure, in tolerances', plot, 11),
      values: Array.from({ length: 2 * END + 1 }, (_, i) => i - END),
      labelExpr: "datum.value === 0 ? '0' : format(datum.value, '+d')",
      labelFlush: false,
      domain: false,
    },
  }
  return {
    name: `${mechanism}-values`,
    title,
    alt: `${title}. ${subtitle} ${outcomes(rows)}`,
    caption: `Each figure is drawn on the scale of its own tolerance. An arrow at the edge stands for a figure that is more than ${END} tolerances off; where there is no diamond, nothing was measured.`,
    spec: {
      ...sheet(title, subtitle, width),
      width: plot,
      height: height * lines.length,
      params: names.params,
      encoding: { y: names.y },
      layer: [
        {
          data: { values: [{ from: -1, to: 1 }] },
          mark: { type: 'rect', color: ink.text, opacity: 0.07 },
          // Without a place on the vertical axis it is as high as the picture.
          encoding: { x: { field: 'from', ...x }, x2: { field: 'to' }, y: { value: 0 }, y2: { value: 'height' } },
        },
        {
          data: { values: headings },
          mark: { type: 'text', align: 'left', baseline: 'bottom', fontWeight: 'bold', lineHeight: LINE },
          encoding: { x: { value: 4 - names.width }, text: { field: 'text' } },
        },
        {
          data: { values: figures },
          mark: { type: 'tick', orient: 'vertical', color: evidenceColours.published, thickness: 2, size: 14 },
          encoding: { x: { datum: 0, ...x } },
        },
        {
          data: { values: measured },
          encoding: { color: literalColour },
          layer: [
            { mark: { type: 'rule', strokeWidth: 4 }, encoding: { x: { field: 'low', ...x }, x2: { field: 'high' } } },
            {
              mark: { type: 'point', filled: true, opacity: 1, size: 100, stroke: ink.paper, strokeWidth: 1 },
              encoding: {
                x: { field: 'at', ...x },
                shape: { field: 'shape', type: 'nominal', scale: null },
                ...hovering,
              },
            },
          ],
        },
        ...(withText
          ? [
              {
                data: { values: figures },
                mark: { type: 'text' as const, align: 'left' as const, fontSize: FONT, color: ink.quiet },
                encoding: { x: { value: plot + 14 }, text: { field: 'text' } },
              },
            ]
          : []),
      ],
    },
    table: evidenceTable(rows),
  }
}

/** As many lines of the chart as the heading of a row takes; it stands in the last of them. */
function headingLines(row: EvidenceRow, width: number) {
  const heading = wrap(measureInWords(row), width - 8, 12, 2)
  return heading.map((_, i) => ({ figure: null, heading: i === heading.length - 1 ? heading : null }))
}
