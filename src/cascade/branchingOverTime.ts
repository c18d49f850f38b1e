import { rateInterval } from '../statistics/rateInterval.ts'
import { eachOffspring } from './branching.ts'
import { dayOf, followedUntil, type History } from './History.ts'

/** A stretch of weeks of one community, with what its acts caused. */
export interface Stretch {
  /** First day and end (exclusive), counted from 1. */
  readonly from: number
  readonly until: number
  /** Acts of the class that were followed up, and acts of the same class that they caused directly, in any way. */
  readonly acts: number
  readonly caused: number
  /** caused ÷ acts, with its 95 % interval. */
  readonly ratio: number
  readonly low: number
  readonly high: number
}

/** Acts that a stretch should hold, and weeks that it has at least: a ratio of fewer acts says next to nothing. */
const enough = 30
const leastWeeks = 2
const week = 7

/**
 * The branching ratio of kindness or harm in one community, over time. One community has few acts a week, so weeks are
 * pooled: two at least, and as many as it takes for thirty acts. How wide a stretch is depends on acts alone and not on
 * what came of them. What the last weeks leave over belongs to the stretch before.
 *
 * Intervals take acts for independent and each for the cause of a number of acts with the same dispersion, which is
 * estimated from all of them together.
 *
 * @param window days of follow-up, as for `offspring`
 * @returns in order of time; empty when there was no act that could be followed up
 */
export function branchingOverTime(history: History, of: 'kind' | 'harmful', window: number): Stretch[] {
  const { log, stepsPerDay } = history
  const end = followedUntil(history, window) / stepsPerDay
  const parents: number[] = []
  const causedBy = new Uint16Array(log.count + 1)
  eachOffspring(
    history,
    of,
    window,
    (act) => parents.push(act),
    (parent) => causedBy[parent]++,
  )
  if (parents.length === 0) return []
  const dispersion = dispersionOf(parents.map((act) => causedBy[act]))
  const starts = startsOf(
    parents.map((act) => dayOf(history, act)),
    end,
  )
  return starts.map((from, i) => {
    const until = starts[i + 1] ?? end + 1
    const own = parents.filter((act) => dayOf(history, act) >= from && dayOf(history, act) < until)
    const caused = own.reduce((sum, act) => sum + causedBy[act], 0)
    const { low, high } = rateInterval(caused, own.length, dispersion)
    return { from, until, acts: own.length, caused, ratio: caused / own.length, low, high }
  })
}

/** First days of the stretches that hold enough; the last stretch takes what is left over. */
function startsOf(days: readonly number[], end: number): number[] {
  const starts = [1]
  for (let day = 1 + week; day + leastWeeks * week <= end + 1; day += week) {
    const from = starts.at(-1)!
    const here = days.filter((at) => at >= from && at < day).length
    const left = days.filter((at) => at >= day).length
    if (day - from >= leastWeeks * week && here >= enough && left >= enough) starts.push(day)
  }
  return starts
}

/** Variance ÷ mean, at least 1: acts do not cause others more evenly than chance does. */
function dispersionOf(counts: readonly number[]): number {
  const n = counts.length
  const sum = counts.reduce((total, count) => total + count, 0)
  const squares = counts.reduce((total, count) => total + count * count, 0)
  return sum === 0 || n < 2 ? 1 : Math.max(1, (squares - (sum * sum) / n) / (n - 1) / (sum / n))
}
