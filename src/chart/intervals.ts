import type { Estimate } from '../statistics/Estimate.ts'
import { type axis, literalColour } from './axis.ts'
import { glanceSigned } from './glance.ts'
import { hover, hovering } from './hover.ts'
import { ink } from './theme.ts'

/** Layers that draw estimates: a bar for the 95 % interval, a tick for the mean, and its value above. */
export function intervals(x: ReturnType<typeof axis>) {
  return [
    {
      mark: { type: 'rule' as const, strokeWidth: 4 },
      encoding: { x: { field: 'low', ...x }, x2: { field: 'high' }, color: literalColour, ...hovering },
    },
    // Narrower than any other mark that is still seen well, so that a short interval is seen beside it.
    {
      mark: { type: 'tick' as const, orient: 'vertical' as const, thickness: 3, size: 14, opacity: 1 },
      encoding: { x: { field: 'mean', ...x }, color: literalColour, ...hovering },
    },
    // The edge keeps the value readable where it stands on a line.
    ...[{ stroke: ink.paper, strokeWidth: 3 }, {}].map((edge) => ({
      mark: { type: 'text' as const, dy: -15, fontWeight: 'bold' as const, ...edge },
      encoding: {
        x: { field: 'mean', ...x },
        text: { field: 'text' },
        description: { field: 'of', type: 'nominal' as const },
      },
    })),
  ]
}

/**
 * A row of data for these layers; an interval that nobody knows is as short as the mean.
 *
 * @param of the strategy that it belongs to, '' for none
 * @param description made by `hover`
 * @param words the mean as it is written beside its mark; a difference has a sign
 */
export function interval(
  row: number,
  { mean, low, high }: Estimate,
  colour: string,
  of: string,
  description: string,
  words: typeof glanceSigned = glanceSigned,
) {
  return {
    row,
    mean,
    low: low ?? mean,
    high: high ?? mean,
    colour,
    text: words({ mean, low, high }),
    hover: description,
    of: hover(of, ''),
  }
}
