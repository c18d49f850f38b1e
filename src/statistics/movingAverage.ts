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
  const averages: number[] = []
  for (let i = 0; i < values.length; i++) {
    const end = Math.min(values.length, i + reach + 1)
    const start = Math.max(0, i - reach)
    let sum = 0
    let least = Infinity
    let greatest = -Infinity
    for (let j = start; j < end; j++) {
      const value = values[j]!
      if (!Number.isFinite(value)) throw new RangeError(`an average needs finite numbers, not ${value}`)
      sum += value
      least = Math.min(least, value)
      greatest = Math.max(greatest, value)
    }
    // Rounding may not take the mean of equal values off them.
    averages.push(Math.min(Math.max(sum / (end - start), least), greatest))
  }
  return averages
}
