import type { Community } from './Community.ts'
import type { Strategy } from './Plan.ts'
import type { StrategyRun } from './ReplicateResult.ts'
import { beginLife, endLife, liveNextDay } from './StrategyLife.ts'

/**
 * Lives the whole horizon under one strategy and measures it. Changes the community it is given.
 *
 * @param groups of everybody on day 1, see `dayOneGroups`
 */
export function runStrategy(community: Community, strategy: Strategy, groups?: Uint8Array): StrategyRun {
  const life = beginLife(community, strategy, groups)
  while (life.day < community.world.plan.days) liveNextDay(life)
  return endLife(life)
}
