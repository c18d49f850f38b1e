import type { Stream } from '../random/Stream.ts'
import { uniform } from '../random/Stream.ts'

/**
 * The act that a state in [−1, 1] is credited to, after `act` moved it from `old` to `next`: a reservoir of size one.
 * Fading shrinks all contributions alike, so replacing the credited act with probability (contribution ÷ state) keeps
 * it a draw in proportion to what remains of each act. An act against the sign of the state takes no credit.
 */
export function credit(
  draws: Stream,
  person: number,
  old: number,
  next: number,
  credited: number,
  act: number,
): number {
  const size = Math.abs(next)
  const crosses = old * next < 0
  if (size <= Math.abs(old) && !crosses) return credited
  return crosses || uniform(draws.a, draws.b, person, act) * size < size - Math.abs(old) ? act : credited
}
