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
  const since = stepsAgo(community, recent.window)
  let old = 0
  while (old < recent.steps.length && recent.steps[old] < since) old++
  if (old < 256 || 2 * old < recent.steps.length) return
  recent.steps = recent.steps.slice(old)
  recent.actors = recent.actors.slice(old)
  recent.rows = recent.rows.slice(old)
}

/** Acts of each person during the last `over` days that `counts` lets through: index = person, and who did any. */
export function tallyActs(
  community: Community,
  counts: (act: Act) => boolean,
  over: number,
): { readonly times: Int32Array; readonly doers: number[] } {
  const { recent, world } = community
  const since = stepsAgo(community, over)
  const counted = world.plan.acts.map(counts)
  const times = new Int32Array(world.count)
  const doers: number[] = []
  for (let k = recent.steps.length - 1; k >= 0 && recent.steps[k] >= since; k--) {
    if (counted[recent.rows[k]] && times[recent.actors[k]]++ === 0) doers.push(recent.actors[k])
  }
  return { times, doers }
}

/**
 * Whether each person is among the `share` of members (rounded up) who did most; of equals, those who have been members
 * longest come first. Whoever did nothing is never among them.
 */
export function topDoers(community: Community, share: number, counts: (act: Act) => boolean, over: number): Uint8Array {
  const { world, people, census } = community
  const { joined } = people
  const { times, doers } = tallyActs(community, counts, over)
  const members = doers.filter((person) => people.status[person] === MEMBER)
  const places = Math.ceil(share * census.members)
  const least = atLeast(members, times, places)
  const top = members.filter((person) => times[person] >= least)
  top.sort((p, q) => times[q] - times[p] || joined[p] - joined[q] || p - q)
  const marks = new Uint8Array(world.count)
  for (const person of top.slice(0, places)) marks[person] = 1
  return marks
}

/** The largest number of acts that at least `places` of these people reached, 0 when there are fewer people. */
function atLeast(people: readonly number[], times: Int32Array, places: number): number {
  const reached: number[] = []
  for (const person of people) reached[times[person]] = (reached[times[person]] ?? 0) + 1
  let count = 0
  for (let least = reached.length - 1; least > 0; least--) {
    count += reached[least] ?? 0
    if (count >= places) return least
  }
  return 0
}
