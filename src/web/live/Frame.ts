/** Both worlds, always in this order: with the chosen strategy, and without any outreach on the same draws. */
export type Pair<T> = readonly [withOutreach: T, without: T]

/** What a world is like at the end of a day and what was done on it. Typed arrays, to be handed over and not copied. */
export interface Frame {
  /** Counted from 1; 0 is the morning of day 1. */
  readonly day: number
  /** PROSPECT, MEMBER, LAPSED or ABSENT; index = person. */
  readonly status: Uint8Array
  /** Goodwill toward the community in hundredths, −100 to 100; index = person. */
  readonly goodwill: Int8Array
  readonly acts: DayActs
  /** The day’s values of the measures that have daily ones, in the order of `dailyMeasures`; NaN = none that day. */
  readonly daily: Float64Array
}

/** The acts of a day as columns, in the order of delivery. */
export interface DayActs {
  /** Number of the first one: the others follow. */
  readonly first: number
  /** A person, or BRAND. */
  readonly actor: Int32Array
  /** Row of the plan’s acts; below 0 an event, see `EVENT_ROW`. */
  readonly row: Int16Array
  /** The person whom it is addressed to, or NOBODY where it is to nobody in particular. */
  readonly target: Int32Array
  /** 1 for outreach: by the team, or by a volunteer for it. */
  readonly outreach: Uint8Array
  /** UNCAUSED, CAUSED by an earlier act, or OF_OUTREACH when that chain of causes began with outreach. */
  readonly caused: Uint8Array
}

export const NOBODY = -1

export const UNCAUSED = 0
export const CAUSED = 1
export const OF_OUTREACH = 2
