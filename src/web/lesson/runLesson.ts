import { formatProblem } from '../../scenario/Problem.ts'
import { parseScenario } from '../../scenario/parseScenario.ts'
import type { Scenario } from '../../scenario/Scenario.ts'
import { mean } from '../../statistics/mean.ts'
import type { Comparison } from '../../study/Comparison.ts'
import type { Lesson } from './lessonSchema.ts'
import type { Results } from './Results.ts'
import { runSource } from './runSource.ts'

/**
 * The scenario of one run of a lesson.
 *
 * @param change what the learner changes beside it
 * @throws Error with what is wrong, which only a change can bring about: lessons were checked when the page was built
 */
export function scenarioOf(lesson: Lesson, run: number, change: string | null): Scenario {
  const changes = [lesson.runs[run]!.change, change].filter((text) => typeof text === 'string')
  const { source, read } = runSource(lesson.scenario ?? '', changes)
  const parsed = parseScenario(source, read)
  if (!parsed.ok) throw new Error(parsed.problems.map((problem) => formatProblem(problem)).join('\n'))
  return parsed.scenario
}

export type CompareOne = (scenario: Scenario, onProgress: (share: number) => void) => Promise<Comparison>

/**
 * All runs of a lesson. They are begun together: `compare` does one after the other, or what it has the processors for.
 *
 * @param onProgress is told the share that is done of all of them
 */
export async function runLesson(
  lesson: Lesson,
  change: string | null,
  compare: CompareOne,
  onProgress: (share: number) => void,
): Promise<Results> {
  const shares = lesson.runs.map(() => 0)
  const runs = lesson.runs.map(async ({ name }, at) => {
    const tell = (share: number) => {
      shares[at] = share
      onProgress(mean(shares))
    }
    return [name, await compare(scenarioOf(lesson, at, change), tell)] as const
  })
  return { runs: Object.fromEntries(await Promise.all(runs)), game: null }
}
