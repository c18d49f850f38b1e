import { type JsonSchema, writtenSchema } from '../jsonSchema.ts'
import { calibrationSchema } from './calibrationSchema.ts'

/** The JSON Schema (2020-12) of calibration files. */
export function calibrationJsonSchema(): JsonSchema {
  const { required: _, ...schema } = writtenSchema(calibrationSchema(null))
  return {
    ...schema,
    required: ['format'],
    // A file that builds on another one may leave out what the other says.
    anyOf: [{ required: ['calibrate', 'parameters'] }, { required: ['extends'] }],
  }
}
