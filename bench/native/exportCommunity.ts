import type { Community } from '../../src/community/Community.ts'
import { constantsOf, number, stateOf } from '../../src/community/sectionsOf.ts'
import { writeSections } from './sections.ts'

/**
 * Writes what the C program reads of a community.
 *
 * @param day - the next day to live, as `liveDay` takes it
 * @throws Error when the team has announced something, which the C program knows nothing of
 */
export function exportCommunity(path: string, community: Community, day: number): void {
  if (community.announcements.length > 0) throw new Error('the C program knows no announcements')
  writeSections(path, [number('day', day), ...constantsOf(community.world), ...stateOf(community)])
}
