import { ink } from './theme.ts'
import { estimatedWidth, wrap } from './wrap.ts'

const LINES = 3
const LINE_HEIGHT = 15

/**
 * A vertical axis with a named row at each whole number from the top down. Rows are numbers, and names stand in a
 * parameter that the axis looks them up in: whatever characters they hold, they are never read as an expression.
 *
 * @param width of the whole chart in pixels; names take a quarter of it at most
 */
export function rows(names: readonly string[], width: number) {
  const lines = names.map((name) => wrap(name, width / 4, 12, LINES))
  const centred = Array.from({ length: LINES - 1 }, (_, i) => ({
    test: `length(names[datum.value]) === ${i + 2}`,
    value: (-(i + 1) * LINE_HEIGHT) / 2,
  }))
  return {
    /** Pixels that one row needs at least. */
    height: LINE_HEIGHT * Math.max(...lines.map(({ length }) => length)) + 4,
    /** Pixels that the names take, roughly, with the air beside them. */
    width: Math.max(...lines.flat().map((line) => estimatedWidth(line, 12))) + 16,
    params: [{ name: 'names', value: lines }],
    y: {
      field: 'row',
      type: 'quantitative' as const,
      scale: { domain: [-0.5, names.length - 0.5], reverse: true, nice: false, zero: false },
      axis: {
        values: names.map((_, row) => row),
        labelExpr: 'names[datum.value]',
        labelColor: ink.text,
        labelLineHeight: LINE_HEIGHT,
        labelOffset: { condition: centred, value: 0 },
        labelOverlap: false,
        labelPadding: 10,
        title: null,
        grid: false,
        ticks: false,
        domain: false,
      },
    },
  }
}
