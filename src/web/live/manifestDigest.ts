import type { Community } from '../../community/Community.ts'
import { createDigest, digestRun, hexOf } from '../../community/digest.ts'
import type { StrategyRun } from '../../community/ReplicateResult.ts'
import { sha256 } from '../../report/sha256.ts'

/** A community at the end of its horizon, and how it was measured. */
export interface Lived {
  readonly community: Community
  readonly run: StrategyRun
}

/**
 * What `roi run` writes as the digest of a run of one replicate.
 *
 * @param lived what was lived, in order: the strategy and, unless it is empty itself, the twin without outreach
 */
export function manifestDigest(lived: readonly Lived[]): string {
  const digest = createDigest()
  for (const { community, run } of lived) digestRun(digest, community, run)
  const bytes = atob(sha256(hexOf(digest)))
  return Array.from(bytes, (byte) => byte.charCodeAt(0).toString(16).padStart(2, '0')).join('')
}
