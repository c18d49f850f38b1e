import type { Estimate } from '../statistics/Estimate.ts'
import type { MeasureFacts } from './Comparison.ts'
import { isZero, roundForPeople } from './format.ts'

/** A difference as parts of a sentence, without signs: the direction is said in words. */
export interface DifferenceInWords {
  /** Counted things become more or fewer ("more shares"), everything else higher or lower ("retention is higher"). */
  readonly counted: boolean
  /**
   * "about 38 more shares a month" or "about as many shares a month" for what is counted, else "about 2.7 percentage
   * points higher" or "about as high".
   */
  readonly change: string
  /** "21 to 55", or "between 9 fewer and 15 more" when the interval holds 0; null where there is no interval. */
  readonly range: string | null
  /** Whether `change` goes on with "than", as it does unless it says that both are alike ("as"). */
  readonly than: 'than' | 'as'
}

/**
 * Says a difference in a measure as people do: how much more or fewer, how much higher or lower.
 *
 * @param digits see `roundForPeople`
 */
export function differenceInWords(
  difference: Pick<Estimate, 'mean' | 'low' | 'high'>,
  { name, unit }: Pick<MeasureFacts, 'name' | 'unit'>,
  digits?: number,
): DifferenceInWords {
  const named = name === unit || name.endsWith(` ${unit}`)
  const counted = named || /^(a|an|per) /.test(unit)
  const [up, down] = counted ? (['more', 'fewer'] as const) : (['higher', 'lower'] as const)
  const { mean, low, high } = roundForPeople(difference, digits)
  const range = low === null || high === null ? null : inOrder(difference, unsigned(low), unsigned(high), up, down)
  const size = unsigned(mean)
  const side = difference.mean > 0 ? up : down
  const rate = named ? '' : ` ${unit}`
  if (isZero(size)) {
    return { counted, change: counted ? `about as many ${name}${rate}` : 'about as high', range, than: 'as' }
  }
  const change = counted ? `${side} ${numbered(name, size)}${rate}` : `${unitOf(unit, size)}${side}`
  return { counted, change: `about ${size} ${change}`, range, than: 'than' }
}

function inOrder({ low, high }: Pick<Estimate, 'low' | 'high'>, a: string, b: string, up: string, down: string) {
  if (low! < 0 && high! > 0) return `between ${a} ${down} and ${b} ${up}`
  return low! < 0 ? `${b} to ${a}` : `${a} to ${b}`
}

/** A scale, such as "from −1 to 1", is no unit to count in. */
function unitOf(unit: string, size: string): string {
  if (unit.startsWith('%')) return `${numbered('percentage points', size)} `
  return unit === '' || /\d/.test(unit) ? '' : `${numbered(unit, size)} `
}

/** The noun in the number that the count asks for, as it is shown. */
function numbered(nouns: string, count: string): string {
  return count === '1' ? nouns.replace(/ies$/, 'y').replace(/(?<!s)s$/, '') : nouns
}

function unsigned(number: string): string {
  return number.replace('−', '')
}
