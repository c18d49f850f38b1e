/** @throws RangeError unless w is in (0, 1] and large enough that 1 − (1 − w) is not rounded to 0 */
export function checkCloseness(w: number): void {
  if (!(w <= 1 && 1 - (1 - w) > 0)) throw new RangeError(`closeness must be above 0 and at most 1, not ${w}`)
}
