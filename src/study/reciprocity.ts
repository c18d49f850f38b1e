import type { StrategyRun } from '../community/ReplicateResult.ts'
import { type Defined, type Estimate, estimate } from '../statistics/Estimate.ts'
import { ratioOfMeans } from '../statistics/ratioOfMeans.ts'

/** The name of the measure in the catalogue. */
export const RECIPROCITY = 'reciprocity of influence'

/** Why a ratio has no value where no time was spent and nobody was served. */
export const NOTHING = 'nothing was done'

/**
 * The Reciprocity of Influence of one strategy: what members give back, in kind acts (of which shares are one kind).
 *
 * Definition: mean over replicates of (kind acts by members with the outreach − without any outreach) ÷ mean over
 * replicates of the acts of outreach. Both lives of a replicate begin with the same people, ties and states on day 1 and
 * meet the same draws, so the numerator is the causal effect on the whole community. The team’s own acts are not in it.
 *
 * Unit: kind acts per act of outreach, or per hour spent; 0 is nothing back, below 0 the outreach costs kindness.
 *
 * Estimator: the ratio of the two means, with Fieller’s 95 % interval over replicates (see `ratioOfMeans`). Not defined
 * when nothing was done, or so little that the interval of the denominator holds 0.
 */
export interface Reciprocity {
  /** The numerator: kind acts gained in one community over the horizon. */
  readonly gained: Estimate
  readonly perAct: Defined<Estimate>
  /** The same per hour that the team spent: on average. The value of the next hour needs the curve of `Marginal`. */
  readonly perHour: Defined<Estimate>
  /**
   * Kind acts whose chain of causes begins with an act of outreach, per act of outreach. It counts what can be followed
   * and nothing else: kindness that members would have shown anyway and now show for another reason is in it, kindness
   * displaced elsewhere is not taken off, and harm that did not happen leaves no trace.
   */
  readonly tracedPerAct: Defined<Estimate>
}

/**
 * @param runs with the outreach, one per replicate
 * @param twins the same communities without any outreach, in the same order
 */
export function reciprocityOf(runs: readonly StrategyRun[], twins: readonly StrategyRun[]): Reciprocity {
  const gained = gainedKindness(runs, twins)
  const acts = runs.map(({ outreachActs }) => outreachActs)
  return {
    gained: estimate(gained),
    perAct: ratioOfMeans(gained, acts, NOTHING),
    perHour: ratioOfMeans(gained, runs.map(hoursSpent), NOTHING),
    tracedPerAct: ratioOfMeans(
      runs.map(({ tracedActs }) => tracedActs),
      acts,
      NOTHING,
    ),
  }
}

/** The numerator, replicate by replicate. */
export function gainedKindness(runs: readonly StrategyRun[], twins: readonly StrategyRun[]): number[] {
  return runs.map(({ kindActs }, i) => kindActs - twins[i]!.kindActs)
}

export function hoursSpent({ minutes }: StrategyRun): number {
  return minutes.spent / 60
}
