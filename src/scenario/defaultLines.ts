import type { Population } from '../community/Plan.ts'
import { traits as catalogue, type TraitName } from '../model/traits.ts'
import { keysAt, labelOf, type Node, nodeAt, textAt } from './Node.ts'
import { formatRate, formatShare } from './quantity.ts'
import type { Scenario } from './Scenario.ts'
import { defaultOf, type Schema, unwrap } from './schema/inspect.ts'
import { scenarioSchema } from './schema/scenarioSchema.ts'
import { toPlan } from './toPlan.ts'

/** Every value that a scenario leaves to its default, as PATH = VALUE, in the order of the schema. */
export function defaultLines(scenario: Scenario): string[] {
  const { written } = scenario
  const lines: string[] = []
  const add = (path: readonly string[], value: unknown) => lines.push(`${path.join('.')} = ${value}`)
  walk(scenarioSchema(null), written, [], add)

  // Defaults that depend on the rest of the scenario.
  const plan = toPlan(scenario)
  const absent = (...path: (string | number)[]) => nodeAt(written, path) === null
  if (absent('community', 'prospects')) add(['community', 'prospects'], plan.prospects)
  if (absent('community', 'visits'))
    add(['community', 'visits'], plan.visitsPerDay === null ? 'as in the log' : formatRate(plan.visitsPerDay))
  if (absent('compare', 'baseline')) add(['compare', 'baseline'], scenario.strategyNames[0])
  for (const [index, { what, name }] of scenario.events.entries()) {
    const keys = what === 'raid' ? (['people'] as const) : (['reaches', 'strength'] as const)
    const values = { people: 'trolls', reaches: formatShare(1), strength: 0.5 }
    for (const key of keys) if (absent('events', index, key)) add(['events', name, key], values[key])
  }
  for (const { population } of scenario.community.people) {
    const mixed = scenario.community.people.length > 1 ? [population.name] : []
    traitLines(population, ['community', 'people', ...mixed], written, add)
  }
  return lines
}

type Add = (path: readonly string[], value: unknown) => void

function traitLines({ traits }: Population, path: readonly string[], written: Node, add: Add): void {
  for (const [name, distribution] of Object.entries(traits)) {
    if (textAt(written, [...path, name]) !== null) continue
    if (catalogue[name as TraitName].varies === 'no') {
      add([...path, name], distribution.mean)
      continue
    }
    const said = keysAt(written, [...path, name])
    if (!said.includes('mean')) add([...path, name, 'mean'], distribution.mean)
    if (!said.includes('sd')) add([...path, name, 'sd'], distribution.sd)
  }
}

/** Follows what is written through the schema, and says the default of what is not. */
function walk(schema: Schema, node: Node | null, path: readonly string[], add: Add): void {
  const { shape, valueType, element, options } = unwrap(schema)
  if (shape !== undefined) {
    for (const [key, inner] of Object.entries(shape)) {
      const value = node?.kind === 'map' ? node.entries.get(key)?.value : undefined
      if (value !== undefined) walk(inner, value, [...path, key], add)
      else sayDefault(inner, [...path, key], add)
    }
  } else if (valueType !== undefined && node?.kind === 'map') {
    for (const [name, { value }] of node.entries) walk(valueType, value, [...path, name], add)
  } else if (element !== undefined && node?.kind === 'list') {
    for (const item of node.items) walk(element, item, [...path, labelOf(item)], add)
  } else if (options !== undefined && node !== null) {
    const fitting = options.find((option) => fits(option, node))
    if (fitting !== undefined) walk(fitting, node, path, add)
  }
}

function sayDefault(schema: Schema, path: readonly string[], add: Add): void {
  const value = defaultOf(schema)
  if (value === undefined) return
  const { shape, valueType } = unwrap(schema)
  if (shape !== undefined) walk(schema, null, path, add)
  else if (typeof value === 'string') add(path, value)
  else if (Array.isArray(value)) add(path, '[]')
  else {
    const names = Object.keys(value as object)
    if (names.length === 0) add(path, '{}')
    for (const name of names) walk(valueType!, null, [...path, name], add)
  }
}

/** Whether a choice is the one that was written. */
function fits(option: Schema, node: Node): boolean {
  const { type, shape } = unwrap(option)
  if (node.kind !== 'map') return type === (node.kind === 'list' ? 'array' : 'any')
  return shape !== undefined && [...node.entries.keys()].every((key) => Object.hasOwn(shape, key))
}
