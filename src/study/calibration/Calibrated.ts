import type { Population } from '../../model/Population.ts'
import type { Parameter } from '../../scenario/calibration/Calibration.ts'
import type { Row, RowOutcome } from './Row.ts'

/** What a calibration found. calibration.json is this object. */
export interface Calibrated {
  readonly version: string
  /** Name of the calibration file without its ending. */
  readonly calibration: string
  readonly seed: string
  /** False when it was stopped; what is here is what was known by then. */
  readonly finished: boolean
  /** Trials of the search. */
  readonly evaluations: number
  readonly parameters: readonly FittedParameter[]
  readonly rows: readonly FittedRow[]
  /** Sum over the fitted rows of their squared distances. */
  readonly loss: { readonly before: number; readonly after: number }
  /** One for each step that has one and was reached. */
  readonly posteriors: readonly PosteriorFacts[]
  /** The population at the best point. */
  readonly population: Population
}

export interface FittedParameter extends Parameter {
  /** The trait, followed by `sd` for its spread. */
  readonly name: string
  readonly before: number
  readonly after: number
  /** Which end of its range it has run into: the range may be too narrow. */
  readonly atEnd: 'from' | 'to' | null
  /** In the first step that fits it and has a posterior. */
  readonly posterior: ParameterPosterior | null
}

export interface ParameterPosterior {
  readonly mean: number
  readonly sd: number
  /** Ends of the 95 % interval. */
  readonly low: number
  readonly high: number
  /** Spread of the posterior ÷ spread of the prior, on the scale of the parameter: 1 when nothing was learned. */
  readonly ofPrior: number
  /** Whether the data narrow it down: `ofPrior` is at most 0.8. */
  readonly identified: boolean
  /** Names of parameters with which it is correlated by more than 0.9, either way: known only together. */
  readonly togetherWith: readonly string[]
}

/** What is known of the parameters of a step, all others being at their best. */
export interface PosteriorFacts {
  /** Their names. */
  readonly parameters: readonly string[]
  /** Values of the parameters, in their order, with weights that sum to 1. */
  readonly particles: readonly {
    readonly values: readonly number[]
    readonly weight: number
    readonly distance: number
  }[]
  /** Correlations of the parameters, each on its scale. */
  readonly correlations: readonly (readonly number[])[]
  /** Largest distance of a particle: the root of its loss ÷ the number of fitted rows. At 1 they are within tolerance. */
  readonly tolerance: number
  readonly effectiveSize: number
  /** Share of the last proposals that came as near. */
  readonly acceptance: number
  readonly evaluations: number
}

export interface FittedRow extends Row {
  readonly before: Omit<RowOutcome, 'residuals'>
  readonly after: Omit<RowOutcome, 'residuals'>
}
