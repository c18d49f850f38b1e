import type { Estimate } from '../statistics/Estimate.ts'
import { formatInterval } from '../study/format.ts'
import { glance } from './glance.ts'
import { hover } from './hover.ts'

type Known = Pick<Estimate, 'mean' | 'low' | 'high'>

/**
 * The description of a mean with its 95 % interval: "thank: 105 shares a month, 101.2 to 109.6".
 *
 * @param of the strategy, or '' when the mark belongs to none
 * @param say puts the rounded mean into words, such as "105 shares a month"
 * @param subject what the sentence begins with; the strategy if it is left out
 */
export function hoverEstimate(
  of: string,
  estimate: Known,
  say: (mean: string) => string,
  { subject = of, words = glance }: { subject?: string; words?: (estimate: Known) => string } = {},
): string {
  const interval = formatInterval(estimate)
  return hover(of, `${subject}: ${say(words(estimate))}${interval === null ? '' : `, ${interval}`}`)
}
