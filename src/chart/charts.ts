import { isDefined } from '../statistics/Estimate.ts'
import type { Comparison, StrategyResult } from '../study/Comparison.ts'
import { standings } from '../study/standings.ts'
import { type Chart, chartWidth } from './Chart.ts'
import { cohortRetention } from './cohortRetention.ts'
import { courseOverTime } from './courseOverTime.ts'
import { hoursAndReturn } from './hoursAndReturn.ts'
import { inequality } from './inequality.ts'
import { joiningCohorts } from './joiningCohorts.ts'
import { newcomerFunnel } from './newcomerFunnel.ts'
import { newcomerRetention } from './newcomerRetention.ts'
import { outcomeDistribution } from './outcomeDistribution.ts'
import { pairedDifferences } from './pairedDifferences.ts'
import { probabilityBest } from './probabilityBest.ts'
import { reciprocity } from './reciprocity.ts'
import { sideEffects } from './sideEffects.ts'
import { throughParts } from './throughParts.ts'
import { weeklyMessages } from './weeklyMessages.ts'
import { workload } from './workload.ts'

/**
 * The pictures of a comparison, in the order in which they are read. One that would have nothing to show is left out:
 * differences when there is one strategy only, the probability of being best when there is one replicate only.
 *
 * @param width of each picture in pixels, such as `chartWidth.narrow`
 */
export function charts(comparison: Comparison, width: number = chartWidth.wide): readonly Chart[] {
  const { ablation, also, decideBy, likeness, marginal, replicates, strategies } = comparison
  const { subject } = standings(comparison)
  const compares = strategies.length > 1
  // The one that decides comes first; readers may choose the others in its place.
  const named = [...new Set([decideBy, ...also])]
  const having = (has: (strategy: StrategyResult, id: string) => boolean) =>
    named.filter((id) => strategies.some((strategy) => has(strategy, id)))
  const valued = having(({ outcomes }, id) => outcomes[id] !== undefined)
  const differing = having(({ differences }, id) => differences[id] !== undefined)
  const courses = named.filter((id) => strategies.every(({ course }) => course[id] !== undefined))
  const sides = differing.filter((id) => id !== decideBy)
  const returns = strategies.some(({ reciprocity: { perAct } }) => isDefined(perAct))
  const joining = strategies.some(({ newcomers }) => newcomers.funnel.some(({ share }) => share && isDefined(share)))
  const staying = strategies.some(({ newcomers }) => newcomers.retention.some((point) => isDefined(point.newcomers)))
  const followed = strategies.some(({ newcomers }) =>
    joiningCohorts(newcomers).some(({ seen }) => seen.some((field) => field !== null)),
  )
  return [
    ...valued.map((id) => outcomeDistribution(comparison, id, width)),
    ...(compares ? differing.map((id) => pairedDifferences(comparison, id, width)) : []),
    ...(compares && replicates > 1 ? [probabilityBest(comparison, width)] : []),
    ...courses.map((id) => courseOverTime(comparison, id, width)),
    ...(returns ? [reciprocity(comparison, width)] : []),
    ...(marginal !== null && marginal.curves.length > 0 ? [hoursAndReturn(comparison, marginal, width)] : []),
    ...(ablation?.strategies.some(({ name }) => name === subject.name)
      ? [throughParts(comparison, ablation, width)]
      : []),
    ...(strategies.some(({ rules }) => rules.length > 0) ? [workload(comparison, width)] : []),
    ...(joining ? [newcomerFunnel(comparison, width)] : []),
    ...(staying ? [newcomerRetention(comparison, width)] : []),
    ...(followed ? [cohortRetention(comparison, width)] : []),
    ...(strategies.some(({ actShares }) => actShares !== null) ? [inequality(comparison, width)] : []),
    ...(sides.length > 0 ? [sideEffects(comparison, sides, width)] : []),
    ...(likeness !== null && likeness.course.given.length > 1 ? [weeklyMessages(comparison, likeness, width)] : []),
  ]
}
