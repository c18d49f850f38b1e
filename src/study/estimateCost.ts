import type { Plan } from '../community/Plan.ts'
import { partsOf, planWithout } from './ablation/parts.ts'
import { planWith, variantsOf } from './marginal/variants.ts'

/** Seconds that one member costs on one day, and one visit; and starting and reporting. From `npm run bench`, rounded. */
const PER_MEMBER_DAY = 20e-9
const PER_VISIT = 1.9e-6
const START_AND_REPORT = 8
/** Visits a day where a log, and not the scenario, says how often people come: one a week. */
const VISITS_OF_A_LOG = 1 / 7
/**
 * Bytes at the peak of a replicate, when its start and the life under one strategy are both there: a member, with ties, a
 * prospect, and the program itself on each thread. From runs of 20,000, 100,000 and 200,000 members for 26 weeks (0.20, 0.54
 * and 1.06 GB) and of a million people, ten of eleven of them prospects (1.20 GB).
 */
const PER_MEMBER = 4800
const PER_PROSPECT = 720
const PER_WORKER = 120e6

/** The same with what can be asked besides: without each part of the model, and with every variant. */
export function furtherCost(plan: Plan, replicates: number, workers: number) {
  const without = partsOf(plan).map((part) => estimateCost(planWithout(plan, part), replicates, workers).seconds)
  return {
    ablate: without.reduce(
      (sum, seconds) => sum + seconds - START_AND_REPORT,
      estimateCost(plan, replicates, workers).seconds,
    ),
    marginal: estimateCost(planWith(plan, variantsOf(plan)), replicates, workers).seconds,
  }
}

/** What a comparison will roughly take, before anything is run. */
export interface Cost {
  readonly seconds: number
  readonly bytes: number
}

/**
 * Estimates time and memory of a comparison. Every replicate lives the warm-up once, then each strategy, and the twin
 * without outreach unless a strategy is empty.
 *
 * @param workers replicates that run at the same time
 */
export function estimateCost(plan: Plan, replicates: number, workers: number): Cost {
  const members = plan.network.kind === 'log' ? plan.network.log.names.length : plan.members
  const lives =
    plan.strategies.length + plan.variants.length + (plan.strategies.some(({ rules }) => rules.length === 0) ? 0 : 1)
  const memberDays = members * (plan.warmUpDays + plan.days * lives)
  const visits = memberDays * (plan.visitsPerDay ?? VISITS_OF_A_LOG)
  return {
    seconds: START_AND_REPORT + ((memberDays * PER_MEMBER_DAY + visits * PER_VISIT) * replicates) / workers,
    bytes: workers * (PER_WORKER + members * PER_MEMBER + plan.prospects * PER_PROSPECT),
  }
}
