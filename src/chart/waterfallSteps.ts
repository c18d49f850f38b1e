import type { Estimate } from '../statistics/Estimate.ts'

/** What a row of a waterfall is: where it begins, a step on, a part of the step before, or what closes the sum. */
export type StepKind = 'whole' | 'step' | 'way' | 'rest'

/** A bar of a waterfall: from where it begins to where it ends, and what the end may as well be. */
export interface Step {
  readonly row: number
  readonly kind: StepKind
  readonly from: number
  readonly to: number
  readonly low: number
  readonly high: number
  /** How far it goes, with its sign and interval. */
  readonly change: Pick<Estimate, 'mean' | 'low' | 'high'>
}

/**
 * Goes from the whole down by each amount. A way begins where its step began and moves nothing. The rest, which is the
 * whole minus all steps, ends at 0. A row without an estimate is left out; its sum is then not closed.
 *
 * @param estimates the whole, then amounts that are taken away from it
 */
export function waterfallSteps(kinds: readonly StepKind[], estimates: readonly (Estimate | null)[]): Step[] {
  let [at, before] = [0, 0]
  return kinds.flatMap((kind, row) => {
    const found = estimates[row]
    if (kind === 'step' || kind === 'rest') before = at
    if (!found) return []
    const change = kind === 'whole' ? found : turned(found)
    const from = kind === 'whole' ? 0 : before
    const to = from + change.mean
    if (kind !== 'way') at = to
    return [
      {
        row,
        kind,
        from,
        to,
        low: from + (change.low ?? change.mean),
        high: from + (change.high ?? change.mean),
        change,
      },
    ]
  })
}

function turned({ mean, low, high }: Estimate): Step['change'] {
  // Subtracted from 0, since −0 would be written with a sign.
  return { mean: 0 - mean, low: high === null ? null : 0 - high, high: low === null ? null : 0 - low }
}
