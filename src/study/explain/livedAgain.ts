import { type History, historyOf } from '../../cascade/History.ts'
import { peopleNames } from '../../cascade/peopleNames.ts'
import type { Community } from '../../community/Community.ts'
import type { Plan } from '../../community/Plan.ts'
import type { ReplicateResult } from '../../community/ReplicateResult.ts'
import { relive } from '../../community/relive.ts'
import { keyFromSeed } from '../../random/Key.ts'

/** A replicate of a run as it was lived under one strategy, act by act. */
export interface LivedAgain {
  readonly replicate: number
  readonly history: History
  /** As it was on the last day. */
  readonly community: Community
}

/**
 * Lives a stored replicate again under one of its strategies, with the event log on. Runs keep no log: the same seed
 * gives the same acts.
 *
 * @param onDayOne is shown the community as it was before day 1
 * @returns null when it did not come out as stored: another version of the program lived it.
 */
export function livedAgain(
  plan: Plan,
  strategy: string,
  stored: ReplicateResult,
  onDayOne?: (community: Community) => void,
): LivedAgain | null {
  const index = plan.strategies.findIndex(({ name }) => name === strategy)
  const { community, run } = relive(plan, stored.replicate, plan.strategies[index]!, onDayOne)
  if (JSON.stringify(run) !== JSON.stringify(stored.runs[index])) return null
  return { replicate: stored.replicate, history: historyOf(community), community }
}

/** The names of the people of one replicate. A log brings the names of its members. */
export function namesIn(plan: Plan, { replicate, history }: Pick<LivedAgain, 'replicate' | 'history'>): string[] {
  const known = plan.network.kind === 'log' ? plan.network.log.names : []
  return peopleNames(keyFromSeed(plan.seed), replicate, history.people, known)
}
