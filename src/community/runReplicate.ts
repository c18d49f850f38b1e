import type { Community } from './Community.ts'
import { compileWorld } from './compileWorld.ts'
import { copyCommunity } from './copyCommunity.ts'
import { createDigest, digestCommunity, digestNumbers, hexOf } from './digest.ts'
import { found, type RunOptions } from './founding.ts'
import { liveDay } from './liveDay.ts'
import { networkFigures } from './networkFigures.ts'
import { observe } from './observe.ts'
import { NEVER } from './People.ts'
import type { Plan, Strategy } from './Plan.ts'
import type { ReplicateResult } from './ReplicateResult.ts'
import { runStrategy } from './runStrategy.ts'
import { resetTally } from './Tally.ts'

/** Lives one replicate: the warm-up once, then every strategy (and the twin without outreach) from the same state. */
export function runReplicate(plan: Plan, replicate: number, options: RunOptions = {}): ReplicateResult {
  const community = found(compileWorld(plan, replicate), options)
  const warmUpActs = warmUp(community)

  const digest = createDigest()
  const live = (strategy: Strategy) => {
    const own = copyCommunity(community)
    const run = runStrategy(own, strategy)
    digestCommunity(digest, own)
    for (const values of Object.values(run.daily)) digestNumbers(digest, values.map(orNaN))
    digestNumbers(digest, Object.values(run.outcomes).map(orNaN))
    return run
  }
  const runs = plan.strategies.map(live)
  const empty = plan.strategies.findIndex(({ rules }) => rules.length === 0)
  const twin = empty >= 0 ? runs[empty] : live({ name: 'no outreach', rules: [], budgets: [] })
  return { replicate, runs, twin, warmUpActs, network: networkFigures(community.world), digest: hexOf(digest) }
}

/** The community lives before day 1, without outreach and events, unmeasured. Returns acts by members a day. */
export function warmUp(community: Community): number[] {
  const { plan } = community.world
  const acts: number[] = []
  for (let day = 1 - plan.warmUpDays; day <= 0; day++) {
    liveDay(community, null, day, {})
    acts.push(observe(community).acts)
    resetTally(community.tally)
  }
  community.people.acts.fill(0)
  community.people.reachedAt.fill(NEVER)
  community.people.weeksSeen.fill(0)
  return acts
}

const orNaN = (value: number | null) => value ?? Number.NaN
