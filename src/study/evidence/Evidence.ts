import type { Mechanism, Published } from '../../experiment/Experiment.ts'
import type { Channel } from '../../model/channels.ts'

/**
 * What the model makes of published experiments. evidence.json is this object, and every number that the text, the
 * charts or the page show is one of its numbers, rounded.
 */
export interface Evidence {
  readonly version: string
  readonly experiments: readonly ExperimentFacts[]
  /** A row for each published result, experiment by experiment. */
  readonly results: readonly EvidenceRow[]
  /** Rows again with a channel off; null when that was not asked for. */
  readonly ablation: readonly AblatedRow[] | null
  readonly summary: EvidenceSummary
}

export interface ExperimentFacts {
  readonly id: string
  readonly title: string
  readonly question: string
  readonly seed: string
}

/** One published result beside its simulated figures. Figures are in the order of `names`. */
export interface EvidenceRow extends Omit<Published, 'values' | 'failsWithout'> {
  /** Id of the experiment. */
  readonly experiment: string
  /** Unit of the measure; `ratio` where it is one arm over another. */
  readonly unit: string
  /** Published figures; null for a sign. */
  readonly published: readonly number[] | null
  /** Simulated figures; null where the sessions show none. */
  readonly simulated: readonly (number | null)[]
  /** 95 % intervals over sessions. */
  readonly interval: readonly (readonly [low: number, high: number] | null)[]
  /**
   * How far the simulated figures are off: for values, and for a difference that is to be none, the largest distance in
   * units of its band; for a path the root mean squared error; for a sign the sign of the difference (of the figure
   * that is the furthest from it). Null where a figure is not measured.
   */
  readonly distance: number | null
  /** The largest distance that passes (1 for values); for a sign, the sign that it must have. */
  readonly tolerance: number
  readonly pass: boolean
  /** Why the row fails, as far as somebody knows. */
  readonly reason: string | null
}

/** A row that is said to need a channel, with that channel off in every arm. */
export interface AblatedRow {
  readonly id: string
  readonly experiment: string
  readonly channel: Channel
  readonly kind: Published['kind']
  readonly sign: Published['sign']
  /** Distance with the channel off, see `EvidenceRow`. */
  readonly distance: number | null
  readonly tolerance: number
  /** A row that fails with the channel on as well shows nothing about the channel. */
  readonly outcome: 'fails as said' | 'does not fail' | 'fails anyway'
}

export interface EvidenceSummary {
  readonly rows: number
  readonly passing: number
  /** Published figures, and those of rows that pass; a sign is one figure. */
  readonly figures: number
  readonly explained: number
  readonly mechanisms: readonly MechanismSummary[]
  /** Ids of rows that are marked as reproduced and do not pass. */
  readonly regressions: readonly string[]
  /** Ids of rows that are marked as not reproduced and pass. */
  readonly surprises: readonly string[]
  /** Names of the traits that were fitted, by population, and under `designs` what studies set by hand. */
  readonly freeParameters: FreeParameters
  /** How many these are. */
  readonly parameters: number
}

export interface MechanismSummary {
  readonly mechanism: Mechanism
  readonly rows: number
  readonly passing: number
  /** Id of the row that is the furthest off for its tolerance. */
  readonly worst: string
}

export type FreeParameters = Readonly<Record<string, readonly string[]>>
