import { directedTies } from './directedTies.ts'
import type { Interactions } from './Interactions.ts'

/** Person -> number of different others with whom they exchanged messages, in whichever direction (their degree). */
export function partnerCounts(log: Interactions): Int32Array {
  const ties = directedTies(log)
  const partners = new Int32Array(log.people)
  for (const tie of ties) {
    const from = Math.floor(tie / log.people)
    const to = tie - from * log.people
    // Two people who both wrote are met twice, and counted the time that the one with the lower number is the sender.
    if (from > to && ties.has(to * log.people + from)) continue
    partners[from]++
    partners[to]++
  }
  return partners
}
