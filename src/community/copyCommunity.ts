import { copyActLog } from './ActLog.ts'
import { type Community, createCommunity } from './Community.ts'
import { copyInKernel } from './inKernel.ts'
import { copyPeople } from './People.ts'
import { createTally } from './Tally.ts'
import { copyTies } from './Ties.ts'

/** A community that starts from the same state and shares nothing that changes. */
export function copyCommunity(community: Community): Community {
  const { census, recent, goodwillKept, kernel } = community
  const parts: Community = {
    ...community,
    frontPage: [...community.frontPage],
    openNeeds: [...community.openNeeds],
    announcements: [...community.announcements],
    exposures: [...community.exposures],
    census: { prospects: census.prospects, members: census.members, lapsed: census.lapsed },
    recent: {
      window: recent.window,
      steps: [...recent.steps],
      actors: [...recent.actors],
      rows: [...recent.rows],
      forgotten: recent.forgotten,
      tallies: [],
    },
    goodwillKept: { window: goodwillKept.window, mornings: goodwillKept.mornings },
    tally: createTally(community.world.plan.acts.length),
    messages: null,
    outbox: [],
  }
  if (kernel !== null) return copyInKernel(kernel, parts)
  return createCommunity({
    ...parts,
    people: copyPeople(community.people),
    ties: copyTies(community.ties),
    roster: community.roster.slice(),
    ownFirst: community.ownFirst.slice(),
    log: copyActLog(community.log),
  })
}
