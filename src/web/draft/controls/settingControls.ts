import type { Path } from '../../../scenario/Node.ts'
import { type Schema, unwrap } from '../../../scenario/schema/inspect.ts'
import { formatAt } from '../formatAt.ts'
import type { Values } from '../Values.ts'
import { type Control, inWords } from './Control.ts'
import { leafControl, type Told } from './leafControl.ts'

/** What the schema does not tell: a page holds fewer people than its examples have in mind. */
const toldHere: Readonly<Record<string, Told>> = {
  'community.members': { usual: '150', optional: false },
  'community.prospects': { usual: '1500' },
}

/** The controls of everything below a path that is a number or a choice, in the order of the schema. */
export function settingControls(values: Values, path: Path, told: (path: Path) => Told = () => ({})): Control[] {
  const schema = formatAt(path)
  return schema === null ? [] : controlsBelow(schema, values, path, path.length, told)
}

/** The controls of single values of the format; of those that hold nowhere, none. */
export function settingsAt(values: Values, paths: readonly Path[]): Control[] {
  return paths.flatMap((path) => settingControls(values, path))
}

function controlsBelow(
  schema: Schema,
  values: Values,
  path: Path,
  from: number,
  told: (path: Path) => Told,
): Control[] {
  const { shape } = unwrap(schema)
  if (shape !== undefined)
    return Object.entries(shape).flatMap(([key, inner]) => controlsBelow(inner, values, [...path, key], from, told))
  const below = path.slice(from).map(String)
  const control = leafControl(schema, path, values, {
    ...(below.length > 1 && { name: below.map(inWords).join(': ') }),
    ...toldHere[path.join('.')],
    ...told(path),
  })
  // What holds nowhere, such as the end of a phase, is offered where it is asked for.
  return control === null || values.at(path) === null ? [] : [control]
}
