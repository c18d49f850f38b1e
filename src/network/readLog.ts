import { type CsvRecord, csvRecords } from './internal/csvRecords.ts'
import { type ProblemList, problemList } from './internal/problemList.ts'
import { readTime, type Time, type TimeForm } from './internal/readTime.ts'

/** Who wrote to whom and when: one entry per message, in the order of the file. */
export interface Log {
  /** Person -> name. People are numbered by first appearance, in a line the sender before the recipient. */
  readonly names: readonly string[]
  readonly from: Int32Array
  readonly to: Int32Array
  /** Whole days (of 24 hours) since the earliest message. */
  readonly day: Int32Array
  /** Seconds since 1970-01-01 00:00 UTC. */
  readonly seconds: Float64Array
  /** Days that the log covers: the last `day` + 1. */
  readonly days: number
  /** How the file writes its times, as detected. */
  readonly timeForm: TimeForm
}

export interface LogProblem {
  /** Line and column (character) in the text, both counted from 1. */
  readonly line: number
  readonly column: number
  readonly message: string
  /** The offending text, shortened. */
  readonly value: string
  readonly expected: string
}

export type LogResult =
  | { readonly ok: true; readonly log: Log }
  /** `problems` are the first five of `count`. */
  | { readonly ok: false; readonly count: number; readonly problems: readonly LogProblem[] }

const columns = ['from', 'to', 'time'] as const
const problemsKept = 5

const secondsPerDay = 86_400
/** 1980 and 2100: milliseconds fall outside, and so do seconds of our days that lost their last digit. */
const earliest = 315_532_800
const latest = 4_102_444_800

const headerExpected = 'a header that names from, to and time'
const timeExpected = 'unix seconds such as 1082040961, or ISO 8601 such as 2004-04-15T14:56:01Z'

/**
 * Reads a log of messages from comma-separated text with the columns `from`, `to` and `time` in any order; other
 * columns are ignored. Times are ISO 8601 (UTC unless they name a zone) or unix seconds, one form for the whole file.
 * A broken log is not repaired: every problem is counted, and the first five are told.
 */
export function readLog(text: string): LogResult {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text
  const problems = problemList(body, problemsKept)
  const log = readBody(body, problems)
  return log && problems.count() === 0
    ? { ok: true, log }
    : { ok: false, count: problems.count(), problems: problems.first() }
}

function readBody(body: string, problems: ProblemList): Log | null {
  const binary = body.indexOf('\0')
  if (binary !== -1) {
    problems.add(binary, 'this is a binary file, not text', 'a NUL byte', 'comma-separated text in UTF-8')
    return null
  }
  const records = csvRecords(body)
  const header = records.next()
  if (header.done) {
    problems.add(0, 'the file is empty', '', `${headerExpected}, then a line for each message`)
    return null
  }
  const places = findColumns(header.value, body, problems)
  return places && readMessages(records, header.value, places, problems)
}

/** Where from, to and time stand among the fields of the header; null if it does not name each of them once. */
function findColumns(header: CsvRecord, body: string, problems: ProblemList): readonly number[] | null {
  const { fields, starts, fault } = header
  const line = body.slice(header.start, header.end)
  if (fault) {
    problems.add(fault.at, fault.message, line, headerExpected)
    return null
  }
  const found = columns.map((name) => fields.indexOf(name))
  const separator = line.includes(';') ? 'semicolons' : line.includes('\t') ? 'tabs' : null
  if (separator && fields.length < columns.length) {
    problems.add(header.start, `the columns are separated by ${separator}`, line, 'columns separated by commas')
    return null
  }
  columns.forEach((name, c) => {
    const again = fields.indexOf(name, found[c] + 1)
    if (found[c] === -1) {
      const message = `there is no column ${name}; the columns are ${fields.join(', ')}`
      problems.add(header.start, message, line, headerExpected)
    } else if (again !== -1) {
      problems.add(starts[again], `there are two columns ${name}`, line, 'each of from, to and time once')
    }
  })
  return problems.count() === 0 ? found : null
}

