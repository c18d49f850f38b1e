import { type Log, readLog } from '../network/readLog.ts'
import { contradictions } from './contradictions.ts'
import { beside } from './gather.ts'
import { type Node, nodeAt } from './Node.ts'
import { notYet } from './notYet.ts'
import { type Problem, problemAt } from './Problem.ts'
import { Reading } from './Reading.ts'
import type { Scenario } from './Scenario.ts'
import type { Reader, SourceFile } from './SourceFile.ts'
import { contextOf } from './schema/Context.ts'
import { knownSchema } from './schema/knownSchema.ts'
import { useCircles } from './useCircles.ts'

export type ParsedScenario =
  | { readonly ok: true; readonly scenario: Scenario; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly warnings: readonly Problem[] }

/**
 * Text -> Scenario, or all that is wrong with it, each with file, line and column. User mistakes are never thrown.
 *
 * @param read - hands over the files that the scenario names
 * @param overrides - PATH=VALUE, applied in order to the merged files before anything is checked
 */
export function parseScenario(source: SourceFile, read: Reader, overrides: readonly string[] = []): ParsedScenario {
  const reading = new Reading(source, read, overrides)
  const { written, files } = reading
  if (written === null) return reading.failed()

  const context = contextOf(written)
  reading.note(useCircles(written))
  const settings = reading.check(knownSchema(context), written, notYet)
  const { log, problems } = logOf(written, read, files)
  reading.note(problems)
  if (settings === null) return reading.failed()

  const found = contradictions(settings, written)
  reading.note(found.problems)
  reading.warn(found.warnings)
  if (!reading.sound) return reading.failed()
  const scenario = { ...settings, strategyNames: context.strategies, readLog: log, files, written }
  return { ok: true, scenario, warnings: reading.warnings }
}

/** Reads the messages that `community: {log: FILE}` names, a path beside the file in which it stands. */
function logOf(scenario: Node, read: Reader, files: SourceFile[]): { log: Log | null; problems: readonly Problem[] } {
  const node = nodeAt(scenario, ['community', 'log'])
  if (node?.kind !== 'text' || node.text === '') return { log: null, problems: [] }
  const path = beside(node.at.file, node.text)
  const answer = read(path)
  if ('problem' in answer)
    return { log: null, problems: [problemAt(node.at, `log: "${node.text}" cannot be read: ${answer.problem}`)] }
  files.push({ path, text: answer.text })
  const result = readLog(answer.text)
  if (result.ok) return { log: result.log, problems: [] }
  const problems = result.problems.map(({ line, column, message, value, expected }) =>
    problemAt({ file: path, line, column }, `${message}: ${value === '' ? '' : `"${value}"; `}expected ${expected}`),
  )
  const more = result.count - problems.length
  if (more > 0) problems.push(problemAt(node.at, `log: "${node.text}" has ${more} further problems`))
  return { log: null, problems }
}
