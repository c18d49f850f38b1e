import { nodeAt, type Path, textAt } from '../../../scenario/Node.ts'
import { schemaAt, toldOf } from '../../../scenario/schema/inspect.ts'
import { scenarioSchema } from '../../../scenario/schema/scenarioSchema.ts'
import type { Edit, Value } from '../edit.ts'
import type { Values } from '../Values.ts'
import type { Control, Option } from './Control.ts'
import { settingControls } from './settingControls.ts'

export interface EventControls {
  readonly path: Path
  readonly name: string
  readonly controls: readonly Control[]
}

/** The controls of every event of a scenario; what happens is chosen when it is added. */
export function eventControls(values: Values): EventControls[] {
  return events(values).map((_, i) => {
    const path = ['events', i]
    const name = values.at([...path, 'name']) ?? values.at([...path, 'what']) ?? ''
    const told = (at: Path) => (at.at(-1) === 'raiders' ? { usual: '10', optional: false } : {})
    return { path, name, controls: settingControls(values, path, told).filter(({ path }) => path.at(-1) !== 'what') }
  })
}

/** What can happen to a community, with what each does. */
export function eventKinds(): Option[] {
  const schema = schemaAt(scenarioSchema(null), ['events', 0, 'what'])!
  const kinds = toldOf(schema).anyOf as readonly { readonly const: string; readonly description: string }[]
  return kinds.map(({ const: value, description }) => ({ value, sentence: description }))
}

/** Lets something happen on a day, under a name that no other event has. */
export function eventAdded(values: Values, what: string, day: number): readonly Edit[] {
  const path = ['events', events(values).length]
  const names = events(values).map((event) => textAt(event, ['name']) ?? textAt(event, ['what']))
  const same = names.filter((name) => name === what || name?.startsWith(`${what} `)).length
  const value: Value = {
    what,
    ...(same > 0 && { name: `${what} ${same + 1}` }),
    from: `day ${day}`,
    ...(what === 'raid' ? { lasts: '1 week', raiders: '5' } : { lasts: '1 day' }),
  }
  return [{ path, value }]
}

function events({ written }: Values) {
  const list = nodeAt(written, ['events'])
  return list?.kind === 'list' ? list.items : []
}
