import type { Fitted } from '../model/Population.ts'
import type { InteractionFigures } from '../network/interactionFigures.ts'
import type { Variant } from './marginal/variants.ts'
import type { Prices } from './money.ts'

/**
 * What a comparison is asked, apart from how the community lives: the part of a scenario that turns results into an
 * answer. Plain JSON, so that it can be stored beside the results and the answer be given again.
 */
export interface Question {
  readonly title: string
  readonly question: string | null
  /** Name of the scenario file without folder and ending. */
  readonly scenario: string
  readonly seed: string
  readonly version: string
  readonly replicatesAsked: number
  readonly days: number
  readonly starts: string | null
  readonly warmUpDays: number
  readonly populations: readonly { readonly name: string; readonly fitted: Fitted | null }[]
  readonly events: readonly { readonly name: string; readonly from: number; readonly until: number }[]
  /** Names, in the order of the plan. */
  readonly strategies: readonly string[]
  readonly baseline: string
  readonly decideBy: string
  readonly also: readonly string[]
  /** The smallest difference worth acting on: an amount, or a share of the baseline's mean. */
  readonly mattersFrom: { readonly amount: number } | { readonly share: number }
  readonly prices: Prices | null
  /** What the log says that the community was read from; null without one. */
  readonly given: InteractionFigures | null
  /** Strategies changed in one thing, in the order of the plan’s variants; null when nobody asks what that is worth. */
  readonly variants: readonly Variant[] | null
  /** Parts of the model that are taken away one by one, see `parts`; none when nobody asks. */
  readonly without: readonly string[]
}
