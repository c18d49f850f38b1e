import type { Estimate } from '../statistics/Estimate.ts'
import { axis } from './axis.ts'
import { extent } from './extent.ts'
import { interval, intervals } from './intervals.ts'
import { panelTitle } from './panelTitle.ts'
import { rows } from './rows.ts'
import { ink } from './theme.ts'

const ROW = 40
const GAP = 20
const LABEL = 14

/** What one of several panels shows: an estimate for each row, or null where there is none. */
export interface IntervalPanel {
  readonly name: string
  readonly axisTitle: string
  readonly estimates: readonly (Estimate | null)[]
  /** How means are written; as differences, with a sign, if this is left out. */
  readonly words?: (estimate: Pick<Estimate, 'mean' | 'low' | 'high'>) => string
}

/**
 * Estimates with their intervals around a line at zero, in panels that share their rows and have scales of their own:
 * side by side, or one below the other where there is no room.
 */
export function intervalPanels(
  strategies: readonly { readonly name: string; readonly colour: string }[],
  panels: readonly IntervalPanel[],
  width: number,
) {
  const columns = width < 500 || panels.length === 1 ? 1 : 2
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
    concat: panels.map(({ name, axisTitle, estimates, words }, at) => {
      const values = estimates.flatMap((found, row) =>
        found === null ? [] : [interval(row, found, strategies[row]!.colour, words)],
      )
      const x = axis(axisTitle, extent([0, ...values.flatMap(({ low, high }) => [low, high])]), plot)
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
          { data: { values }, encoding: { y: at % columns === 0 ? y : { ...y, axis: null } }, layer: intervals(x) },
        ],
      }
    }),
  }
}
