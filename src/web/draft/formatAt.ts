import type { Path } from '../../scenario/Node.ts'
import { type Schema, schemaAt } from '../../scenario/schema/inspect.ts'
import { scenarioSchema } from '../../scenario/schema/scenarioSchema.ts'

/** Made once: the controls ask for it a dozen times at each change. */
let format: Schema | null = null

/** What the scenario format says of the values at a path, whatever names a scenario gives; null where nothing can be. */
export function formatAt(path: Path): Schema | null {
  format ??= scenarioSchema(null)
  return schemaAt(format, path)
}
