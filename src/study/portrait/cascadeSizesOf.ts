import { beginners, cascadesOf } from '../../cascade/cascades.ts'
import type { History } from '../../cascade/History.ts'
import { mean } from '../../statistics/mean.ts'
import type { CascadeSizes, SizeClass } from './Portrait.ts'

/**
 * How many acts the chains had that the team began, or, where it began none, those that members did.
 *
 * @param window days that each chain could go on for at least
 * @returns null where none began in time
 */
export function cascadeSizesOf(history: History, window: number): CascadeSizes | null {
  const found = cascadesOf(history, window)
  const begunBy = beginners.find((beginner) => found[beginner].length > 0)
  if (begunBy === undefined) return null
  const cascades = found[begunBy]
  const biggest = cascades.reduce((a, b) => (b.size > a.size ? b : a))
  const spread = cascades.flatMap(({ virality }) => virality ?? [])
  return {
    begunBy,
    until: history.days - window,
    chains: cascades.length,
    acts: cascades.reduce((sum, { size }) => sum + size, 0),
    classes: classesOf(cascades.map(({ size }) => size)),
    depth: mean(cascades.map(({ depth }) => depth)),
    virality: spread.length === 0 ? null : mean(spread),
    biggest: { acts: biggest.size, depth: biggest.depth, virality: biggest.virality },
  }
}

/** Sizes 1, 2, 3 to 4, 5 to 8 and so on, each class twice as wide as the one before, as far as there are chains. */
function classesOf(sizes: readonly number[]): SizeClass[] {
  const classes: SizeClass[] = []
  const most = Math.max(...sizes)
  for (let [from, to] = [1, 1]; from <= most; [from, to] = [to + 1, 2 * to]) {
    const inside = sizes.filter((size) => from <= size && size <= to)
    classes.push({ from, to, chains: inside.length, acts: inside.reduce((sum, size) => sum + size, 0) })
  }
  return classes
}
