/**
 * Kalman gain of a belief with variance P on a signal of variance V from a source of credibility τ ≥ 0:
 * P / (P + V/τ). 0 for τ = 0: who is not believed is not heard.
 */
export function kalmanGain(P: number, V: number, tau: number): number {
  return (P * tau) / (P * tau + V)
}

/**
 * Variance of the mean of what n ≥ 1 peers say on one day: signals of variance V, spread s² around their mean, common
 * source r in [0, 1]: (V + s²)·(1 + (n − 1)·r) / n. With r = 1, nine who repeat one rumour are one signal.
 */
export function peerVariance(V: number, spread: number, n: number, r: number): number {
  return ((V + spread) * (1 + (n - 1) * r)) / n
}

/** What a belief (mean μ, variance P) is worth when one acts on it: μ − δ·√P, so doubt counts against it. */
export function cautious(mu: number, P: number, delta: number): number {
  return mu - delta * Math.sqrt(P)
}
