import { branchingOverTime } from '../../cascade/branchingOverTime.ts'
import { followUp } from '../../cascade/followUp.ts'
import type { Community } from '../../community/Community.ts'
import type { Plan } from '../../community/Plan.ts'
import { livedAgain, namesIn } from '../explain/livedAgain.ts'
import { cascadeSizesOf } from './cascadeSizesOf.ts'
import { type Minds, mindsNow, mindsOf } from './mindsOf.ts'
import { neighbourhoodOf, type Standings, standingsNow } from './neighbourhoodOf.ts'
import type { Portrait } from './Portrait.ts'
import type { Sitter } from './sitterOf.ts'
import { peopleIn, storyOf } from './storyOf.ts'

/**
 * Lives a stored replicate again, with all its acts, and keeps of it what pictures show.
 *
 * @returns null when it did not come out as stored: another version of the program lived it.
 */
export function portraitOf(plan: Plan, { strategy, beside, stored }: Sitter): Portrait | null {
  const looks: Look[] = []
  const lived = livedAgain(plan, strategy, stored, (community) => looks.push(lookAt(community)))
  const other = beside === null ? null : livedAgain(plan, beside, stored)
  if (lived === null || (beside !== null && other === null)) return null
  const { history, community } = lived
  const [before, after] = [looks[0]!, lookAt(community)]
  const run = stored.runs[plan.strategies.findIndex(({ name }) => name === strategy)]!
  const names = namesIn(plan, lived)
  const story = storyOf(history, names)
  const told = story === null ? [] : peopleIn(history, story)
  const window = followUp(plan.days)
  return {
    strategy,
    beside,
    replicate: stored.replicate,
    window,
    outreachActs: run.outreachActs,
    kindActs: run.kindActs,
    story,
    cascades: cascadeSizesOf(history, window),
    neighbourhood: neighbourhoodOf(community, before.standings, after.standings, told, names),
    minds: mindsOf(before.minds, after.minds, other && mindsNow(other.community)),
    branching: {
      kind: branchingOverTime(history, 'kind', window),
      harmful: branchingOverTime(history, 'harmful', window),
    },
  }
}

/** What is kept of one moment. */
interface Look {
  readonly minds: Minds
  readonly standings: Standings
}

function lookAt(community: Community): Look {
  return { minds: mindsNow(community), standings: standingsNow(community) }
}
