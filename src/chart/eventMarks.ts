import type { Comparison } from '../study/Comparison.ts'
import { ink } from './theme.ts'
import type { timeAxis } from './timeAxis.ts'
import { estimatedWidth, wrap } from './wrap.ts'

const FONT = 11
const LINE = 14

/**
 * Layers that mark the events of a scenario: a line where each one begins, a tint while it lasts, its name above.
 *
 * @param length of the time axis in pixels; a name takes half of it at most
 */
export function eventMarks({ days, events }: Comparison, { x, at }: ReturnType<typeof timeAxis>, length: number) {
  const labels = events.map(({ name, from }) => {
    const text = wrap(name, length / 2, FONT, 1)[0]!
    const start = (length * (from - 1)) / days
    const width = estimatedWidth(text, FONT)
    const right = from > days / 2
    return { text, right, from: right ? start - width : start, to: right ? start : start + width }
  })
  const lines = stacked(labels)
  return events.map(({ from, until }, i) => ({
    data: { values: [{ at: at(from - 1), until: at(Math.min(until, days) - 1), name: labels[i]!.text }] },
    encoding: { x },
    layer: [
      { mark: { type: 'rect' as const, color: ink.text, opacity: 0.12 }, encoding: { x2: { field: 'until' } } },
      { mark: { type: 'rule' as const, color: ink.quiet, strokeDash: [3, 3] } },
      {
        mark: {
          type: 'text' as const,
          fontSize: FONT,
          color: ink.quiet,
          baseline: 'bottom' as const,
          align: labels[i]!.right ? ('right' as const) : ('left' as const),
        },
        encoding: { y: { value: -3 - LINE * lines[i]! }, text: { field: 'name' } },
      },
    ],
  }))
}

/** Lines up from the first one on which each label stands without touching another. */
function stacked(labels: readonly { readonly from: number; readonly to: number }[]): number[] {
  const lines: { readonly from: number; readonly to: number }[][] = []
  return labels.map((label) => {
    const free = lines.findIndex((line) => line.every(({ from, to }) => label.to + 8 < from || to + 8 < label.from))
    const line = free === -1 ? lines.length : free
    lines[line] = [...(lines[line] ?? []), label]
    return line
  })
}
