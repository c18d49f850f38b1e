import type { Node, Path, TextNode } from '../../scenario/Node.ts'
import { nodeAt, placeOf } from '../../scenario/Node.ts'
import type { Place, Problem } from '../../scenario/Problem.ts'
import { parseScenario } from '../../scenario/parseScenario.ts'
import { Reading, sayAbout } from '../../scenario/Reading.ts'
import type { Scenario } from '../../scenario/Scenario.ts'
import type { SourceFile } from '../../scenario/SourceFile.ts'
import { lessonContradictions } from './lessonContradictions.ts'
import { type Lesson, lessonSchema } from './lessonSchema.ts'
import { headLines, runSource } from './runSource.ts'

export type ParsedLesson =
  | {
      readonly ok: true
      readonly lesson: Lesson
      /** Where its place among the lessons is written. */
      readonly orderAt: Place
    }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** Text -> lesson, or all that is wrong with it by file, line and column: also with the scenario that it holds. */
export function parseLesson(source: SourceFile): ParsedLesson {
  const reading = new Reading(source, () => ({ problem: 'a lesson is one file' }), [])
  const { written } = reading
  if (written === null) return reading.failed()
  const content = reading.check(lessonSchema, written)
  if (content === null) return reading.failed()
  const lesson: Lesson = { ...content, id: source.path.replace(/^.*[/\\]/, '').replace(/\.ya?ml$/, '') }
  const scenarios = lesson.runs.map((_, run) => scenarioOf(lesson, run, written, source.text, reading))
  const found: Problem[] = []
  if (reading.sound) lessonContradictions(lesson, scenarios, sayAbout(written, found))
  reading.note(found)
  return reading.sound ? { ok: true, lesson, orderAt: placeOf(written, ['order']) } : reading.failed()
}

/** The scenario of a run; what is wrong with it is noted where it stands in the lesson. */
function scenarioOf(
  { scenario, runs, try: attempt }: Lesson,
  run: number,
  written: Node,
  text: string,
  reading: Reading,
) {
  if (scenario === undefined) return null
  const { change } = runs[run]!
  const places: Record<string, Path> = { 'lesson.yaml': ['scenario'], 'change 1.yaml': ['runs', run, 'change'] }
  const parsed = read(scenario, change, places)
  if (run === 0 && attempt.change !== undefined)
    read(scenario, attempt.change, { ...places, 'change 1.yaml': ['try', 'change'] })
  return parsed

  function read(base: string, changed: string | undefined, at: Readonly<Record<string, Path>>): Scenario | null {
    const { source, read } = runSource(base, changed === undefined ? [] : [changed])
    const result = parseScenario(source, read)
    if (result.ok) return result.scenario
    reading.note(
      result.problems.map((problem) => moved(problem, nodeAt(written, at[problem.file] ?? ['scenario']), text)),
    )
    return null
  }
}

/** A problem of a block of text, where it stands in the file that the block is in. */
function moved(problem: Problem, node: Node | null, text: string): Problem {
  const { at } = node as TextNode
  const line = at.line + problem.line - (problem.file === 'lesson.yaml' ? 0 : headLines)
  // A block begins below its key, with an indentation that is not part of its text.
  const indent = text.split('\n')[at.line]?.search(/\S/) ?? 0
  return { ...problem, file: at.file, line: Math.max(at.line, line), column: problem.column + Math.max(0, indent) }
}
