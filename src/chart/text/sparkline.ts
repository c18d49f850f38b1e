import { mean } from '../../statistics/mean.ts'
import type { Symbols } from './TextStyle.ts'

/**
 * A line of numbers as one line of text, each column as high as the mean of its share of them.
 *
 * @param columns at most; of fewer numbers each has a column of its own
 * @param ends the numbers at the lowest and the highest height; where they are equal, all is at the lowest
 */
export function sparkline(
  numbers: readonly number[],
  columns: number,
  [low, high]: readonly [number, number],
  { heights }: Pick<Symbols, 'heights'>,
): string {
  const steps = [...heights]
  const n = Math.min(columns, numbers.length)
  const at = (column: number) => Math.floor((column * numbers.length) / n)
  return Array.from({ length: n }, (_, column) => {
    const value = mean(numbers.slice(at(column), at(column + 1)))
    const share = high > low ? (value - low) / (high - low) : 0
    return steps[Math.max(0, Math.min(steps.length - 1, Math.floor(share * steps.length)))]!
  }).join('')
}
