import type { Defined, Estimate } from '../../statistics/Estimate.ts'

/** How much of what the strategies bring back comes through which part of the model. */
export interface Ablation {
  /** In the order of the catalogue, with the replicates that were lived without each. */
  readonly parts: readonly AblatedPart[]
  /** A row for each strategy but the baseline. */
  readonly strategies: readonly AblatedStrategy[]
}

export interface AblatedPart {
  readonly name: string
  readonly sentence: string
  /** The part of which it is one; null for a whole channel. */
  readonly of: string | null
  readonly replicates: number
}

export interface AblatedStrategy {
  readonly name: string
  /** The difference to the baseline in the measure that decides, in its unit. */
  readonly difference: Defined<Through>
  /** The Reciprocity of Influence, in kind acts per act of outreach. */
  readonly reciprocity: Defined<Through>
}

/** A return taken apart. All estimates are paired, over the same replicates and draws. */
export interface Through {
  /** With everything on. */
  readonly whole: Estimate
  /** By name of the part. */
  readonly parts: Readonly<Record<string, Defined<Passed>>>
  /**
   * Whole − the sum over the channels, not over their ways: what goes through none of them or through several at once.
   * It is below 0 where channels need each other, since each of them then takes away what they do together.
   */
  readonly rest: Defined<Omit<Passed, 'without'>>
}

/** What comes through one part: the whole return − the return of the same comparison without the part. */
export interface Passed {
  readonly without: Estimate
  readonly amount: Estimate
  /** Amount ÷ whole; not defined where the whole may be 0. */
  readonly share: Defined<Estimate>
}
