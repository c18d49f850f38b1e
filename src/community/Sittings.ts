import type { ActTable } from './actTable.ts'
import { type Choices, createChoices } from './Choices.ts'
import type { Community } from './Community.ts'
import { INBOX } from './People.ts'
import { createView, PLACES, type View } from './View.ts'

/**
 * Visits that are gone through together, one pass after the other. Each pass is little code, which stays in the
 * processor's instruction cache for the whole batch: all passes together do not fit, and a visit at a time took a
 * tenth longer.
 */
export const BATCH = 64

/** What each visitor of a batch sees, with room for so many posts. */
export function createViews(reads: number): View[] {
  return Array.from({ length: BATCH }, () => createView(reads))
}

/** Room for the choices of so many visitors of a step. */
export function choicesFor(visitors: number, table: ActTable): Choices {
  const { self, community, outside, need, owed, violator, anybody } = table
  const alone = 1 + self.length + community.length + outside.length + anybody.length
  const toward = PLACES * (need.length + violator.length) + INBOX * owed.length
  return createChoices(visitors, alone + toward)
}

/** Sees to it that the choices of all visitors of the step fit: they are kept until it is known why. */
export function makeRoom(community: Community, visitors: number): void {
  if (visitors <= community.choices.person.length) return
  community.choices = choicesFor(2 * visitors, community.world.table)
}
