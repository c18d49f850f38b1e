import type { VoiceTime } from '../community/ReplicateResult.ts'
import type { Fitted } from '../model/Population.ts'
import type { Defined, Estimate } from '../statistics/Estimate.ts'
import type { Ablation } from './ablation/Ablation.ts'
import type { GroupChange } from './changes.ts'
import type { Likeness } from './likeness/Likeness.ts'
import type { Marginal } from './marginal/Marginal.ts'
import type { MoneyReturn, Prices } from './money.ts'
import type { Reciprocity } from './reciprocity.ts'
import type { Sensitivity } from './sensitivity/Sensitivity.ts'

/**
 * What a comparison found. summary.json is this object, and every number that the verdict, the charts or the page
 * show is one of its numbers, rounded.
 */
export interface Comparison {
  readonly title: string
  readonly question: string | null
  /** Name of the scenario file without folder and ending, such as "ten-hours". */
  readonly scenario: string
  readonly seed: string
  readonly version: string
  /** Finished replicates, and how many were asked for (fewer are finished after an interruption). */
  readonly replicates: number
  readonly replicatesAsked: number
  readonly days: number
  /** ISO date of day 1 when the scenario says `starts`, else null: axes then count weeks. */
  readonly starts: string | null
  /** The populations that the people come from, and what each of them is fitted to. */
  readonly populations: readonly { readonly name: string; readonly fitted: Fitted | null }[]
  readonly warmUp: WarmUp
  readonly network: readonly NetworkFigure[]
  /** The scenario's own measures first (decideBy, then also), then the rest of the catalogue. */
  readonly measures: readonly MeasureFacts[]
  /** Id of the measure that decides. */
  readonly decideBy: string
  /** Ids of the measures that the scenario names under `also`. */
  readonly also: readonly string[]
  readonly baseline: string
  /** The smallest difference in `decideBy` worth acting on, in the measure's unit, and the share it came from, if any. */
  readonly mattersFrom: { readonly amount: number; readonly share: number | null }
  readonly strategies: readonly StrategyResult[]
  /** Events of the scenario, to be marked on time axes: days count from 1, `until` is exclusive. */
  readonly events: readonly { readonly name: string; readonly from: number; readonly until: number }[]
  /** What things are worth, where the scenario says so. */
  readonly prices: Prices | null
  /** How the simulated community compares with the log it was read from; null without a log. */
  readonly likeness: Likeness | null
  /** How much of the return comes through which part of the model; null when nobody asked. */
  readonly ablation: Ablation | null
  /** What one rule and one hour more are worth; null when nobody asked. */
  readonly marginal: Marginal | null
  /** What replicates tell of how far the result depends on chance and community; null where there are too few. */
  readonly sensitivity: Sensitivity | null
  /** Notes a reader must see with the result, such as a community that had not settled. */
  readonly caveats: readonly string[]
}

export interface MeasureFacts {
  readonly id: string
  /** Spaced words, as written in scenario files. */
  readonly name: string
  /** Unit of the outcome, such as "a month" or "% of members". */
  readonly unit: string
  /** Unit of the daily value in series.csv and in the charts over time. */
  readonly dailyUnit: string
  readonly sentence: string
  readonly better: 'more' | 'less' | 'neither'
}

export interface StrategyResult {
  readonly name: string
  /** Outcome by measure id: estimate over replicates, and the replicates' values in order of replicate. */
  readonly outcomes: Readonly<Record<string, Outcome>>
  /** This strategy minus the baseline, replicate by replicate on the same draws; empty for the baseline itself. */
  readonly differences: Readonly<Record<string, PairedDifference>>
  /** Probability that this strategy's expected `decideBy` is the best of all (bootstrap over replicates). */
  readonly probabilityBest: number
  /** How much `decideBy` is lost on average by choosing this strategy instead of the best one, same bootstrap. */
  readonly expectedRegret: number
  readonly reciprocity: Reciprocity
  /** What it earns and costs; null when the scenario gives no prices. */
  readonly money: MoneyReturn | null
  /** Who changed through the outreach: people by what they were on day 1. */
  readonly changes: readonly GroupChange[]
  /** Minutes per replicate over the whole horizon. */
  readonly minutes: { readonly given: number; readonly spent: number }
  /** The same for each of the team; that of volunteers is the sum over all who were there. */
  readonly team: readonly VoiceTime[]
  readonly outreachActs: number
  readonly rules: readonly RuleResult[]
  readonly newcomers: NewcomerResult
  /** How unequally members act; null when nobody acted, or in results that earlier versions stored. */
  readonly actShares: ActShares | null
  /** By measure id: the daily course of the measures that the scenario names, index 0 = day 1. */
  readonly course: Readonly<Record<string, Course>>
}

