import type { Path } from '../../../scenario/Node.ts'
import { defaultOf, type Schema, unwrap } from '../../../scenario/schema/inspect.ts'
import { formatAt } from '../formatAt.ts'
import type { Values } from '../Values.ts'
import type { Control } from './Control.ts'
import { leafControl } from './leafControl.ts'

/** The controls of something that need not be said whole: of what holds in it, and of what could be said besides. */
export interface OptionalControls {
  readonly said: readonly Control[]
  readonly more: readonly Control[]
}

/**
 * Those of every key below a path.
 *
 * @param controlOf the control of a key where the schema alone does not tell; undefined for all others
 */
export function optionalControls(
  values: Values,
  path: Path,
  controlOf: (key: string, schema: Schema) => Control | null | undefined,
): OptionalControls {
  const controls = Object.entries(unwrap(formatAt(path)!).shape ?? {}).flatMap(([key, schema]) => {
    const own = controlOf(key, schema)
    const control = own === undefined ? leafControl(schema, [...path, key], values) : own
    return control === null ? [] : { ...control, goes: defaultOf(schema) === undefined }
  })
  const holds = ({ path }: Control) => values.at(path) !== null || values.says(path)
  return { said: controls.filter(holds), more: controls.filter((control) => !holds(control)) }
}
