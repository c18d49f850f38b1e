/** True with probability p, from a uniform u in (0, 1): u < p. Never for p ≤ 0, always for p ≥ 1. */
export function bernoulli(u: number, p: number): boolean {
  return u < p
}
