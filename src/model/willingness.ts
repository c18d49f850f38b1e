/**
 * The emotional state K that somebody is in toward another: what was experienced of the very person (goodwill G), of
 * the whole community (C) and of the day (mood m), each in [−1, 1] and weighted by w ≥ 0 with sum at most 1.
 */
export function experience(
  wDirect: number,
  G: number,
  wGeneralised: number,
  C: number,
  wMood: number,
  m: number,
): number {
  return wDirect * G + wGeneralised * C + wMood * m
}

/**
 * Willingness θ to pay for another's benefit: altruism α, raised by experienced kindness (positive reciprocity
 * ρ⁺ ≥ 0) and lowered by experienced harm (negative reciprocity ρ⁻ ≥ 0). Negative: harming pays. A linear reading of
 * Cox, Friedman & Gjerstad 2007, doi:10.1016/j.geb.2006.05.001.
 */
export function willingness(alpha: number, rhoPlus: number, rhoMinus: number, K: number): number {
  return K > 0 ? alpha + rhoPlus * K : alpha + rhoMinus * K
}
