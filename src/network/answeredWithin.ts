import type { FirstMessages } from './firstMessages.ts'

/**
 * Share of first messages that were answered at most `days` later, in [0, 1]; Infinity asks whether ever, which for
 * the latest means: before the observation ended. Null where nobody wrote.
 */
export function answeredWithin({ delay }: FirstMessages, days: number): number | null {
  if (delay.length === 0) return null
  return delay.filter((answer) => answer <= days && answer < Number.POSITIVE_INFINITY).length / delay.length
}
