import type { Experiment } from '../../../src/experiment/Experiment.ts'
import { type ParsedExperiment, parseExperiment } from '../../../src/scenario/experiment/parseExperiment.ts'
import { formatProblem } from '../../../src/scenario/Problem.ts'
import { readerOf } from '../files.ts'

/** The least that an experiment must say, up to what was published (seven lines). */
export const head = `format: 1
experiment: public goods
title: T
question: Q?
design: {groups: 4, periods: 3, table: yes}
`
const rest = 'reproduced: yes, status: raw, cite: Somebody 2000, doi: 10.1000/182'
/** A published row in one line, of which `said` are the keys that differ. */
export const row = (said: string) => `  - {id: a, mechanism: contribution, ${said}, ${rest}}\n`
export const decay = row('measure: mean contribution by period, kind: path, values: [9, 8, 7], rmse: 0.8')
/** A whole experiment. */
export const small = `${head}published:\n${decay}`
/** One in which the second line of `published` says something. */
export const withRow = (said: string) => `${head}published:\n${row(said)}`

export function parse(
  text: string,
  files: Readonly<Record<string, string>> = {},
  overrides: readonly string[] = [],
): ParsedExperiment {
  return parseExperiment({ path: 'x.yaml', text }, readerOf(files), overrides)
}

export function experimentOf(parsed: ParsedExperiment): Experiment {
  if (!parsed.ok) throw new Error(parsed.problems.map((each) => formatProblem(each)).join('\n'))
  return parsed.experiment
}

/** What is wrong, as the user reads it; empty when nothing is. */
export function errors(
  text: string,
  files: Readonly<Record<string, string>> = {},
  overrides: readonly string[] = [],
): string[] {
  const parsed = parse(text, files, overrides)
  return parsed.ok ? [] : parsed.problems.map((problem) => formatProblem(problem))
}

export function warnings(text: string): string[] {
  return parse(text).warnings.map((warning) => formatProblem(warning, 'warning'))
}
