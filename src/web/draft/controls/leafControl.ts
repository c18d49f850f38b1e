import type { Path } from '../../../scenario/Node.ts'
import { defaultOf, type Schema, toldOf } from '../../../scenario/schema/inspect.ts'
import { spellingOf } from '../spellings.ts'
import type { Values } from '../Values.ts'
import { type Control, editAt, inWords, type Option } from './Control.ts'
import { spanOf, stepOf } from './span.ts'

/** What a control is told beside the schema. */
export interface Told {
  readonly name?: string
  readonly sentence?: string
  /** What is usual, as a scenario spells it, where the schema’s example is meant for something larger. */
  readonly usual?: string
  /** Whether it can be left out, where the schema alone does not tell. */
  readonly optional?: boolean
}

/**
 * The control of one value of the format, from what the schema tells editors of it: its sentence, how it is spelt, and
 * between which ends. Null where the value is neither a number nor one of a few words.
 */
export function leafControl(schema: Schema, path: Path, values: Values, told: Told = {}): Control | null {
  const facts = toldOf(schema)
  const text = values.at(path)
  const common = {
    path,
    name: told.name ?? inWords(String(path.at(-1))),
    sentence: told.sentence ?? String(facts.description ?? ''),
    optional: told.optional ?? schema._zod.optin === 'optional',
    written: values.says(path),
  }
  const { anyOf } = facts
  if (isWords(anyOf)) {
    const options = anyOf.map((option): Option => ({ value: String(option.const), sentence: option.description ?? '' }))
    return { ...common, kind: 'choice', options, value: text, edits: editAt(path) }
  }
  const spelling = spellingOf(facts)
  if (spelling === null) return null
  const read = (written: string | null) => {
    const value = written === null ? null : spelling.read(written)
    return typeof value === 'number' ? value : null
  }
  const value = read(text)
  const example = (facts.examples as readonly unknown[] | undefined)?.[0]
  const usual = read(String(told.usual ?? defaultOf(schema) ?? example)) ?? read(String(example)) ?? 1
  const { minimum = spelling.range[0], maximum = spelling.range[1] } = facts as { minimum?: number; maximum?: number }
  const span = spanOf([minimum, maximum], usual, value)
  const { unit, noun, write } = spelling
  const step = spelling.step ?? stepOf(span)
  const edits = (to: number | null) => editAt(path)(to === null ? null : write(to))
  return {
    ...common,
    name: noun === undefined ? common.name : `${common.name} ${noun}`,
    kind: 'number',
    unit,
    range: [minimum, maximum],
    span,
    step,
    usual,
    value,
    text,
    edits,
  }
}

interface Word {
  readonly const?: unknown
  readonly description?: string
}

function isWords(anyOf: unknown): anyOf is readonly Word[] {
  return Array.isArray(anyOf) && anyOf.every((option: Word) => option.const !== undefined)
}
