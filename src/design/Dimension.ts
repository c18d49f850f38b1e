import { exp } from '../random/exp.ts'
import { log } from '../random/log.ts'

/** One side of the box that is searched; on a logarithmic scale both ends are above 0. Its prior is even on its scale. */
export interface Dimension {
  readonly from: number
  readonly to: number
  readonly scale: 'linear' | 'log'
}

/** The value at a place u between 0, which is `from`, and 1, which is `to`. Never outside of them. */
export function valueAt({ from, to, scale }: Dimension, u: number): number {
  const value = scale === 'log' ? from * exp(u * log(to / from)) : from + u * (to - from)
  return Math.max(from, Math.min(to, value))
}

/** The place of a value; values outside have the place of the nearer end. */
export function placeOf({ from, to, scale }: Dimension, value: number): number {
  if (value <= from) return 0
  if (value >= to) return 1
  return scale === 'log' ? log(value / from) / log(to / from) : (value - from) / (to - from)
}
