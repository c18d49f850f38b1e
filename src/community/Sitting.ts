import type { ActTable } from './actTable.ts'
import { type Choice, createChoice } from './Choice.ts'
import { INBOX } from './People.ts'
import { createView, PLACES, type View } from './View.ts'

/** One visit: who came, what they see and what they choose among. Scratch space. */
export interface Sitting {
  person: number
  readonly view: View
  readonly choice: Choice
}

/**
 * Visits that are gone through together, one pass after the other. Each pass is little code, which stays in the
 * processor's instruction cache for the whole batch: all passes together do not fit, and a visit at a time took a
 * tenth longer.
 */
const batch = 64

export function createSittings({ self, community, outside, need, owed, violator, anybody }: ActTable): Sitting[] {
  const alone = 1 + self.length + community.length + outside.length + anybody.length
  const toward = PLACES * (need.length + violator.length) + INBOX * owed.length
  return Array.from({ length: batch }, () => ({ person: 0, view: createView(), choice: createChoice(alone + toward) }))
}
