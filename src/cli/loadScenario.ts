import { basename } from 'node:path'
import type { Plan } from '../community/Plan.ts'
import { hashesOf, type ReadScenario, readScenario } from '../node/readScenario.ts'
import { formatProblem } from '../scenario/Problem.ts'
import type { Scenario } from '../scenario/Scenario.ts'
import { toPlan } from '../scenario/toPlan.ts'
import { Mistake } from '../study/Mistake.ts'
import type { Talk } from './talk.ts'

/** What the options --seed, --replicates and --set say. */
export interface OverrideArguments {
  readonly seed?: string | undefined
  readonly replicates?: number | undefined
  readonly set?: readonly string[] | undefined
}

export interface LoadedScenario {
  readonly scenario: Scenario
  readonly plan: Plan
  readonly inputs: Readonly<Record<string, string>>
  /** The file and the options as typed in the folder of the file. */
  readonly words: readonly string[]
}

/**
 * Reads the scenario that a command is to work with.
 *
 * @throws Mistake that names every problem, one a line.
 */
export function loadScenario(path: string, args: OverrideArguments, say: Talk): LoadedScenario {
  const read = readOverridden(path, args)
  for (const warning of read.warnings) say(formatProblem(warning, 'warning'))
  if (!read.ok) throw new Mistake(read.problems.map((problem) => formatProblem(problem)).join('\n'))
  const { seed, replicates, set = [] } = args
  const words = [
    basename(path),
    ...(seed === undefined ? [] : ['--seed', seed]),
    ...(replicates === undefined ? [] : ['--replicates', String(replicates)]),
    ...set.flatMap((setting) => ['--set', setting]),
  ]
  return { scenario: read.scenario, plan: toPlan(read.scenario), inputs: hashesOf(path, read.files), words }
}

/**
 * Reads a scenario as the options want it. A problem of an option stands in a "file" that is called like the option.
 *
 * @throws Mistake when the file cannot be read.
 */
export function readOverridden(path: string, { seed, replicates, set = [] }: OverrideArguments): ReadScenario {
  const settings = set.map((setting, i) => ({ option: `--set ${i + 1}`, setting }))
  // In quotes, any text is a seed.
  if (seed !== undefined) settings.push({ option: '--seed', setting: `seed=${JSON.stringify(seed)}` })
  if (replicates !== undefined) settings.push({ option: '--replicates', setting: `replicates=${replicates}` })
  const read = readScenario(
    path,
    settings.map(({ setting }) => setting),
  )
  if (read.ok) return read
  const optionOf = (file: string) => settings[Number(/^--set (\d+)$/.exec(file)?.[1]) - 1]?.option ?? file
  return { ...read, problems: read.problems.map((problem) => ({ ...problem, file: optionOf(problem.file) })) }
}

/** The words as a shell has to get them. */
export function shellLine(words: readonly string[]): string {
  return words.map((word) => (/^[\w./:=%@+-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`)).join(' ')
}
