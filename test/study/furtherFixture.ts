import type { ReplicateResult } from '../../src/community/ReplicateResult.ts'
import { runReplicate } from '../../src/community/runReplicate.ts'
import { partsOf } from '../../src/study/ablation/parts.ts'
import type { Comparison } from '../../src/study/Comparison.ts'
import { jobsOf } from '../../src/study/compare.ts'
import { comparisonOf } from '../../src/study/comparisonOf.ts'
import { planWith, variantsOf } from '../../src/study/marginal/variants.ts'
import type { Prices } from '../../src/study/money.ts'
import type { Question } from '../../src/study/Question.ts'
import { handsOff, newcomers, rule, smallPlan, strategy, waiting } from '../community/smallPlan.ts'
import { remembered } from '../remembered.ts'
import { question } from './results.ts'

export const prices: Prices = { currency: 'EUR', hour: 30, worth: { joins: 5, complaints: 10 } }

/** Nothing, a mix of two rules in an hour a week, and a strategy without any time. */
const mix = strategy('mix', [rule('welcome', newcomers), rule('help', waiting)], 60)
const idle = strategy('no time', [rule('help', waiting)], 0)
export const plan = smallPlan({
  days: 21,
  warmUpDays: 28,
  members: 60,
  prospects: 100,
  strategies: [handsOff, mix, idle],
})
export const variants = variantsOf(plan)
export const asked: Question = question({
  days: 21,
  replicatesAsked: 3,
  strategies: ['hands off', 'mix', 'no time'],
  baseline: 'hands off',
  decideBy: 'kind acts',
  mattersFrom: { amount: 1 },
  variants,
  without: partsOf(plan),
  prices,
})

/** A small community lived in every way that a comparison can ask for, in three replicates. */
export const liveFurther = remembered((): { readonly results: ReplicateResult[]; readonly found: Comparison } => {
  const jobs = jobsOf(planWith(plan, variants), 3, asked.without)
  const results = jobs.map((job) => runReplicate(job.plan, job.replicate))
  return { results, found: comparisonOf(asked, results) }
})
