import type { Community } from '../../src/community/Community.ts'
import { choose, choosesAnAct } from '../../src/community/choose.ts'
import { send } from '../../src/community/decide.ts'
import { listAlternatives } from '../../src/community/listAlternatives.ts'
import { openChoice } from '../../src/community/openChoice.ts'
import { purpose } from '../../src/community/purpose.ts'
import { read } from '../../src/community/read.ts'

/** The parts of a visit one by one, for a single person, at the first place of the batch. */
export function reads(community: Community, person: number): void {
  read(community, person, community.views[0])
}

/** A choice made: how many alternatives there were, their columns, and the place of the one chosen. */
export function decides(community: Community, person: number) {
  const { views, choices, world, streams } = community
  openChoice(community, 0, person, views[0].peopleSeen)
  listAlternatives(community, 0, person, views[0])
  choose(choices, 0, world.table, streams[purpose.chooses])
  if (choosesAnAct(choices, 0)) send(community, 0)
  const { row, target, systematic } = choices
  return { count: choices.count[0], best: choices.best[0], row, target, systematic }
}
