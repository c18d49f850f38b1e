import type { Estimate } from '../statistics/Estimate.ts'
import { axis, literalColour } from './axis.ts'
import type { ChartTable } from './ChartTable.ts'
import { estimateTable } from './estimateTable.ts'
import { extent } from './extent.ts'
import { glanceSigned } from './glance.ts'
import { hovering } from './hover.ts'
import { hoverEstimate } from './hoverEstimate.ts'
import { panelColumns } from './panelColumns.ts'
import { panelTitle } from './panelTitle.ts'
import { rows } from './rows.ts'
import { ink } from './theme.ts'
import { type Step, type StepKind, waterfallSteps } from './waterfallSteps.ts'
import { estimatedWidth } from './wrap.ts'

const ROW = 34
const GAP = 20
const LABEL = 14
const FONT = 12
const BAR: Readonly<Record<StepKind, number>> = { whole: 16, step: 16, way: 6, rest: 16 }

export interface WaterfallRow {
  readonly name: string
  readonly kind: StepKind
  readonly colour: string
}

export interface WaterfallPanel {
  readonly name: string
  readonly axisTitle: string
  /** The whole, then for each row what is taken away from it; null where nothing is known. */
  readonly estimates: readonly (Estimate | null)[]
  /** Puts a change into words for who points at it, such as "−20 shares a month". */
  readonly say: (change: string) => string
}

/**
 * Waterfalls that share their rows: bars from the whole step by step to 0, with the interval of each step at its end, in
 * panels side by side, or one below the other where there is no room.
 */
export function waterfallPanels(shown: readonly WaterfallRow[], panels: readonly WaterfallPanel[], width: number) {
  const columns = panelColumns(width, panels.length)
  const names = rows(
    shown.map(({ name }) => name),
    width,
  )
  // The first and the last label of an axis stand half outside of it.
  const plot = Math.floor((width - names.width - GAP * (columns - 1)) / columns - LABEL)
  return {
    params: names.params,
    columns,
    spacing: { row: 20, column: GAP },
    concat: panels.map((panel, at) => {
      const steps = stepsOf(shown, panel)
      const bars = steps.map((step) => described(step, steps, shown[step.row]!, panel))
      const behind = Math.max(0, ...bars.map(({ text }) => estimatedWidth(text, FONT))) + 10
      const [from, to] = extent([0, ...steps.flatMap((step) => [step.from, step.low, step.high])])
      const x = axis(panel.axisTitle, [from, to + ((to - from) * behind) / (plot - behind)], plot)
      const y = at % columns === 0 ? names.y : { ...names.y, axis: null }
      return {
        title: panelTitle(panel.name, plot),
        width: plot,
        height: Math.max(ROW, names.height) * shown.length,
        layer: [
          {
            data: { values: [{ zero: 0 }] },
            mark: { type: 'rule' as const, color: ink.line, strokeWidth: 1.5 },
            encoding: { x: { field: 'zero', ...x } },
          },
          {
            data: { values: links(steps) },
            mark: { type: 'rule' as const, color: ink.quiet, strokeDash: [2, 2] },
            encoding: { x: { field: 'at', ...x }, y: { ...y, field: 'row' }, y2: { field: 'next' } },
          },
          ...(['whole', 'step', 'way', 'rest'] as const).flatMap((kind) => {
            const values = bars.filter((bar) => bar.kind === kind)
            const bar = { type: 'rule' as const, strokeWidth: BAR[kind], opacity: kind === 'step' ? 0.6 : 1 }
            const ends = { x: { field: 'from', ...x }, x2: { field: 'to' }, color: literalColour, ...hovering }
            return values.length === 0 ? [] : [{ data: { values }, mark: bar, encoding: { y, ...ends } }]
          }),
          {
            data: { values: bars },
            encoding: { y },
            layer: [
              {
                mark: { type: 'rule' as const, strokeWidth: 2, color: ink.text },
                encoding: { x: { field: 'low', ...x }, x2: { field: 'high' }, ...hovering },
              },
              {
                mark: {
                  type: 'text' as const,
                  align: 'left' as const,
                  dx: 6,
                  fontSize: FONT,
                  fontWeight: 'bold' as const,
                },
                encoding: { x: { field: 'end', ...x }, text: { field: 'text' } },
              },
            ],
          },
        ],
      }
    }),
  }
}

/** The changes that such panels show, one after the other. */
export function waterfallTable(
  heading: string,
  shown: readonly WaterfallRow[],
  panels: readonly WaterfallPanel[],
): ChartTable {
  return estimateTable(
    [heading, 'quantity', 'unit'],
    'change',
    panels.flatMap((panel) => {
      const steps = stepsOf(shown, panel)
      return shown.map(({ name }, row) => ({
        of: [name, panel.name, panel.axisTitle],
        estimate: steps.find((step) => step.row === row)?.change ?? null,
      }))
    }),
  )
}

function stepsOf(shown: readonly WaterfallRow[], { estimates }: WaterfallPanel): Step[] {
  return waterfallSteps(
    shown.map(({ kind }) => kind),
    estimates,
  )
}

function described(step: Step, all: readonly Step[], { name, kind, colour }: WaterfallRow, { say }: WaterfallPanel) {
  const { row, from, to, low, high, change } = step
  const text = glanceSigned(
    change,
    all.map((one) => one.change),
  )
  const subject = kind === 'step' || kind === 'way' ? `without ${name.replace(/^of it /, '')}` : name
  const hover = hoverEstimate('', change, say, { subject, words: () => text })
  return { row, kind, colour, from, to, low, high, end: Math.max(from, to, high), text, hover }
}

/** From the end of each bar down to the beginning of the next one. */
function links(steps: readonly Step[]) {
  const chain = steps.filter(({ kind }) => kind !== 'way')
  return chain.slice(1).map(({ row, from }, i) => ({ at: from, row: chain[i]!.row, next: row }))
}
