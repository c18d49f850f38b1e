/** Pixels from one point of a course to the next: it is smoothed over seven days, so that nothing is lost between. */
const APART = 6
/** Places at which a course says its numbers. */
const TOLD = 12

/**
 * The days of which a course is drawn, and those whose numbers are told: from the first to the last, evenly apart.
 *
 * @param length of the time axis in pixels
 * @returns places in a course: 0 is day 1
 */
export function courseDays(days: number, length: number) {
  return {
    drawn: spread(days, Math.max(2, Math.floor(length / APART))),
    told: spread(days, TOLD),
  }
}

function spread(days: number, most: number): readonly number[] {
  if (days <= most) return Array.from({ length: days }, (_, day) => day)
  return Array.from({ length: most }, (_, i) => Math.round((i * (days - 1)) / (most - 1)))
}
