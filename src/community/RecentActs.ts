import type { Act } from '../model/acts.ts'
import type { Community } from './Community.ts'
import { stepsAgo } from './Community.ts'
import { MEMBER } from './People.ts'

/** Who did what when, as far back as any group looks. Steps ascend. */
export interface RecentActs {
  /** Days kept: the longest window that a group of the plan uses, 0 for none. */
  readonly window: number
  steps: number[]
  actors: number[]
  rows: number[]
  /** How many acts before these have been forgotten. */
  forgotten: number
  /** What has been counted so far, so that a day costs only the acts that came and went. */
  readonly tallies: WindowTally[]
}

/** Acts of each person within a window that moves on day by day. Acts have numbers: `forgotten` + their place. */
interface WindowTally {
  readonly counts: (act: Act) => boolean
  readonly over: number
  /** 1 for the rows that count. */
  readonly counted: Uint8Array
  /** Index = person. */
  readonly times: Int32Array
  /** Numbers of the first act inside the window, and of the first that has not come into it yet. */
  first: number
  next: number
}

export function rememberAct(community: Community, actor: number, row: number): void {
  const { recent } = community
  if (recent.window === 0) return
  recent.steps.push(community.step)
  recent.actors.push(actor)
  recent.rows.push(row)
}

/** Forgets what no group looks back to any more; called once a day, copies rarely. */
export function forgetOldActs(community: Community): void {
  const { recent } = community
  // A day longer than groups look back: tallies are brought up to date in the morning.
  const since = stepsAgo(community, recent.window + 1)
  let old = 0
  while (old < recent.steps.length && recent.steps[old] < since) old++
  if (old < 256 || 2 * old < recent.steps.length) return
  recent.steps = recent.steps.slice(old)
  recent.actors = recent.actors.slice(old)
  recent.rows = recent.rows.slice(old)
  recent.forgotten += old
}

/** How often each person did, during the last `over` days, what `counts` lets through: index = person. */
export function tallyActs(community: Community, counts: (act: Act) => boolean, over: number): Int32Array {
  const { recent } = community
  const { steps, actors, rows, forgotten } = recent
  const since = stepsAgo(community, over)
  const tally = tallyOf(community, counts, over)
  const { counted, times } = tally
  for (let k = tally.next - forgotten; k < steps.length; k++) times[actors[k]] += counted[rows[k]]
  tally.next = forgotten + steps.length
  let k = tally.first - forgotten
  for (; k < steps.length && steps[k] < since; k++) times[actors[k]] -= counted[rows[k]]
  tally.first = forgotten + k
  return times
}

function tallyOf(community: Community, counts: (act: Act) => boolean, over: number): WindowTally {
  const { recent, world } = community
  const known = recent.tallies.find((tally) => tally.counts === counts && tally.over === over)
  const { forgotten } = recent
  if (known !== undefined) {
    // Not asked for so long that acts were forgotten which it still counts: it starts again.
    if (known.first < forgotten) {
      known.times.fill(0)
      known.first = forgotten
      known.next = forgotten
    }
    return known
  }
  const tally: WindowTally = {
    counts,
    over,
    counted: Uint8Array.from(world.plan.acts, (act) => (counts(act) ? 1 : 0)),
    times: new Int32Array(world.count),
    first: forgotten,
    next: forgotten,
  }
  recent.tallies.push(tally)
  return tally
}

/**
 * Whether each person is among the `share` of members (rounded up) who did most; of equals, those who have been members
 * longest come first. Whoever did nothing is never among them.
 */
export function topDoers(community: Community, share: number, counts: (act: Act) => boolean, over: number): Uint8Array {
  const { world, people, census, roster, rosterCount } = community
  const { joined, status } = people
  const times = tallyActs(community, counts, over)
  const doers = new Int32Array(rosterCount)
  let count = 0
  for (let k = 0; k < rosterCount; k++) {
    const person = roster[k]
    // Who is not one of them is written over: faster than a branch that cannot be foreseen.
    doers[count] = person
    count += times[person] > 0 && status[person] === MEMBER ? 1 : 0
  }
  const places = Math.ceil(share * census.members)
  const least = atLeast(doers, count, times, places)
  const top: number[] = []
  for (let k = 0; k < count; k++) if (times[doers[k]] >= least) top.push(doers[k])
  top.sort((p, q) => times[q] - times[p] || joined[p] - joined[q] || p - q)
  const marks = new Uint8Array(world.count)
  for (let k = 0; k < places && k < top.length; k++) marks[top[k]] = 1
  return marks
}

/** The largest number of acts that at least `places` of the first `count` people reached, 0 when there are fewer people. */
function atLeast(people: Int32Array, count: number, times: Int32Array, places: number): number {
  let most = 0
  for (let k = 0; k < count; k++) most = Math.max(most, times[people[k]])
  const reached = new Int32Array(most + 1)
  for (let k = 0; k < count; k++) reached[times[people[k]]]++
  let sum = 0
  for (let least = most; least > 0; least--) {
    sum += reached[least]
    if (sum >= places) return least
  }
  return 0
}
