import type { Estimate } from '../statistics/Estimate.ts'
import type { axis } from './axis.ts'
import { signedMean } from './signedMean.ts'

/** Layers that draw estimates: a bar for the 95 % interval, a diamond for the mean, and its value above. */
export function intervals(x: ReturnType<typeof axis>) {
  const color = { field: 'colour', type: 'nominal' as const, scale: null }
  return [
    {
      mark: { type: 'rule' as const, strokeWidth: 4 },
      encoding: { x: { field: 'low', ...x }, x2: { field: 'high' }, color },
    },
    {
      mark: {
        type: 'point' as const,
        shape: 'diamond',
        filled: true,
        opacity: 1,
        size: 100,
        stroke: '#ffffff',
        strokeWidth: 1,
      },
      encoding: { x: { field: 'mean', ...x }, color },
    },
    // The white edge keeps the value readable where it stands on a line.
    ...[{ stroke: '#ffffff', strokeWidth: 3 }, {}].map((edge) => ({
      mark: { type: 'text' as const, dy: -14, fontWeight: 'bold' as const, ...edge },
      encoding: { x: { field: 'mean', ...x }, text: { field: 'text' } },
    })),
  ]
}

/**
 * A row of data for these layers; an interval that nobody knows is as short as the mean.
 *
 * @param words the mean as it is written beside its mark; a difference has a sign
 */
export function interval(
  row: number,
  { mean, low, high }: Estimate,
  colour: string,
  words: (estimate: Pick<Estimate, 'mean' | 'low' | 'high'>) => string = signedMean,
) {
  return { row, mean, low: low ?? mean, high: high ?? mean, colour, text: words({ mean, low, high }) }
}
