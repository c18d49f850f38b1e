import type { Community } from '../../src/community/Community.ts'
import { meet } from '../../src/community/meet.ts'
import { NEVER } from '../../src/community/People.ts'
import { constantsOf, number, stateOf, traitsOf } from '../../src/community/sectionsOf.ts'
import { writeSections } from './sections.ts'

/**
 * Writes what the C program reads of a community, everybody in which has been met from then on.
 *
 * @param day - the next day to live, as `liveDay` takes it
 * @throws Error when the team has announced something, which the C program knows nothing of
 */
export function exportCommunity(path: string, community: Community, day: number): void {
  if (community.announcements.length > 0) throw new Error('the C program knows no announcements')
  community.people.touchedAt.forEach((step, person) => {
    if (step === NEVER) meet(community, person)
  })
  writeSections(path, [
    number('day', day),
    ...constantsOf(community.world),
    traitsOf(community.world),
    ...stateOf(community),
  ])
}
