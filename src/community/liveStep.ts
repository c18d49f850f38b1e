import type { Community } from './Community.ts'
import { deliver } from './deliver.ts'
import { decideExposed } from './expose.ts'
import { lapseNeeds } from './needs.ts'
import { visit, whoVisits } from './visit.ts'

/**
 * What members do in a step: those who were reached decide, the others visit, and all acts are delivered.
 *
 * @param day - on the first step of that day; null on its other steps
 */
export function liveStep(community: Community, day: number | null): void {
  decideExposed(community)
  visit(community, whoVisits(community, day))
  deliver(community)
  if (day !== null) lapseNeeds(community)
}
