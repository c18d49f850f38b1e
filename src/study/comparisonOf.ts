import { type Measure, measures } from '../community/measures.ts'
import type { ReplicateResult } from '../community/ReplicateResult.ts'
import { keyFromSeed } from '../random/Key.ts'
import { mean } from '../statistics/mean.ts'
import { probabilityBest } from '../statistics/probabilityBest.ts'
import { ablationOf } from './ablation/ablationOf.ts'
import type { Comparison, MeasureFacts, NetworkFigure } from './Comparison.ts'
import { caveats } from './caveats.ts'
import { likenessOf } from './likeness/likenessOf.ts'
import { Mistake } from './Mistake.ts'
import { marginalOf } from './marginal/marginalOf.ts'
import type { Question } from './Question.ts'
import { sensitivityOf } from './sensitivity/sensitivityOf.ts'
import { strategyResult } from './strategyResult.ts'
import { warmUp } from './warmUp.ts'

/**
 * Answers the question from the results of its replicates, of which there may be fewer than were asked for. The order
 * of the results makes no difference.
 *
 * @throws Mistake when the question has no answer: a measure that decides without having a value, or a share of 0.
 */
export function comparisonOf(question: Question, unordered: readonly ReplicateResult[]): Comparison {
  const ordered = [...unordered].sort((a, b) => a.replicate - b.replicate)
  const results = ordered.filter(({ without }) => without === null)
  const ablated = ordered.filter(({ without }) => without !== null)
  const { strategies, baseline, decideBy, also, events, populations } = question
  const runs = strategies.map((_, s) => results.map((result) => result.runs[s]!))
  const baselineRuns = runs[strategies.indexOf(baseline)]!
  const twins = results.map((result) => result.twin)
  const rank = ranking(question, results)
  const matters = mattersFrom(question, results)
  const settled = warmUp(
    question.warmUpDays,
    results.map((result) => result.warmUpActs),
  )
  return {
    title: question.title,
    question: question.question,
    scenario: question.scenario,
    seed: question.seed,
    version: question.version,
    replicates: results.length,
    replicatesAsked: question.replicatesAsked,
    days: question.days,
    starts: question.starts,
    populations,
    warmUp: settled,
    network: networkOf(results),
    measures: factsOf([decideBy, ...also]),
    decideBy,
    also,
    baseline,
    mattersFrom: matters,
    strategies: strategies.map((name, s) => ({
      ...strategyResult(name, runs[s]!, name === baseline ? null : baselineRuns, twins, question),
      probabilityBest: rank.probabilityBest[s]!,
      expectedRegret: rank.expectedRegret[s]!,
    })),
    events,
    prices: question.prices,
    likeness: likenessOf(question, results),
    ablation: ablationOf(question, results, ablated),
    marginal: marginalOf(question, results),
    sensitivity: sensitivityOf(question, results, matters.amount, measureNamed(decideBy).better),
    caveats: caveats(question, results, settled),
  }
}

/** Over the replicates in which the measure that decides has a value for every strategy. */
function ranking({ seed, strategies, decideBy }: Question, results: readonly ReplicateResult[]) {
  const outcomes = strategies.map((_, s) => results.map((result) => result.runs[s]!.outcomes[decideBy] ?? null))
  const complete = results.map((_, r) => r).filter((r) => outcomes.every((values) => values[r] !== null))
  if (complete.length === 0) {
    throw new Mistake(`“${decideBy}” cannot decide: in no replicate does it have a value for every strategy.`)
  }
  const values = outcomes.map((row) => complete.map((r) => row[r]!))
  return probabilityBest(values, measureNamed(decideBy).better, keyFromSeed(seed))
}

function mattersFrom({ mattersFrom, baseline, strategies, decideBy }: Question, results: readonly ReplicateResult[]) {
  if ('amount' in mattersFrom) return { amount: mattersFrom.amount, share: null }
  const values = results.flatMap((result) => result.runs[strategies.indexOf(baseline)]!.outcomes[decideBy] ?? [])
  const amount = mattersFrom.share * Math.abs(mean(values))
  if (amount === 0) {
    throw new Mistake(
      `matters_from is a share of “${decideBy}” under “${baseline}”, whose mean is 0. Give an amount instead, in the measure's unit (${measureNamed(decideBy).unit}), such as matters_from: 1`,
    )
  }
  return { amount, share: mattersFrom.share }
}

/** The measures that the scenario names first, in its order, then the rest of the catalogue. */
function factsOf(named: readonly string[]): MeasureFacts[] {
  const order = new Set([...named, ...measures.map(({ name }) => name)])
  return [...order].map((id) => {
    const { name, unit, dailyUnit, sentence, better } = measureNamed(id)
    return { id, name, unit, dailyUnit, sentence, better }
  })
}

function measureNamed(name: string): Measure {
  const measure = measures.find((candidate) => candidate.name === name)
  if (measure === undefined) throw new RangeError(`no measure “${name}” in the catalogue`)
  return measure
}

function networkOf(results: readonly ReplicateResult[]): NetworkFigure[] {
  return results[0]!.network.map(({ name, target }, figure) => ({
    name,
    target,
    achieved: mean(results.map((result) => result.network[figure]!.achieved)),
  }))
}
