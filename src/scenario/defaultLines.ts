import { conditions } from '../community/conditions.ts'
import { laboratoryTraits } from '../model/laboratoryTraits.ts'
import type { Population } from '../model/Population.ts'
import { type TraitName, traits } from '../model/traits.ts'
import { keysAt, labelOf, type Node, nodeAt } from './Node.ts'
import { trolls } from './populations.ts'
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
  addDefaults(scenarioSchema(null), written, [], add)

  // Defaults that depend on the rest of the scenario.
  const plan = toPlan(scenario)
  const absent = (...path: (string | number)[]) => nodeAt(written, path) === null
  if (absent('community', 'prospects')) add(['community', 'prospects'], plan.prospects)
  if (absent('community', 'visits'))
    add(['community', 'visits'], plan.visitsPerDay === null ? 'as in the log' : formatRate(plan.visitsPerDay))
  groupLines(written, add)
  if (absent('compare', 'baseline')) add(['compare', 'baseline'], scenario.strategyNames[0])
  traitLines(scenario.community.people, ['community', 'people'], nodeAt(written, ['community', 'people']), add)
  for (const [index, { what, name, people = [{ population: trolls }] }] of scenario.events.entries()) {
    const path = ['events', name]
    if (what === 'raid') {
      if (absent('events', index, 'people')) add([...path, 'people'], 'trolls')
      traitLines(people, [...path, 'people'], nodeAt(written, ['events', index, 'people']), add)
    } else {
      if (absent('events', index, 'reaches')) add([...path, 'reaches'], formatShare(1))
      if (absent('events', index, 'strength')) add([...path, 'strength'], 0.5)
    }
  }
  return lines
}

export type Add = (path: readonly string[], value: unknown) => void

/** The windows and counts that the conditions of groups leave to their defaults. */
function groupLines(written: Node, add: Add): void {
  for (const group of keysAt(written, ['groups'])) {
    const node = nodeAt(written, ['groups', group])
    for (const map of node?.kind === 'list' ? node.items : [node]) {
      if (map?.kind !== 'map') continue
      for (const { name, takes } of conditions) {
        if (!map.entries.has(name)) continue
        if (takes.over !== undefined && !map.entries.has('over')) add(['groups', group, 'over'], `${takes.over} days`)
        if (takes.by !== undefined && !map.entries.has('by')) add(['groups', group, 'by'], takes.by)
      }
    }
  }
}

/** The traits that people have without a word of the scenario; those of a mixture below the population’s name. */
export function traitLines(
  people: readonly { readonly population: Population }[],
  path: readonly string[],
  written: Node | null,
  add: Add,
  where: 'community' | 'laboratory' = 'community',
): void {
  for (const { population } of people) {
    for (const [name, { mean, sd }] of Object.entries(population.traits)) {
      if (where === 'community' && Object.hasOwn(laboratoryTraits, name)) continue
      const trait = people.length > 1 ? [...path, population.name, name] : [...path, name]
      const said = written && nodeAt(written, [name])
      if (said?.kind === 'text') continue
      if (traits[name as TraitName].varies === 'no') add(trait, mean)
      else {
        const parts = said === null ? [] : keysAt(said, [])
        if (!parts.includes('mean')) add([...trait, 'mean'], mean)
        if (!parts.includes('sd')) add([...trait, 'sd'], sd)
      }
    }
  }
}

/** Follows what is written through the schema, and says the default of what is not. */
export function addDefaults(schema: Schema, node: Node | null, path: readonly string[], add: Add): void {
  const { shape, valueType, element, options } = unwrap(schema)
  if (shape !== undefined) {
    for (const [key, inner] of Object.entries(shape)) {
      const value = node?.kind === 'map' ? node.entries.get(key)?.value : undefined
      if (value !== undefined) addDefaults(inner, value, [...path, key], add)
      else sayDefault(inner, [...path, key], add)
    }
  } else if (valueType !== undefined && node?.kind === 'map') {
    for (const [name, { value }] of node.entries) addDefaults(valueType, value, [...path, name], add)
  } else if (element !== undefined && node?.kind === 'list') {
    for (const item of node.items) addDefaults(element, item, [...path, labelOf(item)], add)
  } else if (options !== undefined && node !== null) {
    const fitting = options.find((option) => fits(option, node))
    if (fitting !== undefined) addDefaults(fitting, node, path, add)
  }
}

function sayDefault(schema: Schema, path: readonly string[], add: Add): void {
  const value = defaultOf(schema)
  if (value === undefined) return
  const { shape, valueType } = unwrap(schema)
  if (shape !== undefined) addDefaults(schema, null, path, add)
  else if (typeof value === 'string') add(path, value)
  else if (Array.isArray(value)) add(path, `[${value.join(', ')}]`)
  else {
    const names = Object.keys(value as object)
    if (names.length === 0) add(path, '{}')
    for (const name of names) addDefaults(valueType!, null, [...path, name], add)
  }
}

/** Whether a choice is the one that was written. */
function fits(option: Schema, node: Node): boolean {
  const { type, shape } = unwrap(option)
  if (node.kind !== 'map') return type === (node.kind === 'list' ? 'array' : 'any')
  return shape !== undefined && [...node.entries.keys()].every((key) => Object.hasOwn(shape, key))
}
