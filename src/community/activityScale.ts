import { drawnIn, visitProbability } from '../model/attachment.ts'
import type { Parameters } from './World.ts'

/** Attachment on joining: the identity that comes with it, no bonds yet. */
export function firstAttachment(parameters: Parameters): number {
  return parameters.first_identity / 2
}

/**
 * The factor by which the activity of residents is multiplied, so that the founders' mean visits per day, with the
 * attachment of somebody who has just joined, are `visitsPerDay`. Found by bisection, which is monotone and needs no derivative;
 * a mean that would need visits at every step ends at the largest factor, 2^40.
 *
 * @param activity - of the founders
 */
export function activityScale(
  activity: Float64Array,
  visitsPerDay: number,
  stepsPerDay: number,
  parametersOf: (person: number) => Parameters,
): number {
  const founders = activity.length
  const drawn = Float64Array.from({ length: founders }, (_, i) => {
    const parameters = parametersOf(i)
    return drawnIn(firstAttachment(parameters), parameters.visit_sensitivity)
  })
  const visits = (factor: number) => {
    let sum = 0
    for (let i = 0; i < founders; i++) {
      sum += visitProbability(factor * activity[i], drawn[i], stepsPerDay)
    }
    return (sum * stepsPerDay) / founders
  }
  let low = 0
  let high = 1
  while (visits(high) < visitsPerDay && high < 2 ** 40) high *= 2
  for (let round = 0; round < 40; round++) {
    const middle = (low + high) / 2
    if (visits(middle) < visitsPerDay) low = middle
    else high = middle
  }
  return high
}
