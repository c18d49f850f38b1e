import type { Moderation } from '../model/acts.ts'
import type { Community } from './Community.ts'
import { HIDDEN, OFF_TOPIC } from './People.ts'
import type { Range } from './Range.ts'

/** Whom a way of moderating can serve: authors whose latest post is off topic, or who does not see their own first yet. */
export function whoIsModerated({ people, ownFirst }: Community, how: Moderation): Range {
  if (how === 'common') return { column: people.postState, least: OFF_TOPIC, most: OFF_TOPIC }
  return { column: ownFirst, least: 0, most: 0 }
}

/**
 * Changes what people get to see. It is done in the morning, before anybody visits: where many post, what is hidden only
 * after a day has been read by then or never will be.
 */
export function moderate({ people, ownFirst }: Community, how: Moderation, person: number): void {
  if (how === 'common') people.postState[person] = HIDDEN
  else ownFirst[person] = 1
}
