import type { Estimate } from '../statistics/Estimate.ts'
import { formatNumber, isZero, roundForPeople } from '../study/format.ts'

type Known = Pick<Estimate, 'mean' | 'low' | 'high'>

/**
 * The mean as it stands in a title or beside an interval that is drawn: to the step that leaves one to ten in half of
 * the interval ("0.65", where `roundForPeople` says "0.650 (0.617 to 0.683)"). A mean whose interval leaves out 0 is
 * never written as 0.
 *
 * @param among estimates that stand side by side, this one among them: all are written to the step of the middle one
 */
export function glance(estimate: Known, among: readonly Known[] = [estimate]): string {
  const full = roundForPeople(estimate).mean
  const steps = among.flatMap((one) => stepOf(one) ?? []).sort((a, b) => a - b)
  if (stepOf(estimate) === null || steps.length === 0) return full
  const text = formatNumber(estimate.mean, steps[Math.floor((steps.length - 1) / 2)]!)
  return isZero(text) && (estimate.low! > 0 || estimate.high! < 0) ? full : text
}

/** The same with its sign, for a difference: "+38", "−5", "0". */
export function glanceSigned(difference: Known, among?: readonly Known[]): string {
  const text = glance(difference, among)
  return difference.mean > 0 && !isZero(text) ? `+${text}` : text
}

/** Null where there is no interval, or one of no width: replicates that all say the same differ in their last bits. */
function stepOf({ low, high }: Known): number | null {
  if (low === null || high === null || high - low <= 1e-14 * Math.max(Math.abs(low), Math.abs(high))) return null
  return 10 ** Math.max(-12, Math.floor(Math.log10(1.001 * ((high - low) / 2))))
}
