import { pairedDifference } from '../statistics/pairedDifference.ts'
import type { Comparison, MeasureFacts, StrategyResult } from './Comparison.ts'
import { classify, type Standing } from './classify.ts'
import { measureOf } from './measureOf.ts'

/** How the strategies stand on the measure that decides. */
export interface Standings {
  readonly measure: MeasureFacts
  readonly baseline: StrategyResult
  /** All but the baseline, the most probably best first. */
  readonly others: readonly { readonly strategy: StrategyResult; readonly standing: Standing }[]
  /** The strategy to choose: of those better than the baseline the most probably best; null when none is better. */
  readonly winner: StrategyResult | null
  /** The strategy that the verdict speaks of: the winner, else the one that comes nearest to being chosen. */
  readonly subject: StrategyResult
  /** Strategies that are not clearly behind the winner, by whether they are practically the same or nobody can tell. */
  readonly alike: readonly StrategyResult[]
  readonly untold: readonly StrategyResult[]
}

/** Ranks the strategies of a comparison against its baseline, by the measure that decides. */
export function standings(comparison: Comparison): Standings {
  const { decideBy, mattersFrom, strategies } = comparison
  const measure = measureOf(comparison, decideBy)
  const baseline = strategies.find(({ name }) => name === comparison.baseline)!
  const others = strategies
    .filter((strategy) => strategy !== baseline)
    .sort((a, b) => b.probabilityBest - a.probabilityBest || a.expectedRegret - b.expectedRegret)
    .map((strategy) => {
      const difference = strategy.differences[decideBy]
      const standing = difference === undefined ? 'unknown' : classify(difference, mattersFrom.amount, measure.better)
      return { strategy, standing }
    })
  // Where neither more nor less is better, there is nothing to win.
  const better = measure.better === 'neither' ? [] : others.filter(({ standing }) => standing === 'better')
  const winner = better[0]?.strategy ?? null
  const behind = (strategy: StrategyResult): Standing => {
    const [a, b] = [winner?.outcomes[decideBy]?.values ?? [], strategy.outcomes[decideBy]?.values ?? []]
    // Replicates without a value are left out of `values`, and what is left cannot be paired.
    if (a.length !== comparison.replicates || b.length !== a.length) return 'unknown'
    return classify(pairedDifference(a, b, measure.better), mattersFrom.amount, measure.better)
  }
  const rivals = others
    .filter(({ strategy, standing }) => winner !== null && strategy !== winner && standing !== 'same')
    .filter(({ standing }) => standing !== 'worse')
    .map(({ strategy }) => ({ strategy, standing: behind(strategy) }))
  return {
    measure,
    baseline,
    others,
    winner,
    subject: winner ?? others[0]?.strategy ?? baseline,
    alike: rivals.filter(({ standing }) => standing === 'same').map(({ strategy }) => strategy),
    untold: rivals
      .filter(({ standing }) => standing === 'unknown' || standing === 'worse')
      .map(({ strategy }) => strategy),
  }
}
