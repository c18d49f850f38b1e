import { readdirSync, readFileSync } from 'node:fs'
import { formatProblem } from '../../src/scenario/Problem.ts'
import { type ParsedScenario, parseScenario } from '../../src/scenario/parseScenario.ts'
import type { Scenario } from '../../src/scenario/Scenario.ts'
import type { Reader } from '../../src/scenario/SourceFile.ts'

/** The least that a scenario must say, up to its strategies. */
export const head = 'format: 1\ntitle: T\ncommunity: {members: 100}\n'
/** A whole scenario, to which lines can be added. */
export const small = `${head}strategies: {a: []}\n`

export const shipped = readdirSync('scenarios')
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => file.replace('.yaml', ''))

/** A reader of files that are texts in memory. */
export function readerOf(files: Readonly<Record<string, string>>): Reader {
  return (path) => (Object.hasOwn(files, path) ? { text: files[path]! } : { problem: 'there is no such file' })
}

export function parse(text: string, files: Readonly<Record<string, string>> = {}, overrides: readonly string[] = []) {
  return parseScenario({ path: 'x.yaml', text }, readerOf(files), overrides)
}

/** A scenario that comes with the program; the log that one of them names is small here. */
export function parseShipped(name: string, overrides: readonly string[] = []): ParsedScenario {
  const read: Reader = (path) =>
    path.endsWith('.csv')
      ? { text: 'from,to,time\nann,bob,2027-01-04T09:30:00Z\nbob,ann,2027-01-05T09:30:00Z\n' }
      : { text: readFileSync(path, 'utf8') }
  const path = `scenarios/${name}.yaml`
  return parseScenario({ path, text: readFileSync(path, 'utf8') }, read, overrides)
}

export function scenarioOf(parsed: ParsedScenario): Scenario {
  if (!parsed.ok) throw new Error(`not a scenario:\n${parsed.problems.map((each) => formatProblem(each)).join('\n')}`)
  return parsed.scenario
}

/** What is wrong, as the user reads it; empty when nothing is. */
export function errors(text: string, files: Readonly<Record<string, string>> = {}): string[] {
  const parsed = parse(text, files)
  return parsed.ok ? [] : parsed.problems.map((problem) => formatProblem(problem))
}
