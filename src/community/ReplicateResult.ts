import type { InteractionFigures } from '../network/interactionFigures.ts'
import type { DayOneGroup, Lives } from './dayOne.ts'
import type { Newcomers } from './Newcomers.ts'

/**
 * One replicate of a comparison: the same community lived once per strategy, from the same state at the end of the
 * warm-up, on the same draws. Plain JSON data.
 */
export interface ReplicateResult {
  readonly replicate: number
  /** The plan’s `without`. */
  readonly without: string | null
  /** Runs in the order of the plan’s strategies. */
  readonly runs: readonly StrategyRun[]
  /** Runs of the plan’s variants, in their order, without daily values. */
  readonly variants: readonly StrategyRun[]
  /** The twin: the same community without any outreach. It is one of `runs` when a strategy is empty. */
  readonly twin: StrategyRun
  /** Acts by members on each day of the warm-up, to judge whether the community had settled. */
  readonly warmUpActs: readonly number[]
  readonly network: readonly { readonly name: string; readonly target: number | null; readonly achieved: number }[]
  /** Hash of every bit of the final states and of all that is above, 16 hex digits. */
  readonly digest: string
  /** What people wrote to each other in the twin, where the community was read from a log to hold it against. */
  readonly messages?: InteractionFigures
}

export interface StrategyRun {
  /** Values of the measures with a daily value, by name of the measure; index 0 = day 1; null = no value that day. */
  readonly daily: Readonly<Record<string, readonly (number | null)[]>>
  /** Outcome of every measure but those of kind `study`, by name; null = not defined in this run. */
  readonly outcomes: Readonly<Record<string, number | null>>
  /** Kind acts by members over the horizon (shares are kind acts), and those of them that outreach began. */
  readonly kindActs: number
  readonly tracedActs: number
  readonly outreachActs: number
  readonly newcomers: Newcomers
  /** Share of all acts that the least active 0, 5, … 100 % did, of members of any day since day 1; null without acts. */
  readonly actShares: readonly number[] | null
  readonly minutes: { readonly given: number; readonly spent: number }
  /** The same by voice of the team, in the order of the plan. */
  readonly team: readonly VoiceTime[]
  /** What became of people who had something in common on day 1, by the name of the group. */
  readonly lives: Readonly<Record<DayOneGroup, Lives>>
  /** By rule, in the order written. Cases opened = served + tooLate + undone + settled. */
  readonly rules: readonly RuleTally[]
}

/** Minutes over the whole horizon. */
export interface VoiceTime {
  readonly name: string
  readonly given: number
  readonly spent: number
}

export interface RuleTally {
  readonly name: string
  readonly act: string
  /** Who of the team does it. */
  readonly by: string
  readonly opened: number
  readonly served: number
  readonly tooLate: number
  /** Left the group, or still waiting at the end, unserved. */
  readonly undone: number
  /** Answered by somebody else before it was too late. */
  readonly settled: number
  readonly minutes: number
}
