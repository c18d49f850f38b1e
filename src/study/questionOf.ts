import { givenFigures } from '../community/likeness.ts'
import type { Plan } from '../community/Plan.ts'
import type { Scenario } from '../scenario/Scenario.ts'
import type { Question } from './Question.ts'
import { version } from './version.ts'

/** What a scenario asks of its results. */
export function questionOf(scenario: Scenario, plan: Plan): Question {
  const { baseline, decide_by, matters_from, also } = scenario.compare
  const strategies = plan.strategies.map(({ name }) => name)
  return {
    title: scenario.title,
    question: scenario.question ?? null,
    scenario: nameOf(scenario.files[0]!.path),
    seed: plan.seed,
    version,
    replicatesAsked: scenario.replicates,
    days: plan.days,
    starts: scenario.starts ?? null,
    warmUpDays: plan.warmUpDays,
    populations: plan.populations.map(({ name, fitted }) => ({ name, fitted })),
    events: plan.events.map(({ name, from, until }) => ({ name, from, until })),
    strategies,
    baseline: baseline ?? strategies[0]!,
    decideBy: decide_by,
    also,
    mattersFrom: matters_from,
    prices: scenario.prices ?? null,
    given: plan.network.kind === 'log' ? givenFigures(plan.network.log, plan) : null,
    variants: null,
    without: [],
  }
}

/** The same asked of one strategy alone: there is nothing to compare it with, and nothing that it has to exceed. */
export function questionOfOne(question: Question, strategy: string): Question {
  return { ...question, strategies: [strategy], baseline: strategy, mattersFrom: { amount: 0 } }
}

/** A file's name without folder and ending. */
function nameOf(path: string): string {
  return path.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '')
}
