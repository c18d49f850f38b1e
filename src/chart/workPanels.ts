import { formatCount, formatNumber } from '../study/format.ts'
import { axis, literalColour } from './axis.ts'
import { extent } from './extent.ts'
import { hover, hovering } from './hover.ts'
import { panelTitle } from './panelTitle.ts'
import type { rows } from './rows.ts'
import type { Cases } from './strategyWork.ts'
import { shareText } from './teamFindings.ts'
import { fills } from './workLegend.ts'
import { estimatedWidth } from './wrap.ts'

/** A row of the chart of work: a strategy, or one of its rules. */
export interface WorkRow extends Cases {
  readonly name: string
  readonly strategy: string
  readonly colour: string
  readonly hours: number
  /** Hours that there were; null for a rule. */
  readonly given: number | null
}

interface Place {
  readonly y: Omit<ReturnType<typeof rows>['y'], 'axis'> & { readonly axis: object | null }
  readonly height: number
}

const BAR = 15
const LABEL = 11

/** Bars of cases, one part after the other by what became of them, with the share that was served behind. */
export function casesPanel(shown: readonly WorkRow[], { y, height }: Place, width: number) {
  const behind = estimatedWidth('100 % served', LABEL) + 12
  const most = Math.max(1, ...shown.map(({ cases }) => cases))
  const end = (most * width) / (width - behind)
  const [, top] = extent([0, most])
  const x = casesAxis('cases', [0, end], top > most ? most : top, width)
  const parts = fills.flatMap(({ key, words, fill, opacity, text }) =>
    shown.flatMap((row, at) => {
      const before = fills
        .slice(
          0,
          fills.findIndex((one) => one.key === key),
        )
        .reduce((sum, one) => sum + row[one.key], 0)
      const count = row[key]
      if (count === 0) return []
      const told = formatNumber(count, count >= 10 ? 1 : undefined)
      const fits = estimatedWidth(told, LABEL) + 8 < (count / end) * width
      return [
        {
          row: at,
          from: before,
          to: before + count,
          middle: before + count / 2,
          fill: fill ?? row.colour,
          opacity,
          text: fits ? told : '',
          ink: text,
          hover: hover(row.strategy, `${row.name}: ${told} of ${formatCount(Math.round(row.cases), 'case')} ${words}`),
        },
      ]
    }),
  )
  const served = shown.map(({ served: done, cases }, row) => ({
    row,
    at: cases,
    text: cases === 0 ? 'no case' : `${shareText(done / cases)} served`,
  }))
  const bar = { type: 'rule' as const, strokeWidth: BAR }
  return {
    title: panelTitle('Cases', width),
    width,
    height,
    encoding: { y },
    layer: [
      {
        data: { values: parts },
        mark: bar,
        encoding: {
          x: { field: 'from', ...x },
          x2: { field: 'to' },
          color: { ...literalColour, field: 'fill' },
          opacity: { field: 'opacity', type: 'quantitative' as const, scale: null },
          ...hovering,
        },
      },
      {
        data: { values: parts },
        mark: { type: 'text' as const, fontSize: LABEL },
        encoding: {
          x: { field: 'middle', ...x },
          text: { field: 'text' },
          color: { field: 'ink', type: 'nominal' as const, scale: null },
        },
      },
      {
        data: { values: served },
        mark: { type: 'text' as const, fontSize: LABEL, align: 'left' as const, dx: 6 },
        encoding: { x: { field: 'at', ...x }, text: { field: 'text' } },
      },
    ],
  }
}

/** Bars of hours spent, in front of those that there were. */
export function hoursPanel(shown: readonly WorkRow[], { y, height }: Place, width: number) {
  const texts = shown.map(({ hours, given }) => {
    const spent = formatNumber(hours, hours >= 10 ? 1 : 0.1)
    return given === null || given === 0 ? `${spent} h` : `${spent} of ${formatNumber(given, 1)} h`
  })
  const behind = Math.max(...texts.map((text) => estimatedWidth(text, LABEL))) + 12
  const most = Math.max(1, ...shown.map(({ hours, given }) => Math.max(hours, given ?? 0)))
  const x = casesAxis('hours', [0, (most * width) / Math.max(40, width - behind)], most, width)
  const values = shown.map(({ name, strategy, hours, given, colour }, row) => {
    const whole = Math.max(hours, given ?? 0)
    const told = `${name}: ${texts[row]!.replace(/h$/, 'hours')} spent`
    return { row, zero: 0, hours, whole, colour, text: texts[row]!, hover: hover(strategy, told) }
  })
  return {
    title: panelTitle('Hours of the team', width),
    width,
    height,
    data: { values },
    encoding: { y },
    layer: [
      {
        mark: { type: 'rule' as const, strokeWidth: BAR, opacity: 0.22 },
        encoding: { x: { field: 'zero', ...x }, x2: { field: 'whole' }, color: literalColour, ...hovering },
      },
      {
        mark: { type: 'rule' as const, strokeWidth: BAR },
        encoding: { x: { field: 'zero', ...x }, x2: { field: 'hours' }, color: literalColour, ...hovering },
      },
      {
        mark: { type: 'text' as const, fontSize: LABEL, align: 'left' as const, dx: 6 },
        encoding: { x: { field: 'whole', ...x }, text: { field: 'text' } },
      },
    ],
  }
}

/** An axis that goes on, unseen, behind the largest bar: there its label stands. */
function casesAxis(title: string, domain: readonly [number, number], labelled: number, width: number) {
  const { axis: found, ...rest } = axis(title, domain, width)
  const step = stepOf(labelled / Math.max(1, Math.round(width / 110)))
  const values = Array.from({ length: Math.floor(labelled / step) + 1 }, (_, i) => i * step)
  return { ...rest, axis: { ...found, values, titleAnchor: 'start' as const, domain: false, ticks: false } }
}

/** The smallest of 1, 2, 5, 10, 20 … that is at least `size`. */
function stepOf(size: number): number {
  let power = 1
  while (power * 10 <= size) power *= 10
  return power * ([1, 2, 5, 10].find((times) => times * power >= size) ?? 10)
}
