import type { Comparison } from '../study/Comparison.ts'
import { formatNumber } from '../study/format.ts'

/** How average losses are written: all to the same step, three digits for the largest, so that they can be compared. */
export function lossFormat({ strategies }: Comparison): (loss: number) => string {
  const largest = Math.max(...strategies.map(({ expectedRegret }) => expectedRegret))
  if (largest === 0) return (loss) => formatNumber(loss)
  const step = Math.min(1, 10 ** (Math.floor(Math.log10(largest)) - 2))
  return (loss) => formatNumber(loss, step)
}
