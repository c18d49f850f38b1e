import type { Community } from './Community.ts'

/** Days for which an act received waits for an answer, and a request to share weighs. */
export const answerDays = 7

/** Whether a place of an inbox holds a kind act that may still be answered; thanks are an answer themselves. */
export function awaitsAnswer({ people, world, step }: Community, place: number): boolean {
  const act = people.inboxAct[place]
  const since = step - answerDays * world.plan.stepsPerDay
  return people.inboxAt[place] >= since && world.table.sign[act] > 0 && world.table.isAnswer[act] === 0
}
