import type { Estimate } from '../statistics/Estimate.ts'
import type { ChartTable } from './ChartTable.ts'

/** An estimate, or null where there is none, and what stands in front of it in its line. */
export interface EstimateLine {
  readonly of: readonly (string | number)[]
  readonly estimate: Pick<Estimate, 'mean' | 'low' | 'high'> | null
}

/**
 * A table of estimates with their 95 % intervals.
 *
 * @param headings of what stands in front of the estimates
 * @param quantity of what they are estimates, with its unit
 */
export function estimateTable(
  headings: readonly string[],
  quantity: string,
  lines: readonly EstimateLine[],
): ChartTable {
  return {
    columns: [...headings, quantity, '95 % from', '95 % to'],
    rows: lines.map(({ of, estimate }) => [
      ...of,
      estimate?.mean ?? null,
      estimate?.low ?? null,
      estimate?.high ?? null,
    ]),
  }
}
