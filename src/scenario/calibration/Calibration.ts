import type { Plan } from '../../community/Plan.ts'
import type { Experiment } from '../../experiment/Experiment.ts'
import type { Population } from '../../model/Population.ts'
import type { TraitName } from '../../model/traits.ts'

/** What is to be fitted to what, with every name resolved and every default filled in. Plain data. */
export interface Calibration {
  /** Name of the file without its ending. */
  readonly id: string
  /** Where it starts. People of this name, and people made from it (`like`), get the fitted traits. */
  readonly population: Population
  /** At least one. */
  readonly parameters: readonly Parameter[]
  /** Where the parameters are at first: what the population has now, or the middle of each range. */
  readonly begin: Begin
  /** What is fitted to what, one after the other; at least one. */
  readonly steps: readonly Step[]
  readonly experiments: readonly Experiment[]
  /** Ids of published rows, experiments or targets that are reported but not fitted. */
  readonly holdOut: readonly string[]
  readonly community: CommunityTargets | null
  readonly seed: string
  /** Trials of the search for the best point, in each step. */
  readonly evaluations: number
  /** Particles of the posterior of a step; 0 for none. */
  readonly particles: number
  /** Sessions of each experiment; null leaves it to the laboratory. */
  readonly sessions: number | null
}

export type Begin = 'population' | 'ranges'

/** Some of the parameters, fitted to some of the rows, with the others as they are by then. */
export interface Step {
  /** Places in `parameters`. */
  readonly parameters: readonly number[]
  /**
   * Ids of experiments, published rows or targets; null for all. Rows that no model claims to reproduce are among them
   * only where they are named themselves.
   */
  readonly to: readonly string[] | null
  /** Whether it shall have a posterior. */
  readonly posterior: boolean
}

/** The mean of a trait, or how much people differ in it, and the range that is searched (its prior is even on `scale`). */
export interface Parameter {
  readonly trait: TraitName
  readonly of: 'mean' | 'sd'
  readonly from: number
  readonly to: number
  readonly scale: 'linear' | 'log'
}

/** Measures of a community that are known. */
export interface CommunityTargets {
  /** With the strategies that targets speak of. */
  readonly plan: Plan
  readonly replicates: number
  readonly targets: readonly Target[]
}

export interface Target {
  /** Its measure, and the strategy where there is one. */
  readonly id: string
  readonly measure: string
  /** Null for the community without any outreach. */
  readonly strategy: string | null
  readonly value: number
  /** Largest distance of the mean over replicates that counts as reproduced. */
  readonly band: number
}
