import type { Branching } from '../../cascade/branching.ts'
import type { Beginner, CascadeFigures } from '../../cascade/cascades.ts'
import type { Clause } from '../../cascade/tell.ts'

/** What `roi explain --json` prints: the best chains of one replicate, and figures over several. */
export interface Explanation {
  readonly title: string
  readonly strategy: string
  /** The replicate whose chains are told. */
  readonly replicate: number
  readonly chains: readonly ToldChain[]
  readonly figures: Figures
}

export interface ToldChain {
  readonly acts: readonly number[]
  readonly joins: readonly number[]
  readonly clauses: readonly Clause[]
  readonly sentence: string
}

export interface Figures {
  /** Replicates that they are estimated from. */
  readonly replicates: number
  /** Days for which each act that counts as a parent, and each cascade, was followed up. */
  readonly window: number
  readonly kindness: Branching
  readonly harm: Branching
  readonly cascades: Readonly<Record<Beginner, CascadeFigures>>
}
