import type { Estimate } from '../statistics/Estimate.ts'
import { axis } from './axis.ts'
import type { ChartTable } from './ChartTable.ts'
import { estimateTable } from './estimateTable.ts'
import { extent } from './extent.ts'
import { glanceSigned } from './glance.ts'
import { hoverEstimate } from './hoverEstimate.ts'
import { belonging, interval, intervals } from './intervals.ts'
import { besideFont, namesBeside } from './namesBeside.ts'
import { panelColumns } from './panelColumns.ts'
import { panelTitle } from './panelTitle.ts'
import { rows } from './rows.ts'
import { ink } from './theme.ts'

const ROW = 40
const GAP = 20
const LABEL = 14

/** A row that all panels share. */
export interface IntervalRow {
  readonly name: string
  readonly colour: string
  /** The strategy that it belongs to; '' for none. */
  readonly of: string
}

/** What one of several panels shows: an estimate for each row, or null where there is none. */
export interface IntervalPanel {
  readonly name: string
  readonly axisTitle: string
  readonly estimates: readonly (Estimate | null)[]
  /** How means are written; as differences, with a sign, if this is left out. */
  readonly words?: typeof glanceSigned
  /** Puts a mean into words for who points at it, such as "+31 shares a month". */
  readonly say: (mean: string) => string
}

/**
 * Estimates with their intervals around a line at zero, in panels that share their rows and have scales of their own:
 * side by side, or one below the other where there is no room.
 */
export function intervalPanels(strategies: readonly IntervalRow[], panels: readonly IntervalPanel[], width: number) {
  const columns = panelColumns(width, panels.length)
  const {
    params,
    y,
    width: names,
    height,
  } = rows(
    strategies.map(({ name }) => name),
    width,
  )
  // The first and the last label of an axis stand half outside of it.
  const plot = Math.floor((width - names - GAP * (columns - 1)) / columns - LABEL)
  return {
    params,
    columns,
    spacing: { row: 20, column: GAP },
    concat: panels.map(({ name, axisTitle, estimates, words = glanceSigned, say }, at) => {
      const known = estimates.flatMap((found) => found ?? [])
      const values = estimates.flatMap((found, row) => {
        if (found === null) return []
        const { colour, name: subject, of } = strategies[row]!
        const text = words(found, known)
        const description = hoverEstimate(of, found, say, { subject, words: () => text })
        return [interval(row, found, { colour, of, text, description })]
      })
      const domain = extent([0, ...values.flatMap(({ low, high }) => [low, high])])
      const x = axis(axisTitle, domain, plot)
      const named = at % columns === 0
      const subjects = strategies.map(({ name: subject }) => subject)
      const { before, behind } = namesBeside(subjects, named ? [] : values, domain, plot)
      return {
        title: panelTitle(name, plot),
        width: plot,
        height: Math.max(ROW, height) * strategies.length,
        layer: [
          {
            data: { values: [{ zero: 0 }] },
            mark: { type: 'rule' as const, color: ink.line, strokeWidth: 1.5 },
            encoding: { x: { field: 'zero', ...x } },
          },
          { data: { values }, encoding: { y: named ? y : { ...y, axis: null } }, layer: intervals(x) },
          ...[
            { names: before, align: 'right' as const, dx: -7 },
            { names: behind, align: 'left' as const, dx: 7 },
          ]
            .filter(({ names }) => names.length > 0)
            .map(({ names, align, dx }) => ({
              data: { values: names },
              encoding: { y: { ...y, axis: null }, x: { field: 'at', ...x }, text: { field: 'name' }, ...belonging },
              layer: [{ stroke: ink.paper, strokeWidth: 3 }, {}].map((edge) => ({
                mark: { type: 'text' as const, align, dx, fontSize: besideFont, color: ink.quiet, ...edge },
              })),
            })),
        ],
      }
    }),
  }
}

/**
 * The numbers of such panels, one after the other.
 *
 * @param heading of the names of the rows
 */
export function intervalTable(
  heading: string,
  strategies: readonly IntervalRow[],
  panels: readonly IntervalPanel[],
): ChartTable {
  return estimateTable(
    [heading, 'quantity', 'unit'],
    'mean',
    panels.flatMap(({ name, axisTitle, estimates }) =>
      strategies.map((row, at) => ({ of: [row.name, name, axisTitle], estimate: estimates[at]! })),
    ),
  )
}
