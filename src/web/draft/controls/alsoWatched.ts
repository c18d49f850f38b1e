import { nodeAt, type Path } from '../../../scenario/Node.ts'
import { toldOf, unwrap } from '../../../scenario/schema/inspect.ts'
import type { Edit } from '../edit.ts'
import { formatAt } from '../formatAt.ts'
import type { Values } from '../Values.ts'
import type { Option } from './Control.ts'

const path: Path = ['compare', 'also']

/** Measures that are watched beside the one that decides, and those that could be besides. */
export interface AlsoWatched {
  readonly said: readonly Option[]
  readonly more: readonly Option[]
}

export function alsoWatched(values: Values): AlsoWatched {
  const names = namesIn(values)
  const all = (toldOf(unwrap(formatAt(path)!).element!).anyOf as readonly { const: string; description: string }[]).map(
    ({ const: value, description }) => ({ value, sentence: description }),
  )
  const decides = values.at(['compare', 'decide_by'])
  return {
    said: names.map((name) => all.find(({ value }) => value === name) ?? { value: name, sentence: '' }),
    more: all.filter(({ value }) => !names.includes(value) && value !== decides),
  }
}

export function alsoAdded(values: Values, name: string): readonly Edit[] {
  return [{ path, value: [...namesIn(values), name] }]
}

export function alsoRemoved(values: Values, name: string): readonly Edit[] {
  const left = namesIn(values).filter((other) => other !== name)
  return [{ path, value: left.length === 0 ? null : left }]
}

function namesIn({ written }: Values): string[] {
  const list = nodeAt(written, path)
  return list?.kind === 'list' ? list.items.flatMap((item) => (item.kind === 'text' ? item.text : [])) : []
}
