/**
 * Quantile of sorted values, with straight lines between neighbours (type 7 of Hyndman & Fan 1996,
 * doi:10.1080/00031305.1996.10473566; the default of R and NumPy), so that it does not jump as `p` moves.
 *
 * @param sorted ascending, at least one value
 * @param p from 0, the least value, to 1, the greatest
 * @throws RangeError outside of these ranges.
 */
export function quantile(sorted: readonly number[], p: number): number {
  if (sorted.length === 0) throw new RangeError('a quantile needs at least one value')
  if (!(p >= 0 && p <= 1)) throw new RangeError(`a quantile needs a share from 0 to 1, not ${p}`)
  const position = p * (sorted.length - 1)
  const below = sorted[Math.floor(position)]!
  const above = sorted[Math.ceil(position)]!
  return Math.min(below + (position % 1) * (above - below), above)
}
