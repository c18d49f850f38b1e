/**
 * Weight s(n) in [0, 1) of what others are seen to do, by how many different people n ≥ 0 were seen lately:
 * n² / (n² + n½²). A majority of three or four has nearly the full effect (Asch 1955,
 * doi:10.1038/scientificamerican1155-31).
 */
export function majority(n: number, half: number): number {
  return (n * n) / (n * n + half * half)
}

/**
 * The norm N of an act: injunctive (the rules' approval R in [−1, 1], as far as they are known, k in [0, 1]) plus
 * descriptive (how much more common its class is among the acts seen, d, than it would be anyway, d̄).
 */
export function norm(k: number, R: number, s: number, d: number, base: number): number {
  return k * R + s * (d - base)
}
