import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plan } from '../../src/community/Plan.ts'
import { formatProblem } from '../../src/scenario/Problem.ts'
import { parseScenario } from '../../src/scenario/parseScenario.ts'
import type { Scenario } from '../../src/scenario/Scenario.ts'
import { toPlan } from '../../src/scenario/toPlan.ts'

const folder = join(import.meta.dirname, '../../scenarios')

/** Names of the scenarios that come with the program. */
export const shippedScenarios = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => file.replace('.yaml', ''))

/** A scenario that comes with the program, with overrides as `--set` takes them. */
export function shippedScenario(name: string, overrides: readonly string[] = []): Scenario {
  const path = join(folder, `${name}.yaml`)
  const read = (file: string) => ({ text: readFileSync(file, 'utf8') })
  const parsed = parseScenario({ path, ...read(path) }, read, overrides)
  if (!parsed.ok) throw new Error(parsed.problems.map((problem) => formatProblem(problem)).join('\n'))
  return parsed.scenario
}

export function shippedPlan(name: string, overrides: readonly string[] = []): Plan {
  return toPlan(shippedScenario(name, overrides))
}
