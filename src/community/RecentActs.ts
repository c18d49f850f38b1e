import type { Act } from '../model/acts.ts'
import type { Community } from './Community.ts'
import { stepsAgo } from './Community.ts'
import { narrow } from './narrow.ts'
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
export interface WindowTally {
  readonly counts: (act: Act) => boolean
  readonly over: number
  /** 1 for the rows that count. */
  readonly counted: Uint8Array
  /** Index = person. */
  readonly times: Int32Array
  /** The first `count` of them are those whose times are not 0, each once. */
  readonly doers: Int32Array
  count: number
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

/** How often each person did, during the last `over` days, what `counts` lets through; good until it is asked again. */
export function tallyActs(community: Community, counts: (act: Act) => boolean, over: number): WindowTally {
  const { recent } = community
  const { steps, actors, rows, forgotten } = recent
  const since = stepsAgo(community, over)
  const tally = tallyOf(community, counts, over)
  const { counted, times, doers } = tally
  for (let k = tally.next - forgotten; k < steps.length; k++) {
    if (counted[rows[k]] === 1 && times[actors[k]]++ === 0) doers[tally.count++] = actors[k]
  }
  tally.next = forgotten + steps.length
  let k = tally.first - forgotten
  for (; k < steps.length && steps[k] < since; k++) times[actors[k]] -= counted[rows[k]]
  tally.first = forgotten + k
  dropIdle(tally)
  return tally
}

function dropIdle(tally: WindowTally): void {
  const { doers, times, count } = tally
  let kept = 0
  for (let k = 0; k < count; k++) {
    const person = doers[k]
    doers[kept] = person
    kept += times[person] > 0 ? 1 : 0
  }
  tally.count = kept
}

function tallyOf(community: Community, counts: (act: Act) => boolean, over: number): WindowTally {
  const { recent, world } = community
  const known = recent.tallies.find((tally) => tally.counts === counts && tally.over === over)
  const { forgotten } = recent
  if (known !== undefined) {
    // Not asked for so long that acts were forgotten which it still counts: it starts again.
    if (known.first < forgotten) {
      known.times.fill(0)
      known.count = 0
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
    doers: new Int32Array(world.count),
    count: 0,
    first: forgotten,
    next: forgotten,
  }
  recent.tallies.push(tally)
  return tally
}

/**
 * The `share` of members (rounded up) who did most; of equals, those who have been members longest come first. Whoever did
 * nothing is never among them.
 */
export function topDoers(community: Community, share: number, counts: (act: Act) => boolean, over: number): Int32Array {
  const { joined, status } = community.people
  const { times, doers, count } = tallyActs(community, counts, over)
  const members = narrow(doers.slice(0, count), { column: status, least: MEMBER, most: MEMBER })
  const places = Math.ceil(share * community.census.members)
  const least = reachedBy(places, members, times)
  const top = new Int32Array(members.length)
  const equal: number[] = []
  let taken = 0
  for (const person of members) {
    if (times[person] > least) top[taken++] = person
    else if (times[person] === least) equal.push(person)
  }
  equal.sort((p, q) => joined[p] - joined[q] || p - q)
  for (let k = 0; k < equal.length && taken < places; k++) top[taken++] = equal[k]
  return top.subarray(0, taken)
}

/** The largest number of acts that at least `places` of these people reached, 0 when there are fewer people. */
function reachedBy(places: number, people: Int32Array, times: Int32Array): number {
  const reached: number[] = []
  for (const person of people) {
    while (reached.length <= times[person]) reached.push(0)
    reached[times[person]]++
  }
  let sum = 0
  for (let least = reached.length - 1; least > 0; least--) {
    sum += reached[least]
    if (sum >= places) return least
  }
  return 0
}
