import { formatProblem } from '../../../src/scenario/Problem.ts'
import type { Scenario } from '../../../src/scenario/Scenario.ts'
import { type Draft, draftOf, readDraft } from '../../../src/web/draft/Draft.ts'
import { type Edit, edited } from '../../../src/web/draft/edit.ts'
import { presetDraft } from '../../../src/web/draft/presets.ts'
import { Values } from '../../../src/web/draft/Values.ts'

/** The scenario with which the sandbox begins. */
export const first: Draft = presetDraft('ten-hours')

/** What a draft means; throws what is wrong with it. */
export function meaning(text: string): Scenario {
  const read = readDraft(draftOf(text))
  if (!read.ok) throw new Error(`${read.problems.map((problem) => formatProblem(problem)).join('\n')}\n${text}`)
  return read.scenario
}

export function valuesOf(text: string): Values {
  const scenario = meaning(text)
  return new Values(scenario.written, scenario)
}

/** What is wrong with a text after some edits, as the user reads it. */
export function wrongAfter(text: string, edits: readonly Edit[]): string[] {
  const read = readDraft(draftOf(edited(text, edits)))
  return read.ok ? [] : read.problems.map((problem) => formatProblem(problem))
}
