import { defaultLines } from '../scenario/defaultLines.ts'
import { describeScenario } from '../scenario/describeScenario.ts'
import type { Problem } from '../scenario/Problem.ts'
import type { SourceFile } from '../scenario/SourceFile.ts'
import { parseLesson } from '../web/lesson/parseLesson.ts'
import { scenarioOf } from '../web/lesson/runLesson.ts'
import type { Checked } from './Checked.ts'
import type { OverrideArguments } from './loadScenario.ts'

/** Reads a lesson of the playground, as the build of its page does. What it claims is not looked at: nothing is run. */
export function checkLesson(source: SourceFile, { seed, replicates, set }: OverrideArguments): Checked {
  const parsed = parseLesson(source)
  const problems: Problem[] = parsed.ok ? [] : [...parsed.problems]
  for (const [name, value] of Object.entries({ seed, replicates, set }))
    if (value !== undefined)
      problems.push({ file: `--${name}`, line: 1, column: 1, message: 'a lesson is taken as it is written' })
  if (!parsed.ok || problems.length > 0) return { ok: false, problems, warnings: [] }
  const { lesson } = parsed
  const { title, asks, game, runs } = lesson
  const scenario = game === undefined ? scenarioOf(lesson, 0, null) : null
  const rest =
    scenario === null
      ? 'The learner plays the public goods game.'
      : `Run ${runs.length === 1 ? 'once' : `${runs.length} times`}, first as ${runs[0]!.name}:\n${describeScenario(scenario)}`
  return {
    ok: true,
    warnings: [],
    told: () => `A lesson, “${title}”: ${asks}\n${rest}`,
    defaults: () => (scenario === null ? [] : defaultLines(scenario)),
  }
}
