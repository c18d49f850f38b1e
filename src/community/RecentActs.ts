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

/** Acts of each person during the last `over` days that `counts` lets through. */
export function tallyActs(community: Community, counts: (act: Act) => boolean, over: number): Map<number, number> {
  const { recent } = community
  const { acts } = community.world.plan
  const since = stepsAgo(community, over)
  const counted = acts.map(counts)
  const tally = new Map<number, number>()
  for (let k = recent.steps.length - 1; k >= 0 && recent.steps[k] >= since; k--) {
    if (counted[recent.rows[k]]) tally.set(recent.actors[k], (tally.get(recent.actors[k]) ?? 0) + 1)
  }
  return tally
}

/** The `share` of members who did most, rounded up; of equals, those who have been members longest come first. */
export function topDoers(
  community: Community,
  share: number,
  counts: (act: Act) => boolean,
  over: number,
): Set<number> {
  const { status, joined } = community.people
  const doers = [...tallyActs(community, counts, over)].filter(([person]) => status[person] === MEMBER)
  doers.sort(([p, a], [q, b]) => b - a || joined[p] - joined[q] || p - q)
  let members = 0
  for (let k = 0; k < community.rosterCount; k++) if (status[community.roster[k]] === MEMBER) members++
  return new Set(doers.slice(0, Math.ceil(share * members)).map(([person]) => person))
}
