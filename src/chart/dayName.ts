const DAY = 86_400_000
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/**
 * A day in words: its date, such as "2 Mar 2027", when the scenario says when it `starts`, else "day 57".
 *
 * @param day counted from 1
 */
export function dayName(starts: string | null, day: number): string {
  if (starts === null) return `day ${day}`
  const date = new Date(Date.parse(starts) + (day - 1) * DAY)
  return `${date.getUTCDate()} ${months[date.getUTCMonth()]!} ${date.getUTCFullYear()}`
}
