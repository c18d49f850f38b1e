import type { Act } from '../model/acts.ts'
import type { Switches } from '../model/channels.ts'
import type { MixtureShare, Population } from '../model/Population.ts'
import type { Log } from '../network/readLog.ts'
import type { ConditionSetting } from './ConditionSetting.ts'

/**
 * What the engine runs: a scenario with every name resolved, every default filled in and every quantity a number.
 * Times are in days (counted from 1; 2.5 is allowed in durations), effort and budgets in minutes, shares 0 to 1.
 * Plain data: it can be sent to a worker and hashed.
 */
export interface Plan {
  readonly seed: string
  readonly days: number
  readonly warmUpDays: number
  readonly stepsPerDay: number
  /** Weekday of day 1: 0 Monday to 6 Sunday. */
  readonly firstWeekday: number
  /** Founding members, and people outside who share circles with them. A log brings its own members. */
  readonly members: number
  readonly prospects: number
  readonly populations: readonly Population[]
  /** Which populations the founders and prospects come from: shares sum to 1. */
  readonly mixture: readonly MixtureShare[]
  /** Mean visits per day of founding members at the start of warm-up; null leaves the activity of the log as it is. */
  readonly visitsPerDay: number | null
  readonly network: CircleSpec | LogSpec
  /** Share of posts that are off topic. */
  readonly offTopic: number
  /** Posts that a visit has room for; null for all. */
  readonly reads: number | null
  readonly channels: Switches
  readonly houseRules: { readonly knownBy: number; readonly enforcedBy: 'members' | 'team' | 'nobody' }
  readonly team: readonly Voice[]
  /** The catalogue: the standard acts, with the scenario's effort as `minutes`, and acts that the scenario adds. */
  readonly acts: readonly Act[]
  readonly events: readonly PlannedEvent[]
  readonly strategies: readonly Strategy[]
  /** Strategies beside those compared, lived from the same state on the same draws; only their outcomes are kept. */
  readonly variants: readonly Strategy[]
  /** Which part of the model a study has taken away; the engine only hands it on. Null for the community as it is. */
  readonly without: string | null
}

export interface CircleSpec {
  readonly kind: 'circles'
  /** Mean people in a circle, mean circles of a person, and share of places given to somebody from everybody. */
  readonly size: number
  readonly perPerson: number
  readonly bridges: number
}

/** A community read from a log of interactions: people, ties, closeness and activity come from it. */
export interface LogSpec {
  readonly kind: 'log'
  readonly log: Log
  /** Circles that members share with prospects, beside the ties of the log; without prospects they are not made. */
  readonly circles: Omit<CircleSpec, 'kind'>
}

/** Who does outreach: a person who speaks for the brand, or volunteers from among the members. */
export interface Voice {
  readonly name: string
  /** Of each volunteer, where there are several. */
  readonly minutesPerWeek: number
  readonly credibility: number
  /** First day and end (exclusive) of the phase in which they are there. */
  readonly from: number | null
  readonly until: number | null
  /** How many members of which group are drawn when the phase begins; null for somebody who is paid. */
  readonly volunteers: { readonly count: number; readonly among: Addressees } | null
}

/** Any of the lists must hold, each with all of its conditions; 'everybody' is all members. */
export type Addressees = 'everybody' | readonly (readonly ConditionSetting[])[]

/**
 * The brand's act, or a raid. People in `reaches` receive it once on each of its days.
 * strength > 0 is a gift, < 0 harm; a raid brings `raiders` people of `mixture` who stay until it ends.
 */
export interface PlannedEvent {
  readonly name: string
  readonly kind: 'outage' | 'gift' | 'bad day' | 'rumour' | 'raid'
  /** First day, and the day it is over (exclusive). */
  readonly from: number
  readonly until: number
  /** Share of members reached. */
  readonly reaches: number
  /** Harm or bad news below 0, a gift above. */
  readonly strength: number
  /** Share of those whom a rumour reaches who hear it denied as well. */
  readonly disputed: number
  readonly raiders: number
  readonly mixture: readonly MixtureShare[]
}

export interface Strategy {
  readonly name: string
  readonly rules: readonly Rule[]
  /**
   * Time caps of the rules: each voice of the team has one, in their order (of volunteers, it is what each of them gives),
   * and each `use` with its own time adds one.
   */
  readonly budgets: readonly { readonly minutesPerWeek: number }[]
  /** What starts and stops rules by measures: a rule may have one of its own, and each `use` around it another. */
  readonly gates: readonly Gate[]
}

/** One line of a strategy. Rules act in the order written. */
export interface Rule {
  readonly name: string
  /** Name of an act of the team. */
  readonly act: string
  readonly to: Addressees
  /** Index into `team`. */
  readonly voice: number
  /**
   * Indices into the strategy's budgets: an act takes its minutes from each of them. That of volunteers is not among
   * them: there, an act takes the time of the one who does it.
   */
  readonly budgets: readonly number[]
  /** Days after entering the group in which it must be served, else the case lapses as too late. */
  readonly within: number | null
  /** Days after which the same person is served again while they stay in the group. */
  readonly every: number | null
  /** First day and end (exclusive) of the phase in which it acts; an empty one if `until` is not after `from`. */
  readonly from: number | null
  readonly until: number | null
  /** Indices into the strategy's gates: it acts while all of them are open. */
  readonly gates: readonly number[]
  /** For `announce`: what is said, and the signal that it carries (−1 bad news to 1 good news). */
  readonly what: 'apology' | 'news' | 'rule' | null
  readonly says: number
}

/**
 * Measures on closed days that start and stop what is behind it. It is open from day 1 on unless something has to start
 * it, and can be started again when it was stopped, whether or not its rules are in their phase.
 */
export interface Gate {
  readonly when: Trigger | null
  readonly until: Trigger | null
}

/** True when the measure, summed (a flow) or averaged (a level) over the last closed days, has reached the bound. */
export interface Trigger {
  readonly measure: string
  readonly over: number
  readonly atLeast: number | null
  readonly atMost: number | null
}
