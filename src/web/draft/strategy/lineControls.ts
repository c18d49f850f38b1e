import { type Act, standardActs } from '../../../model/acts.ts'
import { keysAt, nodeAt, type Path } from '../../../scenario/Node.ts'
import { everybody } from '../../../scenario/schema/groups.ts'
import { type Schema, unwrap } from '../../../scenario/schema/inspect.ts'
import type { Week } from '../../live/Week.ts'
import { type ChoiceControl, type Control, editAt, inWords, type Option } from '../controls/Control.ts'
import { leafControl } from '../controls/leafControl.ts'
import type { Edit } from '../edit.ts'
import { formatAt } from '../formatAt.ts'
import type { Values } from '../Values.ts'
import { type Addition, triggerControls, triggersToAdd } from './triggers.ts'

/** The controls of one line of a strategy: those of what it says, and those of what it could say besides. */
export interface LineControls {
  readonly said: readonly Control[]
  readonly more: readonly Control[]
  /** Measures that could start and stop it. */
  readonly triggers: readonly Addition[]
}

/** Keys that belong to a line only where another key says so. */
const belongs: Readonly<Record<string, (values: Values, line: Path) => boolean>> = {
  what: (values, line) => values.at([...line, 'do']) === 'announce',
  how: (values, line) => values.at([...line, 'do']) === 'moderate',
  by: (values) => keysAt(values.written, ['team']).length > 1,
  says: (values, line) => values.at([...line, 'what']) === 'news',
}

/** Keys that say when: what is done on one day neither begins nor ends, nor is it repeated. */
const phase: readonly string[] = ['from', 'when', 'until', 'every']

/** @param week what a week brings in this community without outreach, for the numbers that lines begin with */
export function lineControls(
  values: Values,
  line: Path,
  week: Week = {},
  acts: readonly Act[] = standardActs,
): LineControls {
  const { options = [] } = unwrap(formatAt(line)!)
  const { shape = {} } = unwrap(options[values.says([...line, 'use']) ? 1 : 0]!)
  const controls = Object.entries(shape).flatMap(([key, schema]) =>
    belongs[key]?.(values, line) === false ? [] : controlsOf(schema, values, [...line, key], week, acts),
  )
  const says = (key: string) => values.says([...line, key])
  const isOneDay = says('at')
  const fits = (key: string) => (key === 'at' ? !phase.some(says) : !isOneDay || !phase.includes(key))
  const isSaid = ({ path, optional }: Control) => !optional || values.says(path)
  return {
    said: controls.filter(isSaid),
    more: controls.filter((control) => !isSaid(control) && fits(String(control.path.at(-1)))),
    triggers: triggersToAdd(values, line, Object.keys(shape).filter(fits), week),
  }
}

function controlsOf(schema: Schema, values: Values, path: Path, week: Week, acts: readonly Act[]): Control[] {
  const { written } = values
  const key = String(path.at(-1))
  const strategy = String(path[1])
  const named: Readonly<Record<string, () => readonly Option[]>> = {
    do: () => doable(acts),
    to: () => withoutSentence([...keysAt(written, ['groups']), everybody]),
    use: () => withoutSentence(keysAt(written, ['strategies']).filter((name) => name !== strategy)),
    by: () => withoutSentence(keysAt(written, ['team'])),
  }
  if (Object.hasOwn(named, key)) return [choiceOf(key, named[key]!(), values, path)]
  const { shape, options } = unwrap(schema)
  if (shape !== undefined) return triggerControls(schema, values, path, week)
  if (options !== undefined && nodeAt(written, path)?.kind === 'map')
    return triggerControls(options[1]!, values, path, week)
  const control = leafControl(options?.[0] ?? schema, path, values, options === undefined ? {} : { optional: true })
  return control === null ? [] : [control]
}

/** Acts that a line can name: of the ways of moderating, which `how` names, the act that they are ways of. */
export function doable(acts: readonly Act[] = standardActs): Option[] {
  return acts
    .filter(({ by, how }) => by !== 'members' && how === undefined)
    .map(({ name, sentence }) => ({ value: name, sentence }))
}

function withoutSentence(names: readonly string[]): Option[] {
  return names.map((value) => ({ value, sentence: '' }))
}

function choiceOf(key: string, options: readonly Option[], values: Values, path: Path): ChoiceControl {
  return {
    kind: 'choice',
    path,
    name: inWords(key),
    sentence: '',
    options,
    optional: key === 'by',
    written: values.says(path),
    value: values.at(path),
    edits: (to) => (key === 'do' && to !== null ? doing(to, values, path.slice(0, -1)) : editAt(path)(to)),
  }
}

/** Another act takes what belongs to the old one out of the line, and brings what it needs. */
function doing(act: string, values: Values, line: Path): readonly Edit[] {
  const needs: Readonly<Record<string, string>> = act === 'announce' ? { what: 'apology' } : {}
  const gone = ['what', 'how', 'says'].filter((key) => values.says([...line, key]) && !Object.hasOwn(needs, key))
  return [
    { path: [...line, 'do'], value: act },
    ...gone.map((key) => ({ path: [...line, key], value: null })),
    ...Object.entries(needs).map(([key, value]) => ({ path: [...line, key], value })),
  ]
}
