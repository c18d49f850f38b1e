import { quantile } from '../statistics/quantile.ts'

export interface Dot {
  readonly value: number
  /** From 0 for the lowest of a stack to less than 1. */
  readonly height: number
}

/**
 * A quantile dot plot (Kay et al. 2016, doi:10.1145/2858036.2858558): at most `most` dots that each stand for the same
 * number of values, stacked where they would overlap. Counting dots is easier than judging the area below a curve.
 *
 * @param domain ends of the axis, the first one less than the second
 * @param bins stacks that fit side by side on the axis
 * @param levels dots that fit on top of each other; higher stacks are squeezed
 */
export function swarm(
  values: readonly number[],
  {
    domain: [from, to],
    bins,
    levels,
    most,
  }: { domain: readonly [number, number]; bins: number; levels: number; most: number },
): Dot[] {
  const sorted = [...values].sort((a, b) => a - b)
  const dots =
    sorted.length <= most ? sorted : Array.from({ length: most }, (_, i) => quantile(sorted, (i + 0.5) / most))
  const width = (to - from) / bins
  const stacks = new Map<number, number[]>()
  for (const value of dots) {
    const bin = Math.floor((value - from) / width)
    const stack = stacks.get(bin)
    if (stack) stack.push(value)
    else stacks.set(bin, [value])
  }
  const tallest = Math.max(levels, ...[...stacks.values()].map((stack) => stack.length))
  return [...stacks].flatMap(([bin, stack]) =>
    stack.map((_, level) => ({ value: from + (bin + 0.5) * width, height: level / tallest })),
  )
}
