import { z } from 'zod'
import { scenarioSchema } from './schema/scenarioSchema.ts'

/** The JSON Schema (2020-12) of scenario files, with which editors complete, explain and underline. */
export function jsonSchema(): Record<string, unknown> {
  const { required: _, ...schema } = z.toJSONSchema(scenarioSchema(null), {
    io: 'input',
    // zod takes examples for examples of the output, and leaves them out where text is turned into a quantity.
    override: ({ zodSchema, jsonSchema }) => {
      const examples = z.globalRegistry.get(zodSchema)?.examples
      if (Array.isArray(examples)) jsonSchema.examples = examples
    },
  })
  // A file that builds on another one may leave out what the other says.
  return { ...schema, required: ['format'], anyOf: [{ required: ['title', 'strategies'] }, { required: ['extends'] }] }
}
