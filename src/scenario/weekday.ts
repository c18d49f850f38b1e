/** Weekday of day 1: 0 Monday to 6 Sunday; a Monday where no date is given. */
export function firstWeekday(date: string | undefined): number {
  return date === undefined ? 0 : (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7
}

export const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

/** Days of the week on which the team has time. */
export const workdays = 5
