import { mean } from './mean.ts'
import { quantile } from './quantile.ts'

/**
 * Mean of each column and the band that holds the middle `share` of its rows: with one row per replicate and one
 * column per day, the course of a measure and how far single communities stray from it. The band is of communities;
 * the interval of the mean is narrower.
 *
 * @param rows at least one, all of the same length
 * @param share from 0, the median, to 1, everything
 * @throws RangeError when there is no row or the lengths differ.
 */
export function band(
  rows: readonly ArrayLike<number>[],
  share = 0.8,
): { readonly mean: number[]; readonly low: number[]; readonly high: number[] } {
  const length = rows[0]?.length
  if (length === undefined) throw new RangeError('a band needs at least one row')
  if (rows.some((row) => row.length !== length)) throw new RangeError('a band needs rows of equal length')
  const columns = Array.from({ length }, (_, i) => [...Float64Array.from(rows, (row) => row[i]!).sort()])
  return {
    mean: columns.map(mean),
    low: columns.map((column) => quantile(column, (1 - share) / 2)),
    high: columns.map((column) => quantile(column, (1 + share) / 2)),
  }
}
