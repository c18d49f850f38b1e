import type { Estimate } from '../statistics/Estimate.ts'
import { type axis, literalColour } from './axis.ts'
import { hover, hovering } from './hover.ts'
import { ink } from './theme.ts'

/** Encodes the strategy that a mark belongs to, from the field `of` of the data. */
export const belonging = { description: { field: 'of', type: 'nominal' as const } }

/** Layers that draw estimates: a bar for the 95 % interval, a tick for the mean, and its value above. */
export function intervals(x: ReturnType<typeof axis>) {
  return [
    ...intervalBars(x),
    // The edge keeps the value readable where it stands on a line.
    ...[{ stroke: ink.paper, strokeWidth: 3 }, {}].map((edge) => ({
      mark: { type: 'text' as const, dy: -15, fontWeight: 'bold' as const, ...edge },
      encoding: { x: { field: 'mean', ...x }, text: { field: 'text' }, ...belonging },
    })),
  ]
}

/** The same without the values: bar and tick, and around them a field, unseen, that says what they show. */
export function intervalBars(x: ReturnType<typeof axis>) {
  const ends = { x: { field: 'low', ...x }, x2: { field: 'high' }, color: literalColour }
  return [
    { mark: { type: 'rule' as const, strokeWidth: 4 }, encoding: { ...ends, ...belonging } },
    // Narrower than any other mark that is still seen well, so that a short interval is seen beside it.
    {
      mark: { type: 'tick' as const, orient: 'vertical' as const, thickness: 3, size: 14, opacity: 1 },
      encoding: { x: { field: 'mean', ...x }, color: literalColour, ...belonging },
    },
    {
      mark: { type: 'rule' as const, strokeWidth: 18, strokeCap: 'square' as const, opacity: 1, strokeOpacity: 0 },
      encoding: { ...ends, ...hovering },
    },
  ]
}

/**
 * A row of data for these layers; an interval that nobody knows is as short as the mean.
 *
 * @param of the strategy that it belongs to, '' for none
 * @param text the mean as it is written beside its mark
 * @param description made by `hover`
 */
export function interval(
  row: number,
  { mean, low, high }: Pick<Estimate, 'mean' | 'low' | 'high'>,
  { colour, of, text, description }: Readonly<Record<'colour' | 'of' | 'text' | 'description', string>>,
) {
  return { row, mean, low: low ?? mean, high: high ?? mean, colour, text, hover: description, of: hover(of, '') }
}
