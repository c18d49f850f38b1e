import { actSteps } from '../community/actSteps.ts'
import type { StrategyRun } from '../community/ReplicateResult.ts'
import { band } from '../statistics/band.ts'
import { estimate } from '../statistics/Estimate.ts'
import type { ActShares } from './Comparison.ts'

/** The least active nine tenths of members: the others are the most active tenth. */
const NINE_TENTHS = 0.9 * actSteps

/** How unequally members act, over the runs of one strategy, one per replicate. */
export function actSharesOf(runs: readonly StrategyRun[]): ActShares | null {
  // Replicates that earlier versions stored do not say it: their report lacks the chart until they are run again.
  const curves = runs.flatMap(({ actShares }) => (actShares == null ? [] : [actShares]))
  if (curves.length === 0) return null
  return { curve: band(curves), mostActive: estimate(curves.map((curve) => 1 - curve[NINE_TENTHS]!)) }
}
