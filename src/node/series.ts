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
    // Half a million numbers in a usual comparison: no list of cells is made of them.
    let lines = ''
    for (const [s, { daily }] of runs.entries()) {
      const columns = measures.map((measure) => daily[measure]!)
      const days = columns[0]?.length ?? 0
      const start = csvLine([strategies[s]!, replicate]).trimEnd()
      for (let day = 0; day < days; day++) {
        lines += `${start},${day + 1}`
        for (const column of columns) lines += `,${column[day] ?? ''}`
        lines += '\n'
      }
    }
    yield lines
  }
}
