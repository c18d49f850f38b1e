/**
 * A state x in [−1, 1] after an impression β in [−1, 1]: x + κ·β·(1 − x·sgn β). It saturates at the end toward which
 * it moves, so it never leaves [−1, 1] for κ in [0, 1].
 */
export function moved(x: number, beta: number, kappa: number): number {
  return beta >= 0 ? x + kappa * beta * (1 - x) : x + kappa * beta * (1 + x)
}

/** A state in [0, 1] or a running share x, moved by the share κ of its distance to `target`. */
export function approached(x: number, target: number, kappa: number): number {
  return x + kappa * (target - x)
}

/** The step κ of n impressions taken in together: 1 − (1 − κ)ⁿ, so that n alike move a state as one by one. */
export function together(kappa: number, n: number): number {
  let left = 1
  for (let k = 0; k < n; k++) left *= 1 - kappa
  return 1 - left
}
