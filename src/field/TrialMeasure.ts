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

/**
 * A measure whose figures are ratios of sums over all records: `count` gives, for each figure, what stands above and
 * what stands below, one after the other.
 *
 * @param figures names of the figures
 */
export function ratiosOf(
  row: Pick<TrialMeasure, 'name' | 'unit' | 'sentence'>,
  figures: readonly string[],
  count: (record: TrialRecord, followUp: number, horizon: number) => Sums,
): TrialMeasure {
  const known = new WeakMap<TrialRecord, Map<number, Sums>>()
  const counted = (record: TrialRecord, followUp: number, horizon: number) => {
    const own = known.get(record) ?? new Map<number, Sums>()
    known.set(record, own)
    const sums = own.get(followUp) ?? count(record, followUp, horizon)
    own.set(followUp, sums)
    return sums
  }
  return {
    ...row,
    names: () => figures,
    of: (records, design) => {
      const all = records.map((record) => counted(record, design.follow_up as number, design.horizon as number))
      const total = (place: number) => all.reduce((sum, sums) => sum + sums[place], 0)
      return figures.map((_, k) => total(2 * k) / total(2 * k + 1))
    },
  }
}
