import { type Figure, isNumber } from './Figure.ts'
import type { Lesson } from './lessonSchema.ts'

/**
 * Whether a lesson's claim is what came out: the whole 95 % interval of the figure on the side that is claimed; where
 * there is no interval (the mean of some days), the figure itself.
 */
export function holds(
  { figure, above, below }: Lesson['claims'][number],
  figures: ReadonlyMap<string, Figure>,
): boolean {
  const found = figures.get(figure)
  if (found === undefined || !isNumber(found)) return false
  const { mean, low, high } = found
  return (above === undefined || (low ?? mean) > above) && (below === undefined || (high ?? mean) < below)
}
