import type { Comparison, StrategyResult } from '../study/Comparison.ts'
import { measureOf } from '../study/measureOf.ts'

/** The strategies from best to worst mean of the measure that decides; from most to least when neither is better. */
export function ranked(comparison: Comparison): readonly StrategyResult[] {
  const { decideBy, strategies } = comparison
  const sign = measureOf(comparison, decideBy).better === 'less' ? 1 : -1
  const mean = ({ outcomes }: StrategyResult) => outcomes[decideBy]!.mean
  return [...strategies].sort((a, b) => sign * (mean(a) - mean(b)))
}
