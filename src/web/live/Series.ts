import { dailyMeasures } from './dailyMeasures.ts'
import type { Pair } from './Frame.ts'

/** The daily values of both worlds so far. */
export interface Series {
  /** Of a measure, index 0 = day 1; NaN = none that day. */
  readonly of: (measure: string) => Pair<readonly number[]>
}

export const noSeries: Series = { of: () => [[], []] }

/** @param days the daily values of each day that has been lived, see `Frame` */
export function seriesOf(days: readonly Pair<Float64Array>[]): Series {
  return {
    of: (measure) => {
      const place = dailyMeasures.findIndex(({ name }) => name === measure)
      const values = (world: 0 | 1) => days.map((day) => day[world][place]!)
      return [values(0), values(1)]
    },
  }
}
