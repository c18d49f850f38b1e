import { mean } from '../statistics/mean.ts'
import type { WarmUp } from './Comparison.ts'

const FORTNIGHT = 14
const MOST = 0.1

/**
 * Whether the community was at rest when day 1 came: its acts a day, over all replicates, may differ by at most 10 %
 * between the last two weeks of warm-up and the two weeks before. A shorter warm-up cannot tell, and is not settled.
 *
 * @param acts one row per replicate: acts by members on each day of the warm-up
 */
export function warmUp(days: number, acts: readonly (readonly number[])[]): WarmUp {
  const last = acts.flatMap((row) => row.slice(-FORTNIGHT))
  const before = acts.flatMap((row) => row.slice(-2 * FORTNIGHT, -FORTNIGHT))
  if (acts.some((row) => row.length < 2 * FORTNIGHT) || mean(before) === 0) return { days, settled: false, drift: null }
  const drift = mean(last) / mean(before) - 1
  return { days, settled: Math.abs(drift) <= MOST, drift }
}