export interface Outcome extends Estimate {
  readonly values: readonly number[]
}

export interface PairedDifference extends Estimate {
  /** Share of replicates in which this strategy was better than the baseline (ties count half). */
  readonly betterShare: number
  /** Var(difference) ÷ (Var(strategy) + Var(baseline)): what the common draws left of the variance; null if 0 ÷ 0. */
  readonly varianceLeft: number | null
}

/** Mean cases per replicate of one rule: served + tooLate + undone + settled (by somebody else) = cases opened. */
export interface RuleResult {
  readonly name: string
  readonly act: string
  /** Who of the team does it. */
  readonly by: string
  readonly served: number
  readonly tooLate: number
  readonly undone: number
  readonly settled: number
  readonly minutes: number
}

/** The Lorenz curve of acts, over members of any day since day 1 and the replicates in which anybody acted. */
export interface ActShares {
  /** Share of all acts that the least active 0, 5, … 100 % of members did: mean, and band of the middle 80 % of replicates. */
  readonly curve: Course
  /** Share of all acts that the most active tenth of members did. */
  readonly mostActive: Estimate
}

/**
 * How the newcomers of one strategy fared, over replicates. Shares are ratios of means with Fieller's interval, so that a
 * replicate counts by its newcomers. Nobody counts who could not be followed for as long as a number needs.
 */
export interface NewcomerResult {
  /** From reached to shared; each step among those who took the one before. */
  readonly funnel: readonly FunnelStep[]
  /** Share who visited in a week after joining; of the members of day 1, in a week after that. */
  readonly retention: readonly RetentionPoint[]
  /** By the week of joining: how many in one community on average, and the share who visited in a week after joining. */
  readonly cohorts: readonly CohortResult[]
  /** What newcomers met in their first week, and how many of those returned: an association, not an effect. */
  readonly firstWeek: readonly ExperienceResult[]
}

export interface FunnelStep {
  readonly name: 'reached' | 'joined' | 'acted' | 'returned' | 'shared'
  /** People a month in one community. */
  readonly perMonth: Defined<Estimate>
  /** Share from 0 to 1 of those who took the step before; null for the first step. */
  readonly share: Defined<Estimate> | null
}

export interface RetentionPoint {
  readonly week: number
  readonly newcomers: Defined<Estimate>
  readonly members: Defined<Estimate>
}

export interface CohortResult {
  /** Week of joining, counted from 1. */
  readonly week: number
  readonly people: number
  /** By week after joining, in the order of the retention points; null where the horizon ends before. */
  readonly seen: readonly (number | null)[]
}

export interface ExperienceResult {
  readonly name: string
  /** Share of the newcomers who met this. */
  readonly share: Defined<Estimate>
  /** Share of those who visited again 7 to 27 days after joining. */
  readonly returned: Defined<Estimate>
}

/** Mean over replicates and the band that holds the middle 80 % of replicates; of days, smoothed over seven. */
export interface Course {
  readonly mean: readonly number[]
  readonly low: readonly number[]
  readonly high: readonly number[]
}

/** Whether the community was at rest when day 1 came. */
export interface WarmUp {
  readonly days: number
  readonly settled: boolean
  /** Acts a day in the last two weeks of warm-up ÷ the two weeks before, minus 1; null when warm-up is too short to tell. */
  readonly drift: number | null
}

/** A property of the network: what the scenario asks for and what the generated one has. */
export interface NetworkFigure {
  readonly name: string
  readonly target: number | null
  readonly achieved: number
}
