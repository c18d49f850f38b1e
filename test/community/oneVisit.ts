import { type Choice, choose } from '../../src/community/Choice.ts'
import type { Community } from '../../src/community/Community.ts'
import { listAlternatives, openChoice, send } from '../../src/community/decide.ts'
import { read } from '../../src/community/read.ts'

/** The parts of a visit one by one, for a single person, in the first of the community's sittings. */
export function reads(community: Community, person: number): void {
  read(community, person, community.sittings[0].view)
}

/** Decides on what was read last, and sends the act chosen, if any. */
export function decides(community: Community, person: number): Choice {
  const sitting = community.sittings[0]
  sitting.person = person
  openChoice(community, person, sitting.view.peopleSeen, sitting.choice)
  listAlternatives(community, sitting)
  if (choose(sitting.choice, community.world.table) > 0) send(community, person, sitting.choice)
  return sitting.choice
}
