import { log } from './log.ts'

/**
 * A standard Gumbel variate (mode 0, mean 0.5772, variance π²/6) from a uniform u in (0, 1): −log(−log u). Added to
 * the utilities of a choice, the largest sum is chosen with logit probabilities (McFadden 1974).
 */
export function gumbel(u: number): number {
  return -log(-log(u))
}

/**
 * Whether `gumbel(u) > gap`, always with that answer, but mostly decided without a logarithm or a division.
 *
 * gumbel(u) > gap means −log u · exp(gap) < 1. As −log u ≥ 1 − u, and the series of exp cut short stays below it for
 * gap ≥ 0, (1 − u)(1 + gap + …) ≥ 1 says no; the rounding of these few steps is far less than what was cut off.
 */
export function exceeds(u: number, gap: number): boolean {
  if (gap >= 0.25 && (1 - u) * (1 + gap * (1 + gap * (0.5 + gap * (1 / 6 + gap * (1 / 24))))) >= 1) return false
  return gumbel(u) > gap
}
