import { begin } from './begin.ts'
import type { Community } from './Community.ts'
import type { Plan, Strategy } from './Plan.ts'
import type { StrategyRun } from './ReplicateResult.ts'
import { warmUp } from './runReplicate.ts'
import { runStrategy } from './runStrategy.ts'

/** A community at the end of its horizon, with its whole event log, and how it was measured. */
export interface Relived {
  readonly community: Community
  readonly run: StrategyRun
}

/**
 * Lives one replicate under one of the plan’s strategies, with the event log on: bit by bit as `runReplicate` does.
 *
 * @param onDayOne is shown the community as it is before day 1
 */
export function relive(
  plan: Plan,
  replicate: number,
  strategy: Strategy,
  onDayOne: (community: Community) => void = () => {},
): Relived {
  const community = begin(plan, replicate, { events: true })
  warmUp(community)
  onDayOne(community)
  return { community, run: runStrategy(community, strategy) }
}
