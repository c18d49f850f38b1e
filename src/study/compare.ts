import type { Plan } from '../community/Plan.ts'
import type { ReplicateResult } from '../community/ReplicateResult.ts'
import type { Scenario } from '../scenario/Scenario.ts'
import { toPlan } from '../scenario/toPlan.ts'
import { partsOf, planWithout } from './ablation/parts.ts'
import type { Comparison } from './Comparison.ts'
import { comparisonOf } from './comparisonOf.ts'
import type { Execute, Job } from './Execute.ts'
import { planWith, variantsOf } from './marginal/variants.ts'
import { questionOf } from './questionOf.ts'

/** What a comparison can be asked beyond which strategy is best. */
export interface Further {
  /** How much of the return comes through which part of the model: takes one more comparison for each of seven parts. */
  readonly ablate?: boolean
  /** What one rule and one hour more are worth: takes a life more for each rule of a mix and four for each strategy. */
  readonly marginal?: boolean
}

/** What a scenario asks of its results, and the plan that gives them. */
export function asked(scenario: Scenario, plan: Plan, { ablate = false, marginal = false }: Further = {}) {
  const variants = marginal ? variantsOf(plan) : null
  const without = ablate ? partsOf(plan) : []
  return {
    question: { ...questionOf(scenario, plan), variants, without },
    plan: variants === null ? plan : planWith(plan, variants),
  }
}

/**
 * Compares the strategies of a scenario on common random numbers: plan -> replicates -> estimates.
 *
 * @param execute does the replicates, wherever the caller wants them done
 * @throws Mistake when the question has no answer, see `comparisonOf`.
 */
export async function compare(scenario: Scenario, execute: Execute, further: Further = {}): Promise<Comparison> {
  const { plan, question } = asked(scenario, toPlan(scenario), further)
  const results: ReplicateResult[] = []
  for await (const result of execute(jobsOf(plan, question.replicatesAsked, question.without))) results.push(result)
  return comparisonOf(question, results)
}

/**
 * The replicates of a plan, counted from 1; and after these the same ones of the plan without each of the parts.
 *
 * @param without names of parts, see `partsOf`
 */
export function jobsOf(plan: Plan, replicates: number, without: readonly string[] = []): Job[] {
  const plans = [plan, ...without.map((name) => planWithout(plan, name))]
  return plans.flatMap((one) => Array.from({ length: replicates }, (_, i) => ({ plan: one, replicate: i + 1 })))
}
