import { cutInteractions } from '../network/cutInteractions.ts'
import { type InteractionFigures, interactionFigures } from '../network/interactionFigures.ts'
import { interactionsFromLog } from '../network/interactionsFromLog.ts'
import type { Log } from '../network/readLog.ts'
import type { Messages } from './Messages.ts'
import type { Plan } from './Plan.ts'

type Time = Pick<Plan, 'days' | 'stepsPerDay'>

/**
 * The given log and the simulated one are compared over as many days as both have, since a share such as “ever
 * answered” grows with the time observed. Of the given one these are the last days, from which the simulation goes on.
 */
export function givenFigures(log: Log, { days }: Time): InteractionFigures {
  const compared = Math.min(log.days, days)
  return interactionFigures(cutInteractions(interactionsFromLog(log), log.days - compared, compared), compared)
}

/**
 * The same of what people wrote from day 1 on, read as the given log is: who neither wrote nor was written to in the
 * days compared is not in it.
 */
export function simulatedFigures(
  log: Log,
  { days, stepsPerDay }: Time,
  { step, ...who }: Messages,
): InteractionFigures {
  const compared = Math.min(log.days, days)
  const time = step.map((at) => at / stepsPerDay)
  return interactionFigures(cutInteractions({ ...who, time }, 0, compared), compared)
}
