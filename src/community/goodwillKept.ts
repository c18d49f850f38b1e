import type { Community } from './Community.ts'
import { faded } from './faded.ts'
import { COMMUNITY_LEFT } from './places.ts'

/** Goodwill toward the community on the mornings before, as long as a group of the plan looks back to it. */
export interface GoodwillKept {
  /** Days kept: the longest window that a group of the plan uses, 0 for none. */
  readonly window: number
  /** Index = person; the latest morning last. Never changed once they are kept, so that copies can share them. */
  mornings: readonly Float32Array[]
}

/** Keeps the goodwill of this morning, and forgets what no group looks back to any more. */
export function keepGoodwill(community: Community): void {
  const { goodwillKept: kept } = community
  if (kept.window === 0) return
  const today = Float32Array.from(faded(community, community.people.community, COMMUNITY_LEFT))
  kept.mornings = [...kept.mornings.slice(-Math.ceil(kept.window)), today]
}

/**
 * How much the goodwill toward the community has risen in so many days (negative: fallen): index = person. Before the
 * first morning of the warm-up there was none, neither good nor bad.
 */
export function goodwillRisen(community: Community, over: number): Float64Array {
  const now = faded(community, community.people.community, COMMUNITY_LEFT)
  // The last of them is this morning.
  const then = community.goodwillKept.mornings.at(-1 - Math.round(over))
  if (then !== undefined) for (let person = 0; person < now.length; person++) now[person] -= then[person]
  return now
}
