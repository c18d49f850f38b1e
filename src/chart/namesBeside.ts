import { estimatedWidth } from './wrap.ts'

/** An interval in a row, in the unit of its axis. */
interface Interval {
  readonly row: number
  readonly low: number
  readonly high: number
  readonly of: string
}

export const besideFont = 12
const AIR = 8

/**
 * Names of rows for a panel that is not at the axis with their names: behind the interval or, where there is no room,
 * before it; left out where there is none either.
 *
 * @param domain of the axis, which is `plot` pixels long
 */
export function namesBeside(
  names: readonly string[],
  intervals: readonly Interval[],
  [from, to]: readonly [number, number],
  plot: number,
) {
  const pixels = (value: number) => (plot * (value - from)) / (to - from)
  const free = intervals.flatMap(({ row, low, high, of }) => {
    const name = names[row]!
    const needed = estimatedWidth(name, besideFont) + 2 * AIR
    if (plot - pixels(high) >= needed) return [{ row, name, of, at: high, before: false }]
    return pixels(low) >= needed ? [{ row, name, of, at: low, before: true }] : []
  })
  return { before: free.filter(({ before }) => before), behind: free.filter(({ before }) => !before) }
}