function readMessages(
  records: Iterable<CsvRecord>,
  header: CsvRecord,
  [fromPlace, toPlace, timePlace]: readonly number[],
  problems: ProblemList,
): Log | null {
  const numbers = new Map<string, number>()
  const numberOf = (name: string): number => {
    const known = numbers.get(name) ?? numbers.size
    numbers.set(name, known)
    return known
  }
  const from: number[] = []
  const to: number[] = []
  const seconds: number[] = []
  let timeForm: TimeForm | null = null

  let lines = 0
  for (const record of records) {
    lines++
    if (isBroken(record, header, problems)) continue
    const { fields, starts } = record
    const sender = fields[fromPlace]
    const recipient = fields[toPlace]
    if (sender.trim() === '') problems.add(starts[fromPlace], 'the sender has no name', '', 'a name in the column from')
    if (recipient.trim() === '')
      problems.add(starts[toPlace], 'the recipient has no name', '', 'a name in the column to')
    if (sender === recipient && sender.trim() !== '') {
      problems.add(starts[toPlace], 'a person cannot write to themself', recipient, 'a recipient other than the sender')
    }
    const time = readTime(fields[timePlace].trim())
    const wrong = wrongTime(time, timeForm)
    if (wrong) problems.add(starts[timePlace], wrong.message, fields[timePlace], wrong.expected)
    if (!time) continue
    timeForm ??= time.form
    from.push(numberOf(sender))
    to.push(numberOf(recipient))
    seconds.push(time.seconds)
  }
  if (lines === 0) problems.add(header.end, 'there is no message after the header', '', 'a line for each message')
  return timeForm && toLog([...numbers.keys()], from, to, seconds, timeForm)
}

/** Reports a line whose fields cannot be told apart, because of its quotes or their number. */
function isBroken(record: CsvRecord, header: CsvRecord, problems: ProblemList): boolean {
  const { fields, starts, end, fault } = record
  const width = header.fields.length
  if (fault) {
    problems.add(
      fault.at,
      fault.message,
      fields[fields.length - 1],
      'quotes around whole fields, a quote inside doubled',
    )
  } else if (fields.length < width) {
    const message = `the line is cut off after ${fields.length} of ${width} columns`
    problems.add(end, message, fields.join(','), `the columns ${header.fields.join(', ')}`)
  } else if (fields.length > width) {
    const message = `the line has ${fields.length} fields for ${width} columns`
    problems.add(starts[width], message, fields.join(','), 'quotes around a field that holds commas')
  }
  return fault !== null || fields.length !== width
}

function wrongTime(time: Time | null, form: TimeForm | null): { message: string; expected: string } | null {
  if (!time) return { message: 'this is not a time', expected: form ?? timeExpected }
  if (form && time.form !== form) {
    return { message: `this time is in ${time.form}, those before are in ${form}`, expected: form }
  }
  if (time.seconds >= earliest && time.seconds < latest) return null
  const milliseconds = time.seconds / 1000 >= earliest && time.seconds / 1000 < latest
  return {
    message: milliseconds ? 'this time is in milliseconds' : 'this time is not between 1980 and 2099',
    expected: timeExpected,
  }
}

function toLog(names: string[], from: number[], to: number[], seconds: number[], timeForm: TimeForm): Log {
  const first = seconds.reduce((least, time) => Math.min(least, time), Number.POSITIVE_INFINITY)
  const day = Int32Array.from(seconds, (time) => Math.floor((time - first) / secondsPerDay))
  return {
    names,
    from: Int32Array.from(from),
    to: Int32Array.from(to),
    day,
    seconds: Float64Array.from(seconds),
    days: day.reduce((last, d) => Math.max(last, d), 0) + 1,
    timeForm,
  }
}
