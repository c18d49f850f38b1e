import type { Path } from '../../../scenario/Node.ts'
import type { Edit } from '../edit.ts'

/** Something about a scenario that can be changed by moving or choosing. */
export type Control = NumberControl | ChoiceControl

interface Common {
  /** Where in the scenario its value stands; names the control, too. */
  readonly path: Path
  readonly name: string
  /** What it is about. */
  readonly sentence: string
  /** Whether the scenario may leave it out: then the default holds, or nothing. */
  readonly optional: boolean
  /** Whether the scenario says it itself. */
  readonly written: boolean
  /** Set where nothing holds once it is left out, so that it is gone. */
  readonly goes?: boolean
}

export interface NumberControl extends Common {
  readonly kind: 'number'
  readonly unit: string
  /** What may be written. */
  readonly range: readonly [low: number, high: number]
  /** What is worth trying: the ends of the slider, with the value between them. */
  readonly span: readonly [low: number, high: number]
  readonly step: number
  /** What little and much of it come to in words, where the unit tells few people anything: it then stands in `sentence`. */
  readonly ends?: readonly [low: string, high: string]
  /** Where to begin when nothing holds. */
  readonly usual: number
  /** Null where what holds is no number. */
  readonly value: number | null
  /** What holds, as the scenario spells it; null where nothing does. */
  readonly text: string | null
  /** What has to change for another value; null takes it out of the scenario. */
  readonly edits: (value: number | null) => readonly Edit[]
}

export interface ChoiceControl extends Common {
  readonly kind: 'choice'
  readonly options: readonly Option[]
  readonly value: string | null
  readonly edits: (value: string | null) => readonly Edit[]
}

export interface Option {
  readonly value: string
  /** What choosing it means; may be empty. */
  readonly sentence: string
}

/** A key of the format in words: its underscores are spaces. */
export function inWords(key: string): string {
  return key.replaceAll('_', ' ')
}

/** One edit at a path, as most controls make it. */
export function editAt(path: Path): (value: string | null) => readonly Edit[] {
  return (value) => [{ path, value }]
}
