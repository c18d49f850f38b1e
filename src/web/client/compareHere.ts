import type { Scenario } from '../../scenario/Scenario.ts'
import type { Comparison } from '../../study/Comparison.ts'
import { compare } from '../../study/compare.ts'
import type { Execute } from '../../study/Execute.ts'
import { executeInWorkers } from '../worker/executeInWorkers.ts'

/**
 * Compares the strategies of a scenario in workers of the page, to the same bits as `roi compare`.
 *
 * @param onProgress is told the share of replicates that are finished, from 0 to 1
 * @param signal stops the work; whoever waits gets the reason thrown
 * @throws Mistake when the question has no answer, see `comparisonOf`
 */
export function compareHere(
  scenario: Scenario,
  onProgress: (share: number) => void = () => {},
  signal?: AbortSignal,
): Promise<Comparison> {
  const execute: Execute = async function* (jobs) {
    let finished = 0
    for await (const result of executeInWorkers(jobs)) {
      signal?.throwIfAborted()
      finished++
      onProgress(finished / jobs.length)
      yield result
    }
  }
  return compare(scenario, execute)
}
