import type { ActShares } from '../study/Comparison.ts'
import { formatNumber } from '../study/format.ts'
import { axis, literalColour } from './axis.ts'
import { glance } from './glance.ts'
import { hover, hovering } from './hover.ts'
import { belonging } from './intervals.ts'
import { lorenzNames } from './lorenzNames.ts'
import { percent } from './percent.ts'
import { ink } from './theme.ts'

/** The curve of one strategy; one `inFront` has a band, a thick line and its name. */
export interface LorenzCurve extends ActShares {
  readonly name: string
  readonly colour: string
  readonly inFront: boolean
}

/**
 * Lorenz curves in a square, beside the line of those who all act alike.
 *
 * @param curves from the back to the front, at most two of them in front; what the most active tenth does is marked on
 *   the last one
 * @param side of the square in pixels
 */
export function lorenzPanel(curves: readonly LorenzCurve[], side: number) {
  const percentAxis = (title: string) => {
    const found = axis(title, [0, 100], side)
    return { ...found, axis: { ...found.axis, values: [0, 25, 50, 75, 100], labelFlush: true } }
  }
  const x = percentAxis('% of members, least active first')
  const y = percentAxis('% of all acts')
  const last = curves.at(-1)!
  const tenth = { at: 90, from: 100 - 100 * last.mostActive.mean, to: 100, text: tenthText(last) }
  return {
    width: side,
    height: side,
    layer: [
      {
        data: { values: [{ from: 0, to: 100 }] },
        mark: { type: 'rule' as const, color: ink.line, strokeDash: [4, 4], strokeWidth: 1.5 },
        encoding: { x: { field: 'from', ...x }, y: { field: 'from', ...y }, x2: { field: 'to' }, y2: { field: 'to' } },
      },
      {
        data: { values: [{ at: 50, text: 'if all acted alike' }] },
        mark: { type: 'text' as const, align: 'right' as const, dx: -8, dy: -4, fontSize: 11, color: ink.quiet },
        encoding: { x: { field: 'at', ...x }, y: { field: 'at', ...y }, text: { field: 'text' } },
      },
      ...curves.map((curve) => ({
        data: { values: pointsOf(curve, side) },
        encoding: { x: { field: 'members', ...x } },
        layer: layersOf(curve, y),
      })),
      {
        data: { values: lorenzNames(curves.filter(({ inFront }) => inFront).reverse(), side) },
        layer: [
          {
            mark: { type: 'rule' as const, strokeWidth: 1.5 },
            encoding: {
              x: { field: 'from', ...x },
              x2: { field: 'to' },
              y: { field: 'at', ...y },
              color: literalColour,
              ...belonging,
            },
          },
          ...[{ stroke: ink.paper, strokeWidth: 3 }, {}].map((edge) => ({
            mark: { type: 'text' as const, align: 'right' as const, dx: -4, fontSize: 11, lineHeight: 13, ...edge },
            encoding: { x: { field: 'from', ...x }, y: { field: 'at', ...y }, text: { field: 'name' }, ...belonging },
          })),
        ],
      },
      {
        data: { values: [tenth] },
        encoding: { x: { field: 'at', ...x } },
        layer: [
          {
            mark: { type: 'rule' as const, color: ink.text, strokeWidth: 1.5 },
            encoding: { y: { field: 'from', ...y }, y2: { field: 'to' } },
          },
          {
            mark: { type: 'text' as const, align: 'right' as const, dx: -6, baseline: 'top' as const, lineHeight: 15 },
            encoding: { y: { field: 'to', ...y }, text: { field: 'text' } },
          },
        ],
      },
    ],
  }
}

function tenthText({ mostActive }: LorenzCurve): string[] {
  return ['the most active 10 %:', `${glance(percent(mostActive)!)} % of all acts`]
}

function pointsOf({ name, curve, mostActive }: LorenzCurve, side: number) {
  const step = 100 / (curve.mean.length - 1)
  const half = 100 * curve.mean[(curve.mean.length - 1) / 2]!
  // A line has one description, which is that of its first point.
  const text = `${name}: the least active half of the members does ${formatNumber(half, half < 10 ? 0.1 : 1)} % of all acts, the most active 10 % do ${glance(percent(mostActive)!)} %`
  return curve.mean.map((mean, i) => {
    // To a tenth of a pixel: where several lines lie upon each other, all of them are drawn at the same place.
    const [low, middle, high] = [curve.low[i]!, mean, curve.high[i]!].map(
      (share) => Math.round(10 * side * share) * (10 / side),
    )
    return { members: step * i, mean: middle!, low: low!, high: high!, ...(i === 0 && { hover: hover(name, text) }) }
  })
}

function layersOf({ colour: color, inFront }: LorenzCurve, y: ReturnType<typeof axis>) {
  const band = {
    mark: { type: 'area' as const, color, opacity: 0.2 },
    encoding: { y: { field: 'low', ...y }, y2: { field: 'high' } },
  }
  const line = { type: 'line' as const, color, strokeWidth: inFront ? 2.5 : 1, opacity: inFront ? 1 : 0.5 }
  return [...(inFront ? [band] : []), { mark: line, encoding: { y: { field: 'mean', ...y }, ...hovering } }]
}
