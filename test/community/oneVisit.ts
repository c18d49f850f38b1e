import type { Community } from '../../src/community/Community.ts'
import { choosesAnAct } from '../../src/community/choose.ts'
import { decide, listTheRest, send } from '../../src/community/decide.ts'
import { listAlternatives } from '../../src/community/listAlternatives.ts'
import { openChoice } from '../../src/community/openChoice.ts'
import { read } from '../../src/community/read.ts'

/** The parts of a visit one by one, for a single person, at the first place of the batch. */
export function reads(community: Community, person: number): void {
  read(community, person, community.views[0])
}

/** A choice made: how many alternatives there were, their columns, and the place of the one chosen. */
export function decides(community: Community, person: number) {
  const { views, choices } = community
  openChoice(community, 0, person, views[0].peopleSeen)
  listAlternatives(community, 0, person, views[0])
  decide(community, 0)
  listTheRest(community, 0)
  if (choosesAnAct(choices, 0)) send(community, 0)
  const { row, target, systematic } = choices
  return { count: choices.count[0], best: choices.best[0], row, target, systematic }
}
