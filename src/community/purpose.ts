import type { Key } from '../random/Key.ts'
import { type Stream, streamsAt } from '../random/Stream.ts'

/**
 * What a random draw is for. Each decision of the engine has a number of its own, so that adding one shifts no other.
 * Numbers are never used twice; the network keeps those from 900.
 */
export const purpose = {
  // Compiling the people.
  population: 1,
  trait: 2,
  knowsRules: 3,
  // The day.
  visit: 10,
  comesToMind: 11,
  chooses: 12,
  seesNeed: 13,
  seesViolator: 14,
  deliveryOrder: 15,
  frontPage: 16,
  isReached: 17,
  cause: 18,
  exposureCause: 19,
  isOffTopic: 9,
  // Which act a state is credited to, by state.
  creditGoodwill: 20,
  creditCommunity: 21,
  creditMood: 22,
  creditBrand: 23,
  creditAttachment: 24,
  creditNorm: 25,
  creditBelief: 26,
  creditSeen: 27,
  // Outreach and events.
  ruleOrder: 30,
  eventReaches: 31,
  rumourDay: 32,
  rumourDenied: 33,
  volunteers: 34,
  drawn: 35,
  // Telling what happened: nothing that happens depends on these.
  name: 40,
  isKept: 41,
} as const

/** The streams of all purposes at one step, counted from day 1; index = purpose. */
export type Streams = readonly Stream[]

const purposes = Array.from({ length: 1 + Math.max(...Object.values(purpose)) }, (_, number) => number)

export function streamsOf(key: Key, replicate: number, step: number): Streams {
  return streamsAt(key, replicate, step, purposes)
}
