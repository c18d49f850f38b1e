import { hover } from './hover.ts'
import { wrap } from './wrap.ts'

/** A curve that is named where it runs. */
export interface NamedCurve {
  readonly name: string
  readonly colour: string
  readonly curve: { readonly mean: readonly number[] }
}

/** Shares of all acts, in percent, at whose height names stand: below the line of those who all act alike. */
const heights = [36, 20]
/** Pixels of the line that leads from a name to its curve, and of the air beside it. */
const LEAD = 12
const AIR = 4
const FONT = 11

/**
 * The names of at most two curves, each to the left of its own, with a line that leads there. Two lie so far apart that
 * names of two lines do not meet.
 *
 * @param side of the square in pixels
 */
export function lorenzNames(curves: readonly NamedCurve[], side: number) {
  const left = (at: number) => Math.min(...curves.map(({ curve }) => membersBelow(curve.mean, at)))
  return curves.map(({ name, colour, curve }, i) => {
    const at = heights[i]!
    const end = left(at) - (100 * (LEAD + AIR)) / side
    return {
      at,
      from: end,
      to: membersBelow(curve.mean, at),
      name: wrap(name, (side * end) / 100 - 2 * AIR, FONT, 2),
      colour,
      of: hover(name, ''),
    }
  })
}

/** The percentage of members who together do so many percent of all acts, the least active first. */
function membersBelow(shares: readonly number[], percent: number): number {
  const next = Math.max(
    1,
    shares.findIndex((share) => 100 * share >= percent),
  )
  const [low, high] = [100 * shares[next - 1]!, 100 * shares[next]!]
  const part = high > low ? Math.max(0, (percent - low) / (high - low)) : 0
  return (100 * (next - 1 + part)) / (shares.length - 1)
}
