import { exp } from '../random/exp.ts'

/** How far the attachment S in [−1, 1] keeps somebody coming: f(S) = exp(−σ(1 − S)), 1 for the fully attached. */
export function drawnIn(S: number, sigma: number): number {
  return exp(-sigma * (1 - S))
}

/** Probability of a visit within one step: 1 − exp(−a·f(S)/steps per day), a in visits per day. */
export function visitProbability(activity: number, S: number, sigma: number, stepsPerDay: number): number {
  return 1 - exp((-activity * drawnIn(S, sigma)) / stepsPerDay)
}
