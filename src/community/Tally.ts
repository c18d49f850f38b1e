/**
 * Counters of one day, reset when the day is closed. They are one column, which in the memory of the C program is the one
 * it counts in: as properties of an object, numbers that are whole at times and at times not gave V8 a new layout of the
 * object, and everything that reads it to compile again, more than ten times.
 */
export interface Tally {
  /** Acts by members, index = row of the table of acts. */
  readonly byMembers: Int32Array
  /** Index = a constant below. */
  readonly counts: Float64Array
}

/** What is counted, in the order of the constants; the C program declares it in `src/kernel/columns.h`. */
export const counted = [
  'traced',
  'outreach',
  'visits',
  'joins',
  'returns',
  'leaves',
  'reached',
  'lapses',
  'moodSum',
  'beliefSum',
  'beliefSquares',
  'firstAnswers',
  'waitSum',
  'unanswered',
  'sent',
  'received',
] as const

export const TRACED = 0
export const OUTREACH = 1
export const VISITS = 2
export const JOINS = 3
export const RETURNS = 4
export const LEAVES = 5
export const REACHED = 6
export const LAPSES = 7
/** Sums over the visits. */
export const MOOD_SUM = 8
export const BELIEF_SUM = 9
export const BELIEF_SQUARES = 10
export const FIRST_ANSWERS = 11
/** Days that first answers took. */
export const WAIT_SUM = 12
export const UNANSWERED = 13
/** Books that are kept whether or not anybody looks: acts sent and received person to person. */
export const SENT = 14
export const RECEIVED = 15

export function createTally(acts: number): Tally {
  return { byMembers: new Int32Array(acts), counts: new Float64Array(counted.length) }
}

export function resetTally({ byMembers, counts }: Tally): void {
  byMembers.fill(0)
  counts.fill(0)
}
