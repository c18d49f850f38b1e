import { type Log, readLog } from '../network/readLog.ts'
import { contradictions } from './contradictions.ts'
import { beside, gather } from './gather.ts'
import { type Node, nodeAt, plain } from './Node.ts'
import { applyOverrides } from './override.ts'
import { formatProblem, inReadingOrder, type Problem, problemAt } from './Problem.ts'
import { problemsOf } from './problemsOf.ts'
import type { Scenario } from './Scenario.ts'
import type { Reader, SourceFile } from './SourceFile.ts'
import { contextOf } from './schema/Context.ts'
import { scenarioSchema } from './schema/scenarioSchema.ts'
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
  const gathered = gather(source, read)
  const files = [...gathered.files]
  const fail = (problems: readonly Problem[], warnings: readonly Problem[] = []): ParsedScenario => ({
    ok: false,
    problems: inReadingOrder(
      problems,
      files.map(({ path }) => path),
    ),
    warnings,
  })
  if (gathered.node === null) return fail(gathered.problems)

  const { node: written, problems: misdirected } = applyOverrides(gathered.node, overrides)
  const context = contextOf(written)
  const schema = scenarioSchema(context)
  const checked = schema.safeParse(plain(written), { reportInput: true })
  const problems = [...gathered.problems, ...misdirected, ...useCircles(written)]
  if (!checked.success) {
    // What cannot be read at all is no news to the schema.
    const told = new Set(gathered.problems.map((problem) => formatProblem({ ...problem, message: '' })))
    const news = problemsOf(checked.error.issues, schema, written)
    problems.push(...news.filter((problem) => !told.has(formatProblem({ ...problem, message: '' }))))
  }

  const { log, problems: logProblems } = logOf(written, read, files)
  problems.push(...logProblems)
  if (!checked.success) return fail(problems)

  const found = contradictions(checked.data, written)
  problems.push(...found.problems)
  if (problems.length > 0) return fail(problems, found.warnings)
  const scenario = { ...checked.data, strategyNames: context.strategies, readLog: log, files, written }
  return {
    ok: true,
    scenario,
    warnings: inReadingOrder(
      found.warnings,
      files.map(({ path }) => path),
    ),
  }
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
