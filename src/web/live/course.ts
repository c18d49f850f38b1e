import type { Measure } from '../../community/measures.ts'
import { movingAverage } from '../../statistics/movingAverage.ts'
import { formatNumber } from '../../study/format.ts'

/** Days over which what is counted is smoothed, as in the charts of the report. */
const smoothedOver = 7

/** The course of a measure up to today: counted ones as means over seven days; NaN on days without a value. */
export function courseOf({ kind }: Measure, days: readonly number[]): number[] {
  return kind === 'flow' ? movingAverage(days, smoothedOver) : [...days]
}

/** What two worlds differ by: of what is counted all since day 1, of other measures today’s value. */
export interface Difference {
  readonly withOutreach: number
  readonly without: number
  readonly difference: number
}

/** Null where there is nothing to compare yet, or no value on the day. */
export function differenceOf(
  { kind }: Measure,
  days: readonly [withOutreach: readonly number[], without: readonly number[]],
): Difference | null {
  const [withOutreach, without] = days.map((values) =>
    kind === 'flow' ? values.reduce((total, value) => total + value, 0) : (values.at(-1) ?? Number.NaN),
  ) as [number, number]
  if (days[0].length === 0 || Number.isNaN(withOutreach) || Number.isNaN(without)) return null
  return { withOutreach, without, difference: withOutreach - without }
}

/** A chart’s own coordinates: days to the right, values upward from the least to the most of both worlds. */
export interface ChartFrame {
  readonly width: number
  readonly height: number
  /** The last day of the horizon. */
  readonly days: number
  readonly low: number
  readonly high: number
}

/** The range of values that both courses need; of what is counted from 0, of other measures where they come near it. */
export function rangeOf({ kind }: Measure, courses: readonly (readonly number[])[]): { low: number; high: number } {
  const values = courses.flat().filter((value) => !Number.isNaN(value))
  if (values.length === 0) return { low: 0, high: 1 }
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const low = kind === 'flow' || (least >= 0 && least < 0.7 * most) ? 0 : least
  if (most > low) return { low, high: most }
  return kind === 'flow' ? { low, high: 1 } : { low: low - 0.5, high: low + 0.5 }
}

/** The points of a line as an SVG path; it is interrupted where there is no value. */
export function pathOf(course: readonly number[], frame: ChartFrame): string {
  let path = ''
  let isDrawing = false
  course.forEach((value, k) => {
    if (Number.isNaN(value)) {
      isDrawing = false
      return
    }
    const { x, y } = pointOf(k + 1, value, frame)
    path += `${isDrawing ? 'L' : 'M'}${x.toFixed(1)} ${y.toFixed(1)}`
    isDrawing = true
  })
  return path
}

export function pointOf(day: number, value: number, { width, height, days, low, high }: ChartFrame) {
  return {
    x: (width * (day - 1)) / Math.max(1, days - 1),
    y: height * (1 - (value - low) / (high - low)),
  }
}

/** Values at which the axis is marked: its ends and, of a measure with both signs, 0. */
export function marksOf({ low, high }: ChartFrame): { value: number; text: string }[] {
  const values = low < 0 && high > 0 ? [low, 0, high] : [low, high]
  return values.map((value) => ({ value, text: formatNumber(value) }))
}
