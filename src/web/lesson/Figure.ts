import type { Estimate } from '../../statistics/Estimate.ts'
import type { MeasureFacts } from '../../study/Comparison.ts'

/** A number from the results that a lesson speaks of. */
export interface NumberFigure extends Pick<Estimate, 'mean' | 'low' | 'high'> {
  /** One value for each replicate, in their order; null where there is none to be had. */
  readonly values: readonly number[] | null
  /** The measure that it is a difference in; null when it is no difference. */
  readonly differenceIn: MeasureFacts | null
}

/** A figure: a number, or the name of a strategy. */
export type Figure = NumberFigure | { readonly strategy: string }

export function isNumber(figure: Figure): figure is NumberFigure {
  return 'mean' in figure
}
