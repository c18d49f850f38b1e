import type { EvidenceRow, EvidenceSummary } from './Evidence.ts'

/**
 * What `roi evidence` found for this version of the model, as far as it concerns communities: kept with the program,
 * since playing the experiments takes a minute and a report must not.
 */
export interface MeasuredEvidence {
  /** The version of the program that it was measured with. */
  readonly version: string
  /** Over all shipped experiments, games of the laboratory included. */
  readonly all: Pick<EvidenceSummary, 'rows' | 'passing' | 'figures' | 'explained' | 'parameters'>
  /** Trials in communities, each with a fixed seed of its own. */
  readonly trials: readonly MeasuredTrial[]
}

export interface MeasuredTrial {
  /** Id of the experiment. */
  readonly id: string
  /** Names of the populations that took part. */
  readonly populations: readonly string[]
  /** Numbers of the design that were set by hand in view of what was published. */
  readonly setByHand: number
  /** Every published result, inside and outside; numbers have six digits. */
  readonly results: readonly EvidenceRow[]
}
