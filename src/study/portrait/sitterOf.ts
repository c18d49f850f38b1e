import type { ReplicateResult } from '../../community/ReplicateResult.ts'
import { mean } from '../../statistics/mean.ts'
import type { Comparison } from '../Comparison.ts'
import { standings } from '../standings.ts'

/** Whose portrait is made: a stored replicate under one strategy, and under another one beside it. */
export interface Sitter {
  readonly strategy: string
  readonly beside: string | null
  readonly stored: ReplicateResult
}

/**
 * The strategy that the verdict is about, beside the baseline, in the replicate whose difference in the measure that
 * decides is nearest the mean of all: the most ordinary of them. Where a strategy is alone, its own outcome counts.
 */
export function sitterOf(comparison: Comparison, results: readonly ReplicateResult[]): Sitter {
  const { decideBy, strategies } = comparison
  const { subject, baseline } = standings(comparison)
  const beside = subject === baseline ? null : baseline
  const whole = results.filter(({ without }) => without === null).sort((a, b) => a.replicate - b.replicate)
  const outcome = ({ runs }: ReplicateResult, of: typeof subject) =>
    runs[strategies.indexOf(of)]!.outcomes[decideBy] ?? null
  const valued = whole.flatMap((stored) => {
    const [own, other] = [outcome(stored, subject), beside === null ? 0 : outcome(stored, beside)]
    return own === null || other === null ? [] : [{ stored, value: own - other }]
  })
  const names = { strategy: subject.name, beside: beside?.name ?? null }
  if (valued.length === 0) return { ...names, stored: whole[0]! }
  const centre = mean(valued.map(({ value }) => value))
  const distance = ({ value }: { readonly value: number }) => Math.abs(value - centre)
  const { stored } = valued.reduce((nearest, one) => (distance(one) < distance(nearest) ? one : nearest))
  return { ...names, stored }
}
