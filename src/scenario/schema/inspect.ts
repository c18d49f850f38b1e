import * as z from 'zod'

// Looks into zod's own description of a schema: its classes differ only in `_zod.def`.

export type Schema = z.core.$ZodType

export interface Definition {
  readonly type: string
  readonly innerType?: Schema
  /** Of a transformation: what it reads. */
  readonly in?: Schema
  /** Of a list, of a map from names, of a map with known keys, of a choice of shapes. */
  readonly element?: Schema
  readonly valueType?: Schema
  readonly shape?: Readonly<Record<string, Schema>>
  readonly options?: readonly Schema[]
  /** What stands for a value that is not written. */
  readonly defaultValue?: unknown
}

/** Without the wrappers of defaults, optional keys and transformations. */
export function unwrap(schema: Schema): Definition {
  const definition = schema._zod.def as unknown as Definition
  const inner = innerOf(definition)
  return inner === undefined ? definition : unwrap(inner)
}

/** What is read where nothing is written, as a scenario would write it; undefined where there is no default. */
export function defaultOf(schema: Schema): unknown {
  const definition = schema._zod.def as unknown as Definition
  if (definition.type === 'prefault') return definition.defaultValue
  const inner = innerOf(definition)
  return inner === undefined ? undefined : defaultOf(inner)
}

/** What editors are told of a value, as a part of its JSON Schema: sentence, spelling, range and examples. */
export function toldOf(schema: Schema): Readonly<Record<string, unknown>> {
  const inner = innerOf(schema._zod.def as unknown as Definition)
  return { ...(inner === undefined ? {} : toldOf(inner)), ...z.globalRegistry.get(schema) }
}

function innerOf(definition: Definition): Schema | undefined {
  return definition.innerType ?? (definition.type === 'pipe' ? definition.in : undefined)
}

/** The schema of what stands at a path; null below a choice of shapes, and where nothing can be. */
export function schemaAt(schema: Schema, path: readonly PropertyKey[]): Schema | null {
  let here: Schema | undefined = schema
  for (const step of path) {
    if (here === undefined) return null
    const { shape, element, valueType }: Definition = unwrap(here)
    if (shape === undefined) here = element ?? valueType
    else here = Object.hasOwn(shape, step) ? shape[step as string] : undefined
  }
  return here ?? null
}
