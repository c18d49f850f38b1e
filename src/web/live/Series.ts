import { dailyMeasures } from './dailyMeasures.ts'
import type { Frame, Pair } from './Frame.ts'

/** The daily values of both worlds so far. */
export interface Series {
  /** Of a measure, index 0 = day 1; NaN = none that day. */
  readonly of: (measure: string) => Pair<readonly number[]>
}

export const noSeries: Series = { of: () => [[], []] }

/** The values of days that have been lived, in order. */
export function seriesOf(days: readonly Pair<Frame>[]): Series {
  return {
    of: (measure) => {
      const place = dailyMeasures.findIndex(({ name }) => name === measure)
      const values = (world: 0 | 1) => days.map((day) => day[world].daily[place]!)
      return [values(0), values(1)]
    },
  }
}
