import type { Phase } from './unfold.ts'
import { workdays } from './weekday.ts'

/**
 * The most minutes that are there on any day of a phase, if nothing else takes any: a fifth of a week’s minutes is given
 * on each workday, and what is left lapses at the weekend. Of several times around an act, the least counts.
 *
 * @param times - minutes per week, and the first day on which any are given
 * @param firstWeekday - of day 1: 0 Monday to 6 Sunday
 */
export function mostMinutes(
  times: readonly { readonly minutesPerWeek: number; readonly from: number }[],
  phase: Phase,
  firstWeekday: number,
): number {
  const first = phase.from ?? 1
  // Two weeks hold every weekday with a whole week before it.
  const end = Math.min(phase.until ?? Number.POSITIVE_INFINITY, first + 14)
  let most = 0
  for (let day = first; day < end; day++) {
    const weekday = (firstWeekday + day - 1) % 7
    if (weekday >= workdays) continue
    const given = times.map(({ minutesPerWeek, from }) => (minutesPerWeek / workdays) * daysGiven(day, weekday, from))
    most = Math.max(most, Math.min(...given))
  }
  return most
}

/** Workdays of this week up to today on which time is given: those from `from` on. */
function daysGiven(day: number, weekday: number, from: number): number {
  return Math.max(0, Math.min(weekday + 1, day - Math.max(1, from) + 1))
}
