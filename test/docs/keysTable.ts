import { measures } from '../../src/community/measures.ts'
import { jsonSchema } from '../../src/scenario/jsonSchema.ts'
import { patterns } from '../../src/scenario/quantity.ts'
import { code, table } from './markdown.ts'

export interface Schema {
  readonly type?: string | readonly string[]
  readonly title?: string
  readonly description?: string
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly default?: unknown
  readonly examples?: readonly unknown[]
  readonly const?: unknown
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly additionalProperties?: Schema
  readonly anyOf?: readonly Schema[]
}

const words: Readonly<Record<string, string>> = {
  [patterns.share]: 'share',
  [patterns.duration]: 'duration',
  [patterns.minutes]: 'minutes',
  [patterns.timePerWeek]: 'time per week',
  [patterns.rate]: 'rate',
  [patterns.moment]: 'day or week',
  [patterns.date]: 'date',
  [patterns.share.replace(/\$$/, '( of members)?$')]: 'share of members',
}

/**
 * The keys of one map of a format, by default that of scenarios, as its JSON Schema has them.
 *
 * @param shown - by default all
 */
export function keysTable(
  path: readonly string[],
  format: Schema = jsonSchema(),
  shown: (key: string) => boolean = () => true,
): string {
  const { properties = {}, required = [], anyOf = [] } = path.reduce(inside, format)
  const ofWhole = anyOf[0]?.required ?? []
  return table(
    ['key', 'takes', 'default', 'example', 'meaning'],
    Object.entries(properties)
      .filter(([key]) => shown(key))
      .map(([key, schema]) => [
        code(key),
        takes(schema),
        required.includes(key) ? 'required' : ofWhole.includes(key) ? 'required, unless extended' : standard(schema),
        schema.examples === undefined ? '' : code(`${key}: ${schema.examples[0]}`),
        [schema.description, choices(schema)].filter((text) => text !== '').join(' '),
      ]),
  )
}

/** One step down: a key, `*` for any name, `[]` for an item, or the title of one of several shapes. */
export function inside(schema: Schema, step: string): Schema {
  const found =
    step === '*'
      ? schema.additionalProperties
      : step === '[]'
        ? schema.items
        : (schema.properties?.[step] ?? schema.anyOf?.find(({ title }) => title === step))
  if (found === undefined) throw new Error(`the format has no ${step}`)
  return found
}

function takes(schema: Schema): string {
  const { anyOf, pattern, properties, additionalProperties, items } = schema
  if (isMeasure(schema)) return 'a [measure](measures.md)'
  if (anyOf?.every((option) => option.const !== undefined))
    return anyOf.map((option) => code(String(option.const))).join(', ')
  if (anyOf !== undefined) return [...new Set(anyOf.map(takes))].join(', or ')
  if (properties !== undefined || additionalProperties !== undefined) return 'map'
  if (items !== undefined) return 'list'
  if (pattern !== undefined && words[pattern] !== undefined) return words[pattern]
  const types = [schema.type].flat()
  if (types.includes('integer')) return `whole number${range(schema)}`
  return types.includes('number') && pattern !== undefined ? `number${range(schema)}` : 'text'
}

function range({ minimum, maximum }: Schema): string {
  if (minimum === undefined) return ''
  return maximum === undefined ? `, ${minimum} or more` : `, ${minimum} to ${maximum}`.replaceAll('-', '−')
}

function standard({ default: value }: Schema): string {
  return value === undefined || typeof value === 'object' ? '' : code(String(value))
}

/** What each of the words that can be chosen means, unless that stands elsewhere. */
function choices(schema: Schema): string {
  const { anyOf = [] } = schema
  if (isMeasure(schema) || anyOf.length < 2 || !anyOf.every((option) => option.const !== undefined)) return ''
  if (anyOf.some((option) => option.const === 'yes')) return ''
  return anyOf.map((option) => `${code(String(option.const))}: ${option.description}`).join(' ')
}

function isMeasure({ anyOf = [] }: Schema): boolean {
  return anyOf.length > 2 && anyOf.every((option) => measures.some(({ name }) => name === option.const))
}
