import { useEffect, useRef, useState } from 'preact/hooks'
import type { Measure } from '../../community/measures.ts'
import type { PlannedEvent } from '../../community/Plan.ts'
import { filled, words } from '../words/words.ts'
import { type ChartFrame, courseOf, marksOf, pathOf, pointOf, rangeOf } from './course.ts'
import { dailyMeasures } from './dailyMeasures.ts'
import type { Series } from './Series.ts'

const height = 160
/** Room for marks on the left, names of the lines on the right, and days below. */
const room = { left: 44, right: 108, top: 20, bottom: 24 } as const

/** Least distance of the two names, in pixels. */
const apart = 16

/** The course of a measure in both worlds, drawn anew as it goes on. */
export function Course({
  measure,
  series,
  days,
  difference,
  events,
  onMeasure,
}: {
  readonly measure: Measure
  readonly series: Series
  readonly days: number
  readonly difference: string
  /** What the scenario brings, from a day until another (exclusive). */
  readonly events: readonly Pick<PlannedEvent, 'name' | 'from' | 'until'>[]
  readonly onMeasure: (measure: string) => void
}) {
  const [box, width] = useWidth()
  const courses = series.of(measure.name).map((values) => courseOf(measure, values))
  const frame: ChartFrame = {
    width: Math.max(100, width - room.left - room.right),
    height: height - room.top - room.bottom,
    days,
    ...rangeOf(measure, courses),
  }
  const { chart, worldsShort } = words.live
  const unit = measure.kind === 'flow' ? filled(chart.smoothed, { unit: measure.dailyUnit }) : measure.dailyUnit
  const names = namePlaces(courses, frame)
  return (
    <div class="live-course">
      <p class="live-measure">
        <label>
          <span>{chart.measure}</span>{' '}
          <select value={measure.name} onChange={(event) => onMeasure(event.currentTarget.value)}>
            {dailyMeasures.map(({ name }) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>{' '}
        <span class="quiet">
          {measure.sentence} ({unit})
        </span>
      </p>
      <div ref={box}>
        <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={difference}>
          <g transform={`translate(${room.left} ${room.top})`}>
            {events.map(({ name, from, until }) => {
              const start = pointOf(from, frame.low, frame).x
              const end = pointOf(Math.min(until, days), frame.low, frame).x
              return (
                <g key={`${name} ${from}`}>
                  <rect x={start} width={Math.max(2, end - start)} height={frame.height} class="live-span" />
                  <text x={start} y={-4}>
                    {name}
                  </text>
                </g>
              )
            })}
            {marksOf(frame).map(({ value, text }) => {
              const { y } = pointOf(1, value, frame)
              return (
                <g key={text}>
                  <line x1={0} x2={frame.width} y1={y} y2={y} class="live-grid" />
                  <text x={-6} y={y} dy="0.35em" text-anchor="end">
                    {text}
                  </text>
                </g>
              )
            })}
            <text y={frame.height + 18}>{`${chart.axis} 1`}</text>
            <text x={frame.width} y={frame.height + 18} text-anchor="end">
              {days}
            </text>
            {([1, 0] as const).map((world) => (
              <path key={world} d={pathOf(courses[world]!, frame)} class={`live-line live-line-${world}`} />
            ))}
            {([1, 0] as const).map((world) => {
              const place = names[world]
              return (
                place && (
                  <text key={world} x={place.x + 6} y={place.y} dy="0.35em" class={`live-name live-name-${world}`}>
                    {worldsShort[world]}
                  </text>
                )
              )
            })}
          </g>
        </svg>
      </div>
      <p class="live-difference">{difference}</p>
    </div>
  )
}

/** Beside the ends of the lines, not over each other. */
function namePlaces(courses: readonly (readonly number[])[], frame: ChartFrame) {
  const ends = courses.map((course) => {
    const day = course.findLastIndex((value) => !Number.isNaN(value)) + 1
    return day === 0 ? null : pointOf(day, course[day - 1]!, frame)
  })
  const [a, b] = ends
  if (!a || !b || Math.abs(a.y - b.y) >= apart) return ends
  const middle = Math.min((a.y + b.y) / 2, frame.height - apart / 2)
  const sign = a.y <= b.y ? -1 : 1
  return [
    { x: a.x, y: middle + (sign * apart) / 2 },
    { x: b.x, y: middle - (sign * apart) / 2 },
  ]
}

/** The width that the chart has, as it is now. */
function useWidth() {
  const box = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(600)
  useEffect(() => {
    const resized = new ResizeObserver(() => setWidth(box.current?.clientWidth ?? 600))
    resized.observe(box.current!)
    return () => resized.disconnect()
  }, [])
  return [box, width] as const
}
