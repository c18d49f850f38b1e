import { mean } from './mean.ts'

/**
 * Each value replaced by the mean of those at most (width − 1) ÷ 2 places away. At both ends the window holds what
 * there is, so the result is as long as the input and nothing is made up.
 *
 * @param width an odd whole number, such as 7 days
 * @throws RangeError when the width is anything else.
 */
export function movingAverage(values: ArrayLike<number>, width: number): number[] {
  if (!Number.isInteger(width) || width < 1 || width % 2 === 0) {
    throw new RangeError(`a centred average needs an odd width, not ${width}`)
  }
  const reach = (width - 1) / 2
  const all = Array.from(values)
  return all.map((_, i) => mean(all.slice(Math.max(0, i - reach), i + reach + 1)))
}
