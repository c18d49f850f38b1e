import { band } from '../statistics/band.ts'
import { movingAverage } from '../statistics/movingAverage.ts'
import type { Course } from './Comparison.ts'

const SMOOTHED_OVER = 7
const MIDDLE = 0.8

/**
 * How a measure goes on over the days: each replicate smoothed over seven days, then their mean and the band of the
 * middle 80 %. A day without a value is passed over by its window and, where the window has none, by its replicate.
 *
 * @param rows one per replicate, one value per day
 * @returns null when there is a day on which no replicate has anything to show.
 */
export function course(rows: readonly (readonly (number | null)[])[]): Course | null {
  const smooth = rows.map(smoothed)
  const whole = smooth.filter(isWhole)
  if (whole.length > 0 && whole.length === smooth.length) return band(whole, MIDDLE)
  const days = (rows[0] ?? []).map((_, day) => smooth.flatMap((row) => row[day] ?? []))
  if (days.some((values) => values.length === 0)) return null
  const bands = days.map((values) =>
    band(
      values.map((value) => [value]),
      MIDDLE,
    ),
  )
  return {
    mean: bands.map(({ mean }) => mean[0]!),
    low: bands.map(({ low }) => low[0]!),
    high: bands.map(({ high }) => high[0]!),
  }
}

function isWhole(values: readonly (number | null)[]): values is number[] {
  return !values.includes(null)
}

/** The mean of the known values in each window: average of the values ÷ average of 1 where there is one, 0 elsewhere. */
function smoothed(values: readonly (number | null)[]): (number | null)[] {
  const sums = movingAverage(
    values.map((value) => value ?? 0),
    SMOOTHED_OVER,
  )
  if (!values.includes(null)) return sums
  const known = movingAverage(
    values.map((value) => (value === null ? 0 : 1)),
    SMOOTHED_OVER,
  )
  return sums.map((sum, day) => (known[day] === 0 ? null : sum / known[day]!))
}
