import { drawnIn, visitProbability } from '../model/attachment.ts'
import type { Parameters } from './World.ts'

/** Attachment on joining: the identity that comes with it, no bonds yet. */
export function firstAttachment(parameters: Parameters): number {
  return parameters.first_identity / 2
}

/**
 * Multiplies the activity of residents by one factor, so that the founders' mean visits per day, with the attachment
 * of somebody who has just joined, are `visitsPerDay`. Found by bisection, which is monotone and needs no derivative;
 * a mean that would need visits at every step ends at the largest factor, 2^40.
 */
export function rescaleActivity(
  activity: Float64Array,
  founders: number,
  residents: number,
  visitsPerDay: number,
  stepsPerDay: number,
  parametersOf: (person: number) => Parameters,
): void {
  const drawn = new Float64Array(founders)
  for (let i = 0; i < founders; i++) {
    const p = parametersOf(i)
    drawn[i] = drawnIn(firstAttachment(p), p.visit_sensitivity)
  }
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
  for (let i = 0; i < residents; i++) activity[i] *= high
}
