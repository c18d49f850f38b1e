import { firstMessages } from './firstMessages.ts'
import type { Interactions } from './Interactions.ts'
import { interactionMeasures } from './interactionMeasures.ts'
import { messagesSent } from './messagesSent.ts'
import { partnerCounts } from './partnerCounts.ts'
import { weeklyCounts } from './weeklyCounts.ts'

/** The measures of some interactions, and their messages week by week. Plain JSON data. */
export interface InteractionFigures {
  /** Days observed. */
  readonly days: number
  /** By name of the measure. */
  readonly figures: Readonly<Record<string, number | null>>
  /** Messages in each whole week. */
  readonly weekly: readonly number[]
}

/** @param days observed, more than 0, whether or not somebody wrote on the last of them */
export function interactionFigures(log: Interactions, days: number): InteractionFigures {
  const seen = { log, days, sent: messagesSent(log), partners: partnerCounts(log), first: firstMessages(log) }
  return {
    days,
    figures: Object.fromEntries(interactionMeasures.map(({ name, of }) => [name, of(seen)])),
    weekly: [...weeklyCounts(log, Math.floor(days / 7))],
  }
}
