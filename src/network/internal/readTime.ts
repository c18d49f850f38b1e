/** The two ways in which a log may write its times. */
export type TimeForm = 'unix seconds' | 'ISO 8601'

export interface Time {
  readonly form: TimeForm
  /** Seconds since 1970-01-01 00:00 UTC. */
  readonly seconds: number
}

const unix = /^[+-]?\d+(\.\d+)?$/
const iso = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?(Z|([+-])(\d\d):?(\d\d)?)?)?$/

/**
 * A point in time from its text; null if the text is neither a plain number nor an ISO 8601 date, with or without time
 * of day and zone (without zone it is UTC, and midnight without time of day), or if there is no such day or hour.
 */
export function readTime(text: string): Time | null {
  if (unix.test(text)) return { form: 'unix seconds', seconds: Number(text) }
  const parts = iso.exec(text)
  if (!parts) return null
  const [year, month, day, hour = 0, minute = 0, second = 0] = parts.slice(1, 7).map((part) => Number(part ?? 0))
  const [sign, zoneHour, zoneMinute] = [parts[8] === '-' ? -1 : 1, Number(parts[9] ?? 0), Number(parts[10] ?? 0)]
  // Date.UTC carries a 30 February over into March, and the month tells.
  const midnight = new Date(Date.UTC(year, month - 1, day))
  if (midnight.getUTCMonth() !== month - 1 || midnight.getUTCDate() !== day) return null
  if (hour > 23 || minute > 59 || second >= 60 || zoneHour > 23 || zoneMinute > 59) return null
  const zone = sign * (zoneHour * 3600 + zoneMinute * 60)
  return { form: 'ISO 8601', seconds: midnight.getTime() / 1000 + hour * 3600 + minute * 60 + second - zone }
}
