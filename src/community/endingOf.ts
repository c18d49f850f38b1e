import { gini } from '../statistics/gini.ts'
import { lorenz } from '../statistics/lorenz.ts'
import { actSteps } from './actSteps.ts'
import type { Community } from './Community.ts'
import type { Ending } from './measures.ts'
import { newcomersOf } from './newcomersOf.ts'
import { DAY_ONE, MEMBER } from './People.ts'
import { wasMember } from './wasMember.ts'

const lastDays = 14

/** Facts of the whole run: everybody who was a member on any day since day 1, raiders left out. */
export function endingOf(community: Community): Ending {
  const { world, people, step } = community
  const lately = step + 1 - lastDays * world.plan.stepsPerDay
  let ever = 0
  let seen = 0
  let newcomers = 0
  let newcomersSeen = 0
  let acted = 0
  const acts: number[] = []
  for (let person = 0; person < world.residents; person++) {
    if (!wasMember(community, person)) continue
    const here = people.status[person] === MEMBER && people.lastVisit[person] >= lately
    ever++
    if (here) seen++
    if (people.firstJoined[person] >= DAY_ONE && people.firstJoined[person] < lately) {
      newcomers++
      if (here) newcomersSeen++
    }
    if (people.acts[person] > 0) acted++
    acts.push(people.acts[person])
  }
  return {
    retention: ever === 0 ? null : seen / ever,
    newcomerRetention: newcomers === 0 ? null : newcomersSeen / newcomers,
    everActed: ever === 0 ? null : acted / ever,
    gini: acted === 0 ? null : gini(acts),
    actShares: lorenz(acts, actSteps),
    newcomers: newcomersOf(community),
  }
}
