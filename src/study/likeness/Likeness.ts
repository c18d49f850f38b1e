import type { About } from '../../network/interactionMeasures.ts'
import type { Estimate } from '../../statistics/Estimate.ts'

/** How the messages of the simulated community, without any outreach, compare with those of the given log. */
export interface Likeness {
  /** Days over which both are observed. */
  readonly days: number
  readonly measures: readonly LikenessMeasure[]
  readonly course: WeeklyCourse
}

export interface LikenessMeasure {
  readonly name: string
  readonly unit: string
  readonly about: About
  /** Of the given log; null where it has no value. */
  readonly given: number | null
  /** Over the replicates that have a value; null where none has. */
  readonly simulated: Simulated | null
  /** Whether the simulated communities fit the given one, or are too low or too high; null where there is no value. */
  readonly fit: 'fits' | 'too low' | 'too high' | null
}

export interface Simulated extends Estimate {
  /** Ends of the range that holds the middle 95 % of the replicates. */
  readonly rangeLow: number
  readonly rangeHigh: number
}

/** Messages by whole week: those given, and the mean and the middle 95 % of the replicates. */
export interface WeeklyCourse {
  readonly given: readonly number[]
  readonly mean: readonly number[]
  readonly low: readonly number[]
  readonly high: readonly number[]
}
