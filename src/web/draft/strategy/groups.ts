import { type Condition, conditions } from '../../../community/conditions.ts'
import { keysAt, nodeAt, type Path, textAt } from '../../../scenario/Node.ts'
import { schemaAt, toldOf, unwrap } from '../../../scenario/schema/inspect.ts'
import { scenarioSchema } from '../../../scenario/schema/scenarioSchema.ts'
import { type Control, editAt, inWords, type Option } from '../controls/Control.ts'
import { leafControl } from '../controls/leafControl.ts'
import type { Edit } from '../edit.ts'
import type { Values } from '../Values.ts'

/** One set of conditions that all hold; who meets any of the sets of a group belongs to it. */
export interface ConditionSet {
  readonly path: Path
  readonly controls: readonly Control[]
  /** Conditions that it could ask for besides. */
  readonly more: readonly Option[]
}

export function conditionSets(
  values: Values,
  group: string,
  catalogue: readonly Condition[] = conditions,
): ConditionSet[] {
  const path: Path = ['groups', group]
  const node = nodeAt(values.written, path)
  const paths = node?.kind === 'list' ? node.items.map((_, i) => [...path, i]) : [path]
  return paths.map((at) => ({
    path: at,
    controls: controlsOf(values, at, catalogue),
    more: further(values, at, catalogue),
  }))
}

/** A condition more, asked for as the schema’s example has it. */
export function conditionAdded(values: Values, set: Path, name: string): readonly Edit[] {
  return [{ path: [...set, name], value: firstValue(values, name) }]
}

/** A condition as it is first asked for. */
export function firstValue(values: Values, name: string): string {
  const { value } = conditions.find((row) => row.name === name)!
  if (value === 'event') return outages(values)[0] ?? ''
  if (value === 'yes or no') return 'yes'
  const [example] = toldOf(setSchema().shape![name]!).examples as readonly unknown[]
  return String(example)
}

function controlsOf(values: Values, set: Path, catalogue: readonly Condition[]): Control[] {
  const { shape = {} } = setSchema()
  const keys = keysAt(values.written, set)
  const rows = catalogue.filter(({ name }) => keys.includes(name))
  return [
    ...rows.flatMap(({ name, sentence, value }): Control[] => {
      const path = [...set, name]
      if (value === 'event') return [eventChoice(values, path, sentence)]
      const control = shape[name] === undefined ? null : leafControl(shape[name], path, values, { sentence })
      return control === null ? [] : [control]
    }),
    ...(['over', 'by'] as const)
      .filter((key) => rows.some(({ takes }) => takes[key] !== undefined))
      .flatMap((key) => leafControl(shape[key]!, [...set, key], values) ?? []),
  ]
}

function further(values: Values, set: Path, catalogue: readonly Condition[]): Option[] {
  const keys = keysAt(values.written, set)
  return catalogue
    .filter(({ name, value }) => !keys.includes(name) && (value !== 'event' || outages(values).length > 0))
    .map(({ name, sentence }) => ({ value: name, sentence }))
}

function eventChoice(values: Values, path: Path, sentence: string): Control {
  const options = outages(values).map((value) => ({ value, sentence: '' }))
  const name = inWords(String(path.at(-1)))
  const value = values.at(path)
  return { kind: 'choice', path, name, sentence, options, value, optional: true, written: true, edits: editAt(path) }
}

/** Names of the events that harm somebody. */
function outages({ written }: Values): string[] {
  const list = nodeAt(written, ['events'])
  if (list?.kind !== 'list') return []
  return list.items.flatMap((event) =>
    textAt(event, ['what']) === 'outage' ? (textAt(event, ['name']) ?? 'outage') : [],
  )
}

/** The schema of one set of conditions. */
function setSchema() {
  return unwrap(unwrap(schemaAt(scenarioSchema(null), ['groups', 'any'])!).options![0]!)
}
