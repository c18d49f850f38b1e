import type { Estimate } from '../statistics/Estimate.ts'

/**
 * Numbers and lists as a reader gets them, in verdict, charts and page alike: "1,200", "−0.31", "21 to 55", never an
 * exponent, "-0" or "NaN" (which throws a RangeError instead). A `step` is a power of ten to which a number is rounded.
 */

/** Digits after the point in the finest number that is shown. */
const FINEST = 12

/**
 * A number without an interval: all digits before the point and, together with these, three digits after leading
 * zeros ("1,012", "37.5", "0.31"). With a `step` it is rounded to that and keeps the zeros that belong to it ("2.0").
 */
export function formatNumber(value: number, step?: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`only a finite number can be shown, not ${value}`)
  const to = step ?? Math.min(1, tenTo(exponentOf(value) - 2))
  const digits = to >= 1 ? 0 : Math.min(FINEST, Math.round(-Math.log10(to)))
  const size = to > 1 ? Math.round(Math.abs(value) / to) * to : Math.abs(value)
  const text = formatOf(step === undefined ? 0 : digits, digits).format(size)
  return value < 0 && !isZero(text) ? `−${text}` : text
}

const formats = new Map<string, Intl.NumberFormat>()

/** Kept, since making one takes a hundred times as long as using it. */
function formatOf(minimumFractionDigits: number, maximumFractionDigits: number): Intl.NumberFormat {
  const key = `${minimumFractionDigits} ${maximumFractionDigits}`
  const known = formats.get(key) ?? new Intl.NumberFormat('en', { minimumFractionDigits, maximumFractionDigits })
  formats.set(key, known)
  return known
}

/** A number to so many digits, counted from its first one that is not 0: two of them in "8.9", "0.23", "38" and "1,200". */
export function formatDigits(value: number, digits: number): string {
  return formatNumber(value, value === 0 ? 1 : stepOfDigits(value, digits))
}

/** A number with its sign, "+38", "−5" or "0". */
export function formatSigned(value: number, step?: number): string {
  const text = formatNumber(value, step)
  return value > 0 && !isZero(text) ? `+${text}` : text
}

/** An estimate rounded to what its interval supports, each number on its own. */
export interface RoundedEstimate {
  readonly mean: string
  /** Null where there is no interval. */
  readonly low: string | null
  readonly high: string | null
}

/**
 * Rounds mean and interval to one step that leaves 3.55 to 35.5 steps in half of the interval, the rule by which the
 * Particle Data Group gives one or two digits of an error (Workman et al. 2022, section 5.3, doi:10.1093/ptep/ptac097).
 * An end that would become 0 keeps its first digit instead, so that an interval without 0 never seems to touch it.
 * Without an interval, or with one of no width, the numbers stand as `formatNumber` has them.
 *
 * @param digits of the mean that are shown at most, however many more its interval supports
 */
export function roundForPeople(
  { mean, low, high }: Pick<Estimate, 'mean' | 'low' | 'high'>,
  digits = Number.POSITIVE_INFINITY,
): RoundedEstimate {
  const least = mean === 0 || digits === Number.POSITIVE_INFINITY ? undefined : stepOfDigits(mean, digits)
  if (low === null || high === null) return { mean: formatNumber(mean, least), low: null, high: null }
  // Replicates that all say the same may differ in the last bits: that is no width.
  const isWide = high - low > 1e-14 * Math.max(Math.abs(low), Math.abs(high))
  const step = isWide ? Math.max(least ?? 0, supportedStep((high - low) / 2)) : least
  const end = (value: number) => {
    const text = formatNumber(value, step)
    return isZero(text) && Math.abs(value) >= tenTo(-FINEST) ? formatNumber(value, tenTo(exponentOf(value))) : text
  }
  // The mean can only be rounded to 0 beyond an end that was not when 0 is outside of the interval.
  return { mean: low > 0 || high < 0 ? end(mean) : formatNumber(mean, step), low: end(low), high: end(high) }
}

/** The interval alone, "21 to 55" or "−5 to 12"; null where there is none. */
export function formatInterval(estimate: Pick<Estimate, 'mean' | 'low' | 'high'>, digits?: number): string | null {
  const { low, high } = roundForPeople(estimate, digits)
  return low === null ? null : `${low} to ${high}`
}

/** Mean and interval, "38 (21 to 55)", or the mean alone where there is no interval. */
export function formatEstimate(estimate: Pick<Estimate, 'mean' | 'low' | 'high'>): string {
  const interval = formatInterval(estimate)
  const { mean } = roundForPeople(estimate)
  return interval === null ? mean : `${mean} (${interval})`
}

/** A share in percent, such as "5 %" for 0.05 and "12.5 %" for 0.125. */
export function formatPercent(share: number): string {
  return `${formatNumber(100 * share)} %`
}

/** A probability found by counting, in whole percent, never quite 0 or 1: "83 %", "under 1 %", "over 99 %". */
export function formatProbability(probability: number): string {
  if (probability < 0.005) return 'under 1 %'
  return probability >= 0.995 ? 'over 99 %' : `${formatNumber(100 * probability, 1)} %`
}

/** A count with its noun: "1 replicate", "1,200 replicates". The number decides as it is shown. */
export function formatCount(count: number, noun: string, nouns = `${noun}s`): string {
  const text = formatNumber(count)
  return `${text} ${text === '1' ? noun : nouns}`
}

/** "a", "a and b", "a, b and c". */
export function formatList(words: readonly string[], last: 'and' | 'or' = 'and'): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`
}

/** A name that somebody gave, set off from the sentence around it. */
export function quoted(name: string): string {
  return `“${name}”`
}

/** Whether a formatted number shows nothing but zeros. */
export function isZero(text: string): boolean {
  return !/[1-9]/.test(text)
}

function supportedStep(half: number): number {
  return tenTo(Math.floor(Math.log10(half / 3.55)))
}

/** What is rounded up to one digit more, such as 9.96 to 10, does not show that one too many. */
function stepOfDigits(value: number, digits: number): number {
  const step = tenTo(exponentOf(value) - digits + 1)
  return tenTo(exponentOf(Math.round(value / step) * step) - digits + 1)
}

function exponentOf(value: number): number {
  return value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value)))
}

function tenTo(exponent: number): number {
  return 10 ** Math.max(-FINEST, exponent)
}
