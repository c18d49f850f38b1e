import { exp } from '../random/exp.ts'

/** How far the attachment S in [−1, 1] keeps somebody coming: f(S) = exp(−σ(1 − S)), 1 for the fully attached. */
export function drawnIn(S: number, sigma: number): number {
  return exp(-sigma * (1 - S))
}

/**
 * How much more often than otherwise somebody looks in while an act of impression β that they received waits to be seen:
 * 1 + ζ·|β|. Bad news and good news call alike.
 */
export function called(notice: number, beta: number): number {
  return 1 + notice * Math.abs(beta)
}

/**
 * The impression of an award on somebody who did so many kind acts lately: praise without effort is felt as being
 * managed. β·(d − d½)/(d + d½): the whole of it for many acts, nothing at d½ acts, and the opposite for none. Form ours,
 * after Restivo & van de Rijt 2014, doi:10.1080/1369118X.2014.888459.
 */
export function deserved(beta: number, deeds: number, half: number): number {
  return half === 0 ? beta : (beta * (deeds - half)) / (deeds + half)
}

/** Probability of a visit within one step: 1 − exp(−a·f(S)/steps per day), a in visits per day, f(S) as `drawnIn` has it. */
export function visitProbability(activity: number, drawnIn: number, stepsPerDay: number): number {
  return 1 - exp((-activity * drawnIn) / stepsPerDay)
}
