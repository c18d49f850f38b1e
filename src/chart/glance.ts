import type { Estimate } from '../statistics/Estimate.ts'
import { formatNumber, isZero, roundForPeople } from '../study/format.ts'

type Known = Pick<Estimate, 'mean' | 'low' | 'high'>

/**
 * The mean as it stands in a title or beside an interval that is drawn: to the step that leaves one to ten in half of
 * the interval ("0.65", where `roundForPeople` says "0.650 (0.617 to 0.683)"). A mean whose interval leaves out 0 is
 * never written as 0.
 *
 * @param beside estimates with which it is compared in one sentence: all are written to the coarsest step of them
 */
export function glance(estimate: Known, beside: readonly Known[] = []): string {
  const full = roundForPeople(estimate).mean
  const own = stepOf(estimate)
  if (own === null) return full
  const text = formatNumber(estimate.mean, Math.max(own, ...beside.map((other) => stepOf(other) ?? 0)))
  return isZero(text) && (estimate.low! > 0 || estimate.high! < 0) ? full : text
}

/** Null where there is no interval, or one of no width: replicates that all say the same differ in their last bits. */
function stepOf({ low, high }: Known): number | null {
  if (low === null || high === null || high - low <= 1e-14 * Math.max(Math.abs(low), Math.abs(high))) return null
  return 10 ** Math.max(-12, Math.floor(Math.log10(1.001 * ((high - low) / 2))))
}

/** The same with its sign, for a difference: "+38", "−5", "0". */
export function glanceSigned(difference: Known): string {
  const text = glance(difference)
  return difference.mean > 0 && !isZero(text) ? `+${text}` : text
}
