import type { Addressees, Plan } from '../community/Plan.ts'
import type { Switches } from '../model/channels.ts'
import type { MixtureShare, Population } from '../model/Population.ts'

/** One treatment of a trial in a community: what is lived through, and whose acts are looked at. */
export interface TrialArm {
  readonly name: string
  /** Its one strategy is what the experimenter does in this arm; the seed is that of the experiment. */
  readonly plan: Plan
  /** Who is followed: a group as it is when day 1 begins, which is the same in every arm that has the same days before. */
  readonly subjects: Addressees
  /** Names of the acts that count in measures of people and their exchanges; null for all. */
  readonly counted: readonly string[] | null
  readonly design: TrialDesign
  // In place of those of the plan.
  readonly populations: readonly Population[]
  readonly mixture: readonly MixtureShare[]
  readonly channels: Switches
}

/** What measures have to know of how a trial is set up, in days: `follow_from` and `follow_up` of the subjects, and the `horizon`. */
export type TrialDesign = Readonly<Record<string, number>>
