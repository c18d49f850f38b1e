/**
 * One of the integers 0 … n − 1 from a uniform u in (0, 1): ⌊u n⌋, for n from 1 to 2³¹. A draw of 32 bits makes the
 * probabilities of two integers differ by a share of at most n · 2⁻³².
 */
export function uniformInteger(u: number, n: number): number {
  return Math.floor(u * n)
}
