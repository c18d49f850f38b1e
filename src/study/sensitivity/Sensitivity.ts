import type { Correlation } from '../../statistics/correlation.ts'
import type { Estimate } from '../../statistics/Estimate.ts'
import type { Standing } from '../classify.ts'

/**
 * Whether the result hangs on chance or on the community in which it was found, as far as the replicates tell without
 * further runs. They differ in who the people are, in who knows whom and in everything that is drawn; the numbers of the
 * model and of the scenario are the same in all of them.
 */
export interface Sensitivity {
  /** A row for each strategy but the baseline that has a difference to it in enough replicates. */
  readonly strategies: readonly StrategySensitivity[]
}

export interface StrategySensitivity {
  readonly name: string
  /** The difference to the baseline in the measure that decides, from the first and the second half of the replicates. */
  readonly halves: readonly [HalfOfReplicates, HalfOfReplicates]
  /** How it goes with what a community was like on day 1, before any outreach. */
  readonly properties: readonly PropertySensitivity[]
  /** Names of properties in which the communities are too alike for that to be seen. */
  readonly alike: readonly string[]
}

export interface HalfOfReplicates {
  readonly difference: Estimate
  readonly standing: Standing
}

export interface PropertySensitivity {
  readonly name: string
  /** Replicates with less of it and those with more; of an odd number the middle one is in neither. */
  readonly less: CommunitiesAlike
  readonly more: CommunitiesAlike
  /** Of the property with the difference, over all replicates. */
  readonly correlation: Correlation
}

export interface CommunitiesAlike {
  /** Mean of the property. */
  readonly property: number
  readonly difference: Estimate
}
