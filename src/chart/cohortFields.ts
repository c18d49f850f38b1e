import { formatCount, formatNumber } from '../study/format.ts'
import { hover } from './hover.ts'
import type { JoiningCohort } from './joiningCohorts.ts'

/** Opacity of the fields of the lowest and of the highest share: text on them stays readable. */
const PALEST = 0.06
export const STRONGEST = 0.4

/** The weeks of joining of a cohort, "5" or "5–8". */
export function cohortWeeks({ from, until }: JoiningCohort): string {
  return from === until ? `${from}` : `${from}–${until}`
}

/**
 * A field for each share that is known: a row for each cohort, a column for each of the weeks after joining.
 *
 * @param of the strategy
 * @param weeks after joining, in the order of the cohorts' shares
 * @param range the lowest and the highest share of all panels, which have the palest and the strongest colour
 */
export function cohortFields(
  of: string,
  cohorts: readonly JoiningCohort[],
  weeks: readonly number[],
  [least, most]: readonly [number, number],
) {
  return cohorts.flatMap((cohort, row) =>
    cohort.seen.flatMap((found, place) => {
      if (found === null) return []
      const text = formatNumber(100 * found.share, 1)
      const joined = `${of}, joined in ${cohort.from === cohort.until ? 'week' : 'weeks'} ${cohortWeeks(cohort)}`
      const visit = `${text} % of about ${formatCount(Math.max(1, Math.round(found.people)), 'newcomer')} visit in week ${weeks[place]} after`
      const strength = most > least ? (found.share - least) / (most - least) : 0.5
      return [
        {
          row,
          place,
          left: place - 0.47,
          right: place + 0.47,
          top: row - 0.46,
          bottom: row + 0.46,
          strength: PALEST + strength * (STRONGEST - PALEST),
          text,
          hover: hover(of, `${joined}: ${visit}`),
        },
      ]
    }),
  )
}
