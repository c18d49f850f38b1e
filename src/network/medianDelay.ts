import { quantile } from '../statistics/quantile.ts'
import type { FirstMessages } from './firstMessages.ts'

/** Median days that the answers to first messages took, over those answered; null where none was. */
export function medianDelay({ delay }: FirstMessages): number | null {
  const answers = delay.filter((answer) => answer < Number.POSITIVE_INFINITY).sort()
  return answers.length === 0 ? null : quantile([...answers], 0.5)
}
