import { begin } from './begin.ts'
import type { Community } from './Community.ts'
import { copyCommunity } from './copyCommunity.ts'
import { dayOneGroups } from './dayOne.ts'
import { createDigest, digestRun, hexOf } from './digest.ts'
import type { RunOptions } from './founding.ts'
import { leave } from './Kernel.ts'
import { simulatedFigures } from './likeness.ts'
import { liveDay } from './liveDay.ts'
import { createMessages, type Messages } from './Messages.ts'
import { networkFigures } from './networkFigures.ts'
import { observe } from './observe.ts'
import type { Plan, Strategy } from './Plan.ts'
import type { ReplicateResult } from './ReplicateResult.ts'
import { runStrategy } from './runStrategy.ts'
import { resetTally } from './Tally.ts'

/** What the twin lives under where no strategy is empty. */
export const noOutreach: Strategy = { name: 'no outreach', rules: [], budgets: [], gates: [] }

/** Lives one replicate: the warm-up once, then every strategy (and the twin without outreach) from the same state. */
export function runReplicate(plan: Plan, replicate: number, options: RunOptions = {}): ReplicateResult {
  const community = begin(plan, replicate, options)
  const warmUpActs = warmUp(community)

  const digest = createDigest()
  const groups = dayOneGroups(community)
  const live = (strategy: Strategy, onLived?: RunOptions['onLived'], messages: Messages | null = null) => {
    const own = copyCommunity(community)
    own.messages = messages
    const run = runStrategy(own, strategy, groups)
    onLived?.(strategy.name, own)
    digestRun(digest, own, run)
    // Who was shown it may keep it.
    if (onLived === undefined) leave(own)
    return run
  }
  const empty = plan.strategies.findIndex(({ rules }) => rules.length === 0)
  const log = plan.network.kind === 'log' ? plan.network.log : null
  const messages = log && createMessages()
  const runs = plan.strategies.map((strategy, s) => live(strategy, options.onLived, s === empty ? messages : null))
  const twin = empty >= 0 ? runs[empty] : live(noOutreach, undefined, messages)
  const variants = plan.variants.map((variant) => ({ ...live(variant), daily: {} }))
  const network = networkFigures(community.world)
  leave(community)
  return {
    replicate,
    without: plan.without,
    runs,
    variants,
    twin,
    warmUpActs,
    network,
    digest: hexOf(digest),
    ...(log && messages && { messages: simulatedFigures(log, plan, messages) }),
  }
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
  const { people } = community
  for (const column of [people.acts, people.kindActs, people.reachedAt, people.weeksSeen]) clear(column)
  return acts
}

/** Sets all numbers to 0, which is NEVER. What is 0 is not written: memory that nobody has written to takes none. */
function clear(column: Int32Array | Uint16Array): void {
  for (let person = 0; person < column.length; person++) if (column[person] !== 0) column[person] = 0
}
