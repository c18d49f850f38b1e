import type { Estimate } from '../../statistics/Estimate.ts'
import type { Comparison, MeasureFacts } from '../../study/Comparison.ts'

/** A finished run of many communities: what was simulated, and what came out, as far as it is compared later. */
export interface Run {
  /** The scenario that gave it. */
  readonly text: string
  readonly replicates: number
  readonly measures: readonly Pick<MeasureFacts, 'id' | 'name' | 'unit' | 'better'>[]
  readonly decideBy: string
  readonly strategies: readonly { readonly name: string; readonly outcomes: Readonly<Record<string, Estimate>> }[]
}

/** What of a comparison is kept: the measures that the scenario names, without the single replicates. */
export function runOf(text: string, comparison: Comparison): Run {
  const { decideBy, also, replicates } = comparison
  const named = [decideBy, ...also]
  const measures = comparison.measures
    .filter(({ id }) => named.includes(id))
    .map(({ id, name, unit, better }) => ({ id, name, unit, better }))
  const strategies = comparison.strategies.map(({ name, outcomes }) => ({
    name,
    outcomes: Object.fromEntries(
      measures.flatMap(({ id }) => {
        if (outcomes[id] === undefined) return []
        const { values: _, ...estimate } = outcomes[id]
        return [[id, estimate]]
      }),
    ),
  }))
  return { text, replicates, measures, decideBy, strategies }
}

/** One number of two runs, side by side; null where a run does not have it. */
export interface Beside {
  readonly strategy: string
  readonly measure: string
  readonly unit: string
  readonly before: Estimate | null
  readonly after: Estimate | null
}

/** Every number of two runs, by strategy and measure in the order of the later one. */
export function sideBySide(before: Run, after: Run): Beside[] {
  const strategies = [...new Set([...after.strategies, ...before.strategies].map(({ name }) => name))]
  const measures = [
    ...new Map([...before.measures, ...after.measures].map((measure) => [measure.id, measure])).values(),
  ]
  const outcome = (run: Run, strategy: string, id: string) =>
    run.strategies.find(({ name }) => name === strategy)?.outcomes[id] ?? null
  return strategies.flatMap((strategy) =>
    measures.map(({ id, name, unit }) => ({
      strategy,
      measure: name,
      unit,
      before: outcome(before, strategy, id),
      after: outcome(after, strategy, id),
    })),
  )
}
