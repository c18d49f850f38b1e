import { directedTies } from './directedTies.ts'
import type { Interactions } from './Interactions.ts'

/** Share of directed ties (sender, recipient) whose recipient also wrote to the sender, in [0, 1]; null without any. */
export function tieReciprocity(log: Interactions): number | null {
  const ties = directedTies(log)
  if (ties.size === 0) return null
  let returned = 0
  for (const tie of ties) {
    const from = Math.floor(tie / log.people)
    if (ties.has((tie - from * log.people) * log.people + from)) returned++
  }
  return returned / ties.size
}
