import * as z from 'zod'
import { listed, suggestion } from '../nearest.ts'
import {
  formatDuration,
  patterns,
  readDate,
  readDuration,
  readMinutes,
  readMoment,
  readNumber,
  readPosts,
  readRate,
  readShare,
  readTimePerWeek,
  readYesNo,
  Wrong,
} from '../quantity.ts'

// A schema is made for one reading: compiling it would take longer than reading, and needs eval, which pages forbid.
z.config({ jitless: true })

/**
 * A value written as one text. Its JSON Schema is what editors see (there a number may be a number); reading is ours,
 * with messages that say what would be right.
 */
export function leaf<T>(
  is: string,
  example: string,
  schema: Record<string, unknown>,
  read: (text: string) => T | Wrong,
) {
  return z
    .any()
    .transform((input: unknown, context): T => {
      const fail = (message: string, params: Record<string, unknown> = {}): never => {
        context.addIssue({ code: 'custom', message, params })
        return z.NEVER
      }
      if (input === undefined) return fail(`is missing: ${is}, for example ${example}`, { missing: true })
      if (typeof input !== 'string') {
        const found = Array.isArray(input) ? 'a list' : 'a map'
        return fail(`is ${is}, for example ${example}, not ${found}`, { shape: true })
      }
      if (input === '') return fail(`is empty: write ${is}, for example ${example}`, { shape: true })
      const value = read(input)
      return value instanceof Wrong ? fail(value.message) : value
    })
    .meta(schema)
}

/** Restricts what a reader accepts. */
function within(read: (text: string) => number | Wrong, test: (value: number, text: string) => string | null) {
  return (text: string): number | Wrong => {
    const value = read(text)
    if (value instanceof Wrong) return value
    const problem = test(value, text)
    return problem === null ? value : new Wrong(problem)
  }
}

const textType = ['string', 'number']

/** Words that people read. */
export function text(description: string, example: string, longest = 200) {
  const schema = { type: textType, maxLength: longest, description, examples: [example] }
  return leaf('text', example, schema, (written) =>
    written.length > longest ? new Wrong(`is longer than ${longest} characters`) : written.trim(),
  )
}

/** A number without a unit, both ends included. */
export function number(description: string, range: readonly [low: number, high: number], example = '0.5') {
  const [low, high] = range
  const ends = high === Number.POSITIVE_INFINITY ? `${low} or more` : `between ${low} and ${high}`
  const schema = {
    type: ['number', 'string'],
    pattern: patterns.number,
    examples: [Number(example)],
    ...(low === Number.NEGATIVE_INFINITY ? {} : { minimum: low }),
    ...(high === Number.POSITIVE_INFINITY ? {} : { maximum: high }),
    description,
  }
  return leaf(
    'a number',
    example,
    schema,
    within(readNumber, (value) => (value < low || value > high ? `${value} is not ${ends}` : null)),
  )
}

/** A whole number of things, both ends included. */
export function count(description: string, range: readonly [low: number, high: number], example: string) {
  const [low, high] = range
  const schema = {
    type: ['integer', 'string'],
    pattern: String.raw`^(0|[1-9]\d*)$`,
    minimum: low,
    maximum: high,
    description,
    examples: [Number(example)],
  }
  return leaf(
    'a whole number',
    example,
    schema,
    within(readNumber, (value) => {
      if (!Number.isInteger(value)) return `${value} is not a whole number`
      return value < low || value > high ? `${value} is not between ${low} and ${high}` : null
    }),
  )
}

/** A share between 0 % and 100 %, read as 0 to 1. */
export function share(description: string, example = '5 %') {
  const schema = { type: 'string', pattern: patterns.share, description, examples: [example] }
  return leaf('a share', example, schema, readShare)
}

/** `40 %` or `40 % of members`. */
export function reaches(description: string) {
  const example = '40 % of members'
  const pattern = patterns.share.replace(/\$$/, '( of members)?$')
  const schema = { type: 'string', pattern, description, examples: [example] }
  return leaf('a share of members', example, schema, (written) => readShare(written.replace(/\s+of members$/, '')))
}

/** A time span longer than nothing, in days. */
export function duration(description: string, example: string) {
  const schema = { type: 'string', pattern: patterns.duration, description, examples: [example] }
  return leaf(
    'a duration',
    example,
    schema,
    within(readDuration, (value, written) => (value === 0 ? `"${written}" is no time at all` : null)),
  )
}

/** A whole number of days. */
export function wholeDays(description: string, range: readonly [low: number, high: number], example: string) {
  const [low, high] = range
  const schema = { type: 'string', pattern: patterns.duration, description, examples: [example] }
  return leaf(
    'a duration',
    example,
    schema,
    within(readDuration, (value, written) => {
      if (!Number.isInteger(value))
        return `"${written}" does not end with a day: say ${formatDuration(Math.ceil(value))}`
      if (value < low) return `"${written}" is too short: the least is ${formatDuration(low)}`
      return value > high ? `"${written}" is too long: the most is ${formatDuration(high)}` : null
    }),
  )
}

/** Effort, in minutes. */
export function minutes(description: string, example: string) {
  const schema = { type: 'string', pattern: patterns.minutes, description, examples: [example] }
  return leaf('an effort', example, schema, readMinutes)
}

/** In minutes per week. */
export function timePerWeek(description: string) {
  const example = '10 hours per week'
  const schema = { type: 'string', pattern: patterns.timePerWeek, description, examples: [example] }
  return leaf('a time per week', example, schema, readTimePerWeek)
}

