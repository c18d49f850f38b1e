import type { Plan } from '../community/Plan.ts'
import type { ReplicateResult } from '../community/ReplicateResult.ts'
import type { Scenario } from '../scenario/Scenario.ts'
import { toPlan } from '../scenario/toPlan.ts'
import type { Comparison } from './Comparison.ts'
import { comparisonOf } from './comparisonOf.ts'
import type { Execute, Job } from './Execute.ts'
import { questionOf } from './questionOf.ts'

/**
 * Compares the strategies of a scenario on common random numbers: plan -> replicates -> estimates.
 *
 * @param execute does the replicates, wherever the caller wants them done
 * @throws Mistake when the question has no answer, see `comparisonOf`.
 */
export async function compare(scenario: Scenario, execute: Execute): Promise<Comparison> {
  const plan = toPlan(scenario)
  const question = questionOf(scenario, plan)
  const results: ReplicateResult[] = []
  for await (const result of execute(jobsOf(plan, question.replicatesAsked))) results.push(result)
  return comparisonOf(question, results)
}

/** The replicates of a plan, counted from 1. */
export function jobsOf(plan: Plan, replicates: number): Job[] {
  return Array.from({ length: replicates }, (_, i) => ({ plan, replicate: i + 1 }))
}
