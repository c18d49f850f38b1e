/** Counters of one day, and the list of its waiting times' sum; reset when the day is closed. */
export interface Tally {
  readonly byMembers: Int32Array
  traced: number
  outreach: number
  visits: number
  joins: number
  returns: number
  leaves: number
  reached: number
  lapses: number
  moodSum: number
  beliefSum: number
  beliefSquares: number
  firstAnswers: number
  waitSum: number
  unanswered: number
  /** Books that are kept whether or not anybody looks: acts sent and received person to person. */
  sent: number
  received: number
}

export function createTally(acts: number): Tally {
  const byMembers = new Int32Array(acts)
  return { byMembers, ...zeroes }
}

const zeroes = {
  traced: 0,
  outreach: 0,
  visits: 0,
  joins: 0,
  returns: 0,
  leaves: 0,
  reached: 0,
  lapses: 0,
  moodSum: 0,
  beliefSum: 0,
  beliefSquares: 0,
  firstAnswers: 0,
  waitSum: 0,
  unanswered: 0,
  sent: 0,
  received: 0,
}

export function resetTally(tally: Tally): void {
  tally.byMembers.fill(0)
  Object.assign(tally, zeroes)
}
