import type { Context } from './Context.ts'
import { scenarioSchema } from './scenarioSchema.ts'

let known: { readonly names: string; readonly schema: ReturnType<typeof scenarioSchema> } | undefined

/**
 * The schema of scenarios that refer to each other's parts by these names. Making it takes as long as reading a scenario by
 * it, and who edits one seldom changes a name: the latest is kept.
 */
export function knownSchema(context: Context): ReturnType<typeof scenarioSchema> {
  const names = JSON.stringify(context)
  if (known?.names !== names) known = { names, schema: scenarioSchema(context) }
  return known.schema
}
