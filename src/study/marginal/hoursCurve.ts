import type { StrategyRun } from '../../community/ReplicateResult.ts'
import { estimate, isDefined } from '../../statistics/Estimate.ts'
import { mean } from '../../statistics/mean.ts'
import type { Question } from '../Question.ts'
import { hoursSpent } from '../reciprocity.ts'
import { furtherHours, meanOf, perHour, subtracted } from './differences.ts'
import type { BreakEven, CurvePoint, HoursCurve, Shape } from './Marginal.ts'

import type { Counted } from './yields.ts'

/** One strategy lived with some multiple of its time, a run per replicate. */
export interface Lived {
  readonly times: number
  readonly runs: readonly StrategyRun[]
}

/** Below this share of more hours, more time made no difference that could be priced. */
const noticeable = 0.02
/** What an hour brings cannot be told from hours that nobody spent. */
const unspent = 'no further hours were spent'

/**
 * The return of a strategy over the hours that it really spends.
 *
 * @param lived with every multiple of its time, and 0 times it: the same communities without any outreach
 */
export function hoursCurve(
  strategy: string,
  lived: readonly Lived[],
  yields: readonly Counted[],
  { days, prices }: Question,
): HoursCurve {
  const ordered = [...lived].sort((a, b) => a.times - b.times)
  const nothing = ordered[0]!
  const byYield = <T>(make: (one: Counted) => T): Record<string, T> =>
    Object.fromEntries(yields.map((one) => [one.id, make(one)]))
  const points = ordered.map(({ times, runs }, at): CurvePoint => {
    const before = ordered[at - 1]?.runs
    return {
      times,
      hours: estimate(runs.map((run) => (7 * hoursSpent(run)) / days)),
      gained: byYield((one) => meanOf(subtracted(one, runs, nothing.runs))),
      nextHour: byYield((one) => {
        if (before === undefined) return { notDefined: 'no time is spent there' }
        const hours = furtherHours(runs, before)
        // A ratio of differences that small would be noise with an interval.
        if (mean(hours) <= noticeable * mean(runs.map(hoursSpent))) return { notDefined: unspent }
        return perHour(one, subtracted(one, runs, before), hours, unspent)
      }),
    }
  })
  return {
    strategy,
    points,
    shape: byYield((one) => shapeOf(one, ordered, days)),
    breakEven: prices === null ? null : breakEven(points, prices.hour, days / 7),
  }
}

/**
 * Compares what the further hours brought, up to the most that was tried, with the first: the least time that did
 * anything. The bend holds for the mean hours of each point; hours hardly differ between replicates.
 */
function shapeOf(one: Counted, ordered: readonly Lived[], days: number): Shape {
  const nothing = ordered[0]!.runs
  const start = ordered.find(({ runs }) => mean(runs.map(hoursSpent)) > 0)?.runs ?? nothing
  const end = ordered.at(-1)!.runs
  const [early, late] = [furtherHours(start, nothing), furtherHours(end, start)]
  const ends = { first: (7 * mean(early)) / days, last: (7 * (mean(early) + mean(late))) / days }
  if (mean(late) <= noticeable * mean(early)) return { kind: 'unspent', ...ends, rates: null, bend: null }
  const [before, after] = [subtracted(one, start, nothing), subtracted(one, end, start)]
  const rates = [perHour(one, before, early, unspent), perHour(one, after, late, unspent)] as const
  if (!isDefined(before) || !isDefined(after)) return { kind: 'unknown', ...ends, rates, bend: null }
  const bend = estimate(after.map((value, i) => value - (before[i]! * mean(late)) / mean(early)))
  return { kind: kindOf(one, bend), ...ends, rates, bend }
}

function kindOf({ better }: Counted, { low, high }: { low: number | null; high: number | null }): Shape['kind'] {
  if (low === null || high === null || (low <= 0 && high >= 0)) return 'unknown'
  return low > 0 === (better !== 'less') ? 'growing' : 'diminishing'
}

function breakEven(points: readonly CurvePoint[], price: number, weeks: number): BreakEven {
  const next = points.map(({ nextHour }) => nextHour.money!)
  const pays = (at: number) => {
    const found = next[at]!
    return isDefined(found) && found.low !== null && found.low > price
  }
  const loses = (at: number) => {
    const found = next[at]!
    return isDefined(found) && found.high !== null && found.high < price
  }
  let paysUpTo = 0
  while (paysUpTo + 1 < points.length && pays(paysUpTo + 1)) paysUpTo++
  const losing = points.findIndex((_, at) => at > 0 && loses(at))
  const net = points.map(({ hours, gained }) => {
    const value = gained.money!
    return isDefined(value) ? value.mean - price * hours.mean * weeks : Number.NEGATIVE_INFINITY
  })
  return {
    paysUpTo: points[paysUpTo]!.hours.mean,
    losesFrom: losing < 0 ? null : points[losing - 1]!.hours.mean,
    best: points[net.indexOf(Math.max(...net))]!.hours.mean,
  }
}