/** How often, read as times per day. */
export function rate(description: string, most: number) {
  const example = '1.2 per week'
  const schema = { type: 'string', pattern: patterns.rate, description, examples: [example] }
  return leaf(
    'a rate',
    example,
    schema,
    within(readRate, (value, written) => {
      if (value === 0) return `"${written}" would leave the community empty`
      return value > most ? `"${written}" is too much: the most is ${most} per day` : null
    }),
  )
}

/** Posts that there is room for on a visit; null for all. */
export function postsPerVisit(description: string, most: number) {
  const example = '12 posts per visit'
  const schema = { type: 'string', pattern: patterns.reads, description, examples: [example] }
  return leaf('a number of posts per visit', example, schema, (text) => {
    const posts = readPosts(text)
    return typeof posts === 'number' && posts > most ? new Wrong(`"${text}" is too much: the most is ${most}`) : posts
  })
}

/** The beginning of a day or week, read as the number of the day. `lastDay` may be the end of the horizon. */
export function moment(description: string, example: string, lastDay: number | null) {
  const schema = { type: 'string', pattern: patterns.moment, description, examples: [example] }
  return leaf(
    'a day or week',
    example,
    schema,
    within(readMoment, (value, written) =>
      lastDay !== null && value > lastDay ? `${written} is never reached: the horizon ends with day ${lastDay}` : null,
    ),
  )
}

/** yes or no, as a boolean. */
export function yesNo(description: string) {
  const schema = {
    anyOf: [
      { const: 'yes', description: 'It is so.' },
      { const: 'no', description: 'It is not so.' },
    ],
    description,
  }
  return leaf('yes or no', 'yes', schema, readYesNo)
}

/** A day of the calendar, as text. */
export function date(description: string) {
  const example = '2027-01-04'
  const schema = { type: 'string', pattern: patterns.date, description, examples: [example] }
  return leaf('a date', example, schema, readDate)
}

/** One of the words of a table; the table says what each means, and `refused` why another word is not among them. */
export function oneOf<const Word extends string>(
  what: string,
  description: string,
  table: Readonly<Record<Word, string>>,
  refused: Readonly<Record<string, string>> = {},
) {
  const words = Object.keys(table) as Word[]
  const schema = { anyOf: words.map((word) => ({ const: word, description: table[word] })), description }
  return leaf(`one of ${listed(words, 'or')}`, words[0]!, schema, (written): Word | Wrong =>
    words.includes(written as Word)
      ? (written as Word)
      : new Wrong(
          Object.hasOwn(refused, written)
            ? `"${written}" ${refused[written]}`
            : `unknown ${what} "${written}"${suggestion(written, words)}`,
        ),
  )
}

/** One of the words of a table, for editors any other word too: they cannot know the words that the file adds. */
export function orAnother<Leaf extends z.ZodType>(words: Leaf, description: string): Leaf {
  const { anyOf } = words.meta() as { readonly anyOf: readonly unknown[] }
  return words.meta({ ...words.meta(), anyOf: [...anyOf, { type: 'string', description }] })
}

/** A name that stands elsewhere in the scenario. Without a context (for editors) any name will do. */
export function reference(what: string, description: string, example: string, names: readonly string[] | null) {
  return leaf(`the name of a ${what}`, example, { type: textType, description }, (written) =>
    names === null || names.includes(written)
      ? written
      : new Wrong(
          names.length === 0
            ? `unknown ${what} "${written}"; there is none`
            : `unknown ${what} "${written}"${suggestion(written, names)}`,
        ),
  )
}

/** The version of the format, which editors see as a number. */
export function version(description: string, version: string) {
  const schema = { anyOf: [{ const: Number(version), description }], description }
  return leaf('a number', version, schema, (written) =>
    written === version ? written : new Wrong(`this program reads format ${version}, not "${written}"`),
  )
}

/** The name of another file. */
export function path(description: string, example: string) {
  return leaf('the name of a file', example, { type: 'string', description, examples: [example] }, (written) => written)
}

/** A map with known keys. `is` says what it is, for messages. */
export function map<Shape extends z.core.$ZodLooseShape>(is: string, shape: Shape) {
  return z.strictObject(shape, { error: (issue) => shapeMessage(issue, is) }).check(({ issues }) => {
    // An unknown key alone would let zod take the first of several shapes without a look at the others.
    for (const issue of issues as { continue?: boolean }[]) issue.continue = false
  })
}

/** A map from names that users give. */
export function named<Value extends z.ZodType>(is: string, value: Value) {
  const key = z.string().regex(/^[\p{L}\p{N}]([\p{L}\p{M}\p{N} -]*[\p{L}\p{M}\p{N}])?$/u)
  return z.record(key, value, { error: (issue) => shapeMessage(issue, is) })
}

/** A map from words that another part of the file knows, and checks. */
export function keyed<Value extends z.ZodType>(is: string, value: Value) {
  return z.record(z.string(), value, { error: (issue) => shapeMessage(issue, is) })
}

/** A list of the same kind of thing. */
export function list<Item extends z.ZodType>(is: string, item: Item) {
  return z.array(item, { error: (issue) => shapeMessage(issue, is) })
}

/** One of several shapes. */
export function either<Options extends readonly [z.ZodType, ...z.ZodType[]]>(is: string, options: Options) {
  return z.union(options, { error: (issue) => shapeMessage(issue, is) })
}

/** The end of a sentence that begins with what the value is called. */
function shapeMessage({ code, input }: z.core.$ZodRawIssue, is: string): string | undefined {
  if (code !== 'invalid_type' && code !== 'invalid_union') return undefined
  if (input === undefined) return `is missing: ${is}`
  if (input === '') return `is empty: write ${is}`
  return `is ${is}, not ${Array.isArray(input) ? 'a list' : typeof input === 'string' ? `"${input}"` : 'a map'}`
}
