import { log } from './log.ts'

/**
 * A standard Gumbel variate (mode 0, mean 0.5772, variance π²/6) from a uniform u in (0, 1): −log(−log u). Added to
 * the utilities of a choice, the largest sum is chosen with logit probabilities (McFadden 1974).
 */
export function gumbel(u: number): number {
  return -log(-log(u))
}

/**
 * Whether `gumbel(u) > gap`, always with that answer, but decided without a logarithm where bounds suffice.
 *
 * gumbel(u) > gap means u > exp(−y) with y = exp(−gap). A few terms of the series of both exponentials bound the
 * right-hand side, from below when gap ≥ 0 and from above otherwise, by much more than logarithms are rounded.
 */
export function exceeds(u: number, gap: number): boolean {
  if (gap >= 0) {
    const y = 1 / (1 + gap * (1 + gap * (1 / 2 + gap * (1 / 6))))
    if (u <= 1 - y * (1 - y * (1 / 2 - y * (1 / 6)))) return false
  } else {
    const y = 1 - gap * (1 - gap * (1 / 2 - gap * (1 / 6)))
    if (u * (1 + y * (1 + y * (1 / 2 + y * (1 / 6)))) >= 1) return true
  }
  return gumbel(u) > gap
}
