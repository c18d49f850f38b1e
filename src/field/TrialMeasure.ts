import { onceEach } from '../statistics/onceEach.ts'
import type { TrialRecord } from './recordOf.ts'

/** One row of the catalogue of what can be measured in a trial. */
export interface TrialMeasure {
  readonly name: string
  readonly unit: string
  readonly sentence: string
  /** Names of its figures. */
  readonly names: () => readonly string[]
  /**
   * Its figures in records put together, in the order of `names`; NaN where they show none.
   *
   * @param design days that subjects are followed, and days of the whole horizon
   */
  readonly of: (records: readonly TrialRecord[], design: Readonly<Record<string, unknown>>) => readonly number[]
}

/** What is counted in one record: sums that can be added over records. */
type Sums = readonly number[]

/** When subjects are followed, in days since day 1 began: from `start` until `end`, exclusive; and how long all lasts. */
export interface Window {
  readonly start: number
  readonly end: number
  readonly horizon: number
}

function windowOf({ follow_from, follow_up, horizon }: Readonly<Record<string, unknown>>): Window {
  const start = (follow_from as number) - 1
  return { start, end: start + (follow_up as number), horizon: horizon as number }
}

/**
 * A measure whose figures are ratios of sums over all records: `count` gives, for each figure, what stands above and
 * what stands below, one after the other.
 *
 * @param figures names of the figures
 */
export function ratiosOf(
  row: Pick<TrialMeasure, 'name' | 'unit' | 'sentence'>,
  figures: readonly string[],
  count: (record: TrialRecord, window: Window) => Sums,
): TrialMeasure {
  // A record belongs to one arm, which has one design: what was counted in it holds for every subset of records.
  const counted = onceEach((record: TrialRecord, design: Readonly<Record<string, unknown>>) =>
    count(record, windowOf(design)),
  )
  return {
    ...row,
    names: () => figures,
    of: (records, design) => {
      const all = records.map((record) => counted(record, design))
      const total = (place: number) => all.reduce((sum, sums) => sum + sums[place], 0)
      return figures.map((_, k) => total(2 * k) / total(2 * k + 1))
    },
  }
}
