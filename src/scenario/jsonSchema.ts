import * as z from 'zod'
import { scenarioSchema } from './schema/scenarioSchema.ts'

export type JsonSchema = Record<string, unknown>

/** The JSON Schema (2020-12) of scenario files, with which editors complete, explain and underline. */
export function jsonSchema(): JsonSchema {
  const { required: _, ...schema } = writtenSchema(scenarioSchema(null))
  // A file that builds on another one may leave out what the other says.
  return { ...schema, required: ['format'], anyOf: [{ required: ['title', 'strategies'] }, { required: ['extends'] }] }
}

/** The JSON Schema of what is written, rather than of what it is read as. */
export function writtenSchema(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, {
    io: 'input',
    // zod takes examples for examples of the output, and leaves them out where text is turned into a quantity.
    override: ({ zodSchema, jsonSchema }) => {
      const examples = z.globalRegistry.get(zodSchema)?.examples
      if (Array.isArray(examples)) jsonSchema.examples = examples
    },
  })
}
