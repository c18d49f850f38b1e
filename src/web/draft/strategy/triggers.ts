import { isFlow } from '../../../community/trigger.ts'
import { nodeAt, type Path, textAt } from '../../../scenario/Node.ts'
import { type Schema, toldOf, unwrap } from '../../../scenario/schema/inspect.ts'
import type { Week } from '../../live/Week.ts'
import { filled, words } from '../../words/words.ts'
import { type ChoiceControl, type Control, inWords, type Option } from '../controls/Control.ts'
import { leafControl } from '../controls/leafControl.ts'
import type { Edit } from '../edit.ts'
import { formatAt } from '../formatAt.ts'
import type { Values } from '../Values.ts'

/** Something that can be said besides, with what has to change for it. */
export interface Addition extends Option {
  readonly label: string
  readonly edits: readonly Edit[]
}

/** What begins or ends once a measure has got to one of these bounds: the usual one first. */
const bounds: Readonly<Record<string, readonly [string, string]>> = {
  when: ['at_least', 'at_most'],
  until: ['at_most', 'at_least'],
}

/** The measure that starts or stops a line: which, over how long, on which side of what. Without it nothing of it is left. */
export function triggerControls(schema: Schema, values: Values, path: Path, week: Week): Control[] {
  const { shape = {} } = unwrap(schema)
  if (nodeAt(values.written, path)?.kind !== 'map') return []
  const named = (what: string) => `${inWords(String(path.at(-1)))}: ${what}`
  return Object.entries(shape).flatMap(([key, inner]) => {
    const at = [...path, key]
    if (key.startsWith('at_') && !values.says(at)) return []
    const control = leafControl(inner, at, values, { name: named(inWords(key)), optional: key === 'over' })
    if (control === null) return []
    if (key === 'measure')
      return [
        {
          ...(control as ChoiceControl),
          optional: true,
          edits: (to: string | null) => ofWhole(to, values, path, week),
        },
      ]
    return key === 'over' ? [control] : [sideControl(key, values, path, named(words.sandbox.strategy.side)), control]
  })
}

/** Taking the measure out takes out all that is said of it; another one brings a number of its own. */
function ofWhole(to: string | null, values: Values, path: Path, week: Week): readonly Edit[] {
  if (to === null) return [{ path, value: null }]
  const bound = Object.values(bounds)[0]!.find((key) => values.says([...path, key]))
  const number = numberOf(String(path.at(-1)), to, week)
  const measure = { path: [...path, 'measure'], value: to }
  return bound === undefined || number === null ? [measure] : [measure, { path: [...path, bound], value: number }]
}

/**
 * The number that a measure begins with, from what a week brings without outreach: of what is counted half as much again
 * to begin and as much to end, of levels as much to begin and a tenth less to end, so that no line ends as it begins. Null
 * where nobody knows.
 */
function numberOf(key: string, measure: string, week: Week): string | null {
  const usual = week[measure] ?? null
  if (usual === null) return null
  const starts = isFlow(measure) ? Math.max(1, 1.5 * usual) : usual
  const ends = isFlow(measure) ? usual : usual - Math.max(0.01, 0.1 * Math.abs(usual))
  return String(Number(Number((key === 'when' ? starts : ends).toPrecision(2)).toFixed(4)))
}

/** From the bound upward, or downward. */
function sideControl(said: string, values: Values, path: Path, name: string): ChoiceControl {
  const keys = bounds.when!
  return {
    kind: 'choice',
    path: [...path, 'side'],
    name,
    sentence: words.sandbox.strategy.sideAbout,
    optional: false,
    written: true,
    options: keys.map((key) => ({ value: inWords(key), sentence: '' })),
    value: inWords(said),
    edits: (to) => {
      const other = keys.find((key) => inWords(key) === to)!
      if (other === said) return []
      return [
        { path: [...path, said], value: null },
        { path: [...path, other], value: textAt(values.written, [...path, said]) },
      ]
    },
  }
}

/** The measures with which a line could begin and end, where it says nothing of the kind yet. */
export function triggersToAdd(values: Values, line: Path, keys: readonly string[], week: Week): Addition[] {
  return Object.entries(bounds).flatMap(([key, [bound]]) => {
    const path = [...line, key]
    if (!keys.includes(key) || values.says(path)) return []
    const schema = triggerSchema(path)
    const example = (of: string) => String((toldOf(schema.shape![of]!).examples as readonly unknown[])[0])
    const watched = toldOf(schema.shape!.measure!).anyOf as readonly { readonly const: string }[]
    const decides = values.at(['compare', 'decide_by'])
    const measure = (watched.find((one) => one.const === decides) ?? watched[0]!).const
    const value = { measure, over: example('over'), [bound]: numberOf(key, measure, week) ?? example(bound) }
    return [
      {
        value: `${key} measure`,
        label: filled(words.sandbox.strategy.byMeasure, { key }),
        sentence: `${schema.sentence} ${words.sandbox.strategy.byWeek}`,
        edits: [{ path, value }],
      },
    ]
  })
}

/** The keys of a measure that starts or stops something, and what that does. */
function triggerSchema(path: Path) {
  const line = unwrap(formatAt(path.slice(0, -1))!).options![0]!
  const found = unwrap(line).shape![String(path.at(-1))]!
  const trigger = unwrap(found).options?.[1] ?? found
  return { shape: unwrap(trigger).shape, sentence: String(toldOf(trigger).description) }
}
