import type { ReplicateResult } from '../community/ReplicateResult.ts'
import { csvLine } from '../study/csvLine.ts'

/**
 * The lines of series.csv: one per strategy, replicate and day, with one column per measure that has a daily value.
 * A day without a value is an empty cell. Lines are made as they are asked for, a replicate at a time.
 *
 * @param strategies names in the order of the results' runs
 */
export function* series(strategies: readonly string[], results: readonly ReplicateResult[]): Generator<string> {
  const measures = Object.keys(results[0]?.runs[0]?.daily ?? {})
  yield csvLine(['strategy', 'replicate', 'day', ...measures])
  for (const { replicate, runs } of results) {
    for (const [s, { daily }] of runs.entries()) {
      const columns = measures.map((measure) => daily[measure]!)
      const days = columns[0]?.length ?? 0
      const lines = Array.from({ length: days }, (_, day) =>
        csvLine([strategies[s]!, replicate, day + 1, ...columns.map((column) => column[day]!)]),
      )
      yield lines.join('')
    }
  }
}
