import type { Mechanism } from '../experiment/Experiment.ts'
import type { EvidenceRow } from '../study/evidence/Evidence.ts'
import { type FigureText, figureTexts, NONE } from '../study/evidence/figures.ts'
import { capital, distanceInWords, measureInWords, outcomes, passingOf, standing } from '../study/evidence/words.ts'
import { formatCount, formatNumber } from '../study/format.ts'
import type { Chart } from './Chart.ts'
import { colourOf, evidenceColours } from './evidenceColours.ts'
import { evidenceTable } from './evidenceTable.ts'
import { extent } from './extent.ts'
import { hover, hovering } from './hover.ts'
import { panelColumns } from './panelColumns.ts'
import { panelTitle } from './panelTitle.ts'
import { sheet } from './sheet.ts'
import { ink } from './theme.ts'
import { estimatedWidth, wrap } from './wrap.ts'

const HEIGHT = 130
const GAP = 24
const AXIS_TITLE = 44

/**
 * Published courses as points, simulated ones as lines with their intervals: a panel for each row.
 *
 * @param rows path rows of one mechanism, at least one
 */
export function evidencePaths(mechanism: Mechanism, rows: readonly EvidenceRow[], width: number): Chart {
  const columns = panelColumns(width, rows.length)
  const passing = rows.filter(({ pass }) => pass).length
  const title = `${capital(mechanism)}: ${passingOf(passing, rows.length, 'course')}`
  const subtitle = 'Points are published, lines are simulated with their 95 % intervals over sessions.'
  return {
    name: `${mechanism}-paths`,
    title,
    alt: `${title}. ${subtitle} ${outcomes(rows)}`,
    caption: `Panels have a scale of their own, but for those of the same measure. A course is inside its tolerance when the root mean squared error (RMSE) over ${formatCount(Math.max(...rows.map(({ names }) => names.length)), 'point')} is at most that.`,
    spec: {
      ...sheet(title, subtitle, width),
      columns,
      spacing: { row: 26, column: GAP },
      params: rows.map(({ names }, i) => ({ name: labelsOf(i), value: names })),
      concat: rows.map((row, i) =>
        panel(row, Math.floor((width - GAP * (columns - 1)) / columns), labelsOf(i), domainOf(row.measure, rows)),
      ),
    },
    table: evidenceTable(rows),
  }
}

/** The parameter in which a panel's axis looks up the names of its points. */
function labelsOf(panel: number): string {
  return `points${panel}`
}

/** What the scale of a measure has to hold, in all panels that show it: otherwise their slopes could not be compared. */
function domainOf(measure: string, rows: readonly EvidenceRow[]) {
  const shown = rows.filter((row) => row.measure === measure).flatMap((row) => points(row, false))
  return extent(shown.flatMap(({ published, low, high }) => [published, low, high]))
}

function panel(row: EvidenceRow, width: number, labels: string, domain: readonly [number, number]) {
  const numbered = row.names.every((name) => name.trim() !== '' && Number.isFinite(Number(name)))
  const data = points(row, numbered)
  const margin = Math.max(...domain.map((end) => estimatedWidth(formatNumber(end), 12)))
  const plot = Math.floor(width - margin - AXIS_TITLE)
  const color = colourOf(row)
  const y = {
    type: 'quantitative' as const,
    scale: { domain: [...domain], nice: false, zero: false },
    axis: { title: wrap(row.unit, HEIGHT, 11), tickCount: 4, domain: false, ticks: false },
  }
  const x = {
    field: 'at',
    type: 'quantitative' as const,
    scale: { domain: ends(data.map(({ at }) => at)), nice: false, zero: false, padding: 6 },
    axis: {
      title: null,
      grid: false,
      ...(numbered
        ? { tickCount: Math.min(data.length, Math.round(plot / 30)), tickMinStep: 1 }
        : { values: data.map(({ at }) => at), labelExpr: `${labels}[datum.value]`, labelFlush: true }),
    },
  }
  const simulated = data.filter(({ simulated }) => simulated !== null)
  return {
    title: {
      ...panelTitle(measureInWords(row), width),
      offset: 10,
      subtitle: [`${distanceInWords(row)}: ${standing(row)}`, row.cite].flatMap((line) => wrap(line, width, 11)),
      subtitleFontSize: 11,
      subtitleLineHeight: 15,
      subtitlePadding: 3,
      ...(row.pass ? {} : { subtitleColor: color }),
    },
    width: plot,
    height: HEIGHT,
    encoding: { x },
    layer: [
      {
        data: { values: simulated },
        layer: [
          {
            mark: { type: 'area' as const, color, opacity: 0.18 },
            encoding: { y: { field: 'low', ...y }, y2: { field: 'high' } },
          },
          { mark: { type: 'line' as const, color, strokeWidth: 2 }, encoding: { y: { field: 'simulated', ...y } } },
        ],
      },
      {
        data: { values: data },
        mark: {
          type: 'point' as const,
          filled: true,
          opacity: 1,
          size: 44,
          color: evidenceColours.published,
          stroke: ink.paper,
          strokeWidth: 1,
        },
        encoding: { y: { field: 'published', ...y }, ...hovering },
      },
    ],
  }
}

/** Where the points begin and end; a single one stands in the middle. */
function ends(places: readonly number[]): [number, number] {
  const [from, to] = [Math.min(...places), Math.max(...places)]
  return from < to ? [from, to] : [from - 0.5, to + 0.5]
}

/** Points whose names are numbers stand there; others one after the other. An interval nobody knows has no width. */
function points(row: EvidenceRow, numbered: boolean) {
  const { names, published, simulated, interval } = row
  const texts = figureTexts(row)
  return names.map((name, i) => ({
    at: numbered ? Number(name) : i,
    published: published![i]!,
    simulated: simulated[i]!,
    low: interval[i]?.[0] ?? simulated[i]!,
    high: interval[i]?.[1] ?? simulated[i]!,
    hover: hover('', `${measureInWords(row)}, ${name}: ${figureInWords(texts[i]!)}`),
  }))
}

function figureInWords({ published, simulated, low, high }: FigureText): string {
  const found =
    simulated === NONE ? 'not measured' : `simulated ${simulated}${low === NONE ? '' : `, ${low} to ${high}`}`
  return `published ${published}, ${found}`
}
