import { type Entry, keysAt, labelOf, type Node } from './Node.ts'
import { listed, suggestion } from './nearest.ts'
import { type Place, type Problem, problemAt } from './Problem.ts'
import { readDocument } from './readDocument.ts'
import { defaultVoice } from './schema/Context.ts'

/** Maps whose keys are names that users give: an override changes what is there and adds nothing. */
const namedMaps = ['team', 'groups', 'strategies', 'acts', 'arms']

class BadPath extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.message)
    this.problem = problem
  }
}

interface Step {
  readonly name: string
  readonly at: Place
}

export interface Overridden {
  readonly node: Node
  readonly problems: readonly Problem[]
}

/**
 * Changes single values of a scenario: each setting is PATH=VALUE, a path of keys joined by dots. A line of a strategy
 * (and an event) is addressed by its name, by default by what it does. A value is taken as it is, but for lists, maps
 * and quoted text in YAML's way. Problems stand in files called `--set 1`, `--set 2`, …
 */
export function applyOverrides(scenario: Node, settings: readonly string[]): Overridden {
  let node = scenario
  const problems: Problem[] = []
  for (const [index, setting] of settings.entries()) {
    const start: Place = { file: `--set ${index + 1}`, line: 1, column: 1 }
    const equals = setting.indexOf('=')
    if (equals < 1) {
      problems.push(problemAt(start, `"${setting}": write PATH=VALUE, for example community.members=500`))
      continue
    }
    const value = readValue(setting, { ...start, column: equals + 2 }, problems)
    if (value === null) continue
    let column = 1
    const steps = setting
      .slice(0, equals)
      .split('.')
      .map((name): Step => {
        const at = { ...start, column }
        column += name.length + 1
        return { name: name.trim(), at }
      })
    try {
      node = put(node, steps, [], value)
    } catch (error) {
      if (!(error instanceof BadPath)) throw error
      problems.push(error.problem)
    }
  }
  return { node, problems }
}

/** What stands after the equals sign. */
function readValue(setting: string, at: Place, problems: Problem[]): Node | null {
  const written = setting.slice(at.column - 1)
  if (written.trim() === '') problems.push(problemAt({ ...at, column: at.column - 1 }, 'a value is missing after ='))
  else if (!/^\s*["'[{]/.test(written)) return { kind: 'text', text: written.trim(), at }
  else {
    // Spaces in place of the path keep the columns right.
    const document = readDocument({ path: at.file, text: ' '.repeat(at.column - 1) + written })
    problems.push(...document.problems)
    if (document.problems.length === 0) return document.node
  }
  return null
}

function put(here: Node | null, steps: readonly Step[], done: readonly string[], value: Node): Node {
  const [step, ...rest] = steps
  if (step === undefined) return value
  const fail = (message: string): never => {
    throw new BadPath(problemAt(step.at, message))
  }
  const path = [...done, step.name]
  if (step.name === '' || path.join() === 'extends') fail(`"${path.join('.')}" cannot be set`)
  if (here?.kind === 'list') {
    const labels = here.items.map(labelOf)
    const matches = labels.flatMap((label, index) => (label === step.name ? [index] : []))
    if (matches.length === 0) fail(`unknown line "${step.name}" in ${done.join('.')}${suggestion(step.name, labels)}`)
    if (matches.length > 1)
      fail(
        `"${step.name}" is more than one line of ${done.join('.')}, which has ${listed(labels)}: give each a \`name\``,
      )
    return { ...here, items: here.items.map((item, i) => (i === matches[0] ? put(item, rest, path, value) : item)) }
  }
  if (here?.kind === 'text') {
    // A population’s name is short for its traits.
    if (done.at(-1) !== 'people') return fail(`${done.join('.')} is "${here.text}", which has no parts`)
    return put(mapOf(here.at, [['like', { key: here.at, value: here }]]), steps, done, value)
  }
  const entries: ReadonlyMap<string, Entry> = here?.entries ?? new Map()
  const old = entries.get(step.name)
  const isVoice = done.join() === 'team' && entries.size === 0 && step.name === defaultVoice
  if (old === undefined && done.length === 1 && namedMaps.includes(done[0]!) && !isVoice)
    fail(`unknown name "${step.name}" in ${done[0]}${suggestion(step.name, here === null ? [] : keysAt(here, []))}`)
  const entry = { key: old?.key ?? step.at, value: put(old?.value ?? null, rest, path, value) }
  return mapOf(here?.at ?? step.at, [...entries, [step.name, entry]])
}

function mapOf(at: Place, entries: Iterable<[string, Entry]>): Node {
  return { kind: 'map', entries: new Map(entries), replaces: false, at }
}
