import {
  count,
  formatDuration,
  formatTimePerWeek,
  patterns,
  readDuration,
  readMinutes,
  readMoment,
  readNumber,
  readPosts,
  readRate,
  readShare,
  readTimePerWeek,
  round,
  type Wrong,
} from '../../scenario/quantity.ts'

/** A way in which scenario files spell numbers, as a control shows it. */
export interface Spelling {
  /** What follows the number when it is shown; empty where the number says it all. */
  readonly unit: string
  /** The number that a text says, in that unit; `Wrong` or null where it says none. */
  readonly read: (text: string) => number | null | Wrong
  /** The text that says a number. */
  readonly write: (value: number) => string
  /** The smallest and the largest number that can be said. */
  readonly range: readonly [low: number, high: number]
  /** The finest step worth offering; null where that depends on how large the numbers are. */
  readonly step: number | null
}

const anything = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] as const
const upward = [0, Number.POSITIVE_INFINITY] as const

function scaled(read: (text: string) => number | Wrong, factor: number) {
  return (text: string): number | Wrong => {
    const value = read(text)
    return typeof value === 'number' ? round(value * factor) : value
  }
}

const number: Spelling = {
  unit: '',
  read: readNumber,
  write: (value) => String(round(value)),
  range: anything,
  step: null,
}

/** By the pattern with which the schema tells editors how a value is spelt. */
const byPattern: Readonly<Record<string, Spelling>> = {
  [patterns.number]: number,
  [patterns.share]: {
    unit: '%',
    read: scaled(readShare, 100),
    write: (value) => `${round(value)} %`,
    range: [0, 100],
    step: 1,
  },
  [patterns.duration]: { unit: 'days', read: readDuration, write: formatDuration, range: upward, step: 1 },
  [patterns.minutes]: {
    unit: 'minutes',
    read: readMinutes,
    write: (value) => count(value, 'minute'),
    range: upward,
    step: 1,
  },
  [patterns.timePerWeek]: {
    unit: 'hours per week',
    read: scaled(readTimePerWeek, 1 / 60),
    write: (value) => formatTimePerWeek(round(value * 60)),
    range: [0, 168],
    step: 0.25,
  },
  [patterns.rate]: {
    unit: 'per week',
    read: scaled(readRate, 7),
    write: (value) => `${round(value)} per week`,
    range: [0.1, 168],
    step: 0.1,
  },
  [patterns.reads]: {
    unit: 'posts per visit',
    read: readPosts,
    write: (value) => `${count(value, 'post')} per visit`,
    range: [1, 1000],
    step: 1,
  },
  [patterns.moment]: {
    unit: 'day',
    read: readMoment,
    write: (value) => `day ${value}`,
    range: [1, Number.POSITIVE_INFINITY],
    step: 1,
  },
}

/** The spelling that a JSON Schema asks for, or null when it is no number. */
export function spellingOf({ type, pattern }: { readonly type?: unknown; readonly pattern?: string }): Spelling | null {
  if (pattern !== undefined && Object.hasOwn(byPattern, pattern)) return byPattern[pattern]!
  if (!Array.isArray(type)) return null
  return type.includes('integer')
    ? { ...number, step: 1 }
    : type.includes('number') && !type.includes('string')
      ? number
      : null
}
