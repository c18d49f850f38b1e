import type { Defined, Estimate } from '../../statistics/Estimate.ts'

/** What one rule more, and one hour more, are worth. */
export interface Marginal {
  /** What is looked at: the measure that decides, kind acts, and money where the scenario gives prices. */
  readonly yields: readonly Yield[]
  /** A row for each rule of strategies with several. */
  readonly rules: readonly RuleValue[]
  /** A curve for each strategy that does something. */
  readonly curves: readonly HoursCurve[]
}

export interface Yield {
  readonly id: string
  readonly name: string
  readonly unit: string
  /** Unit of what an hour brings. */
  readonly hourUnit: string
  readonly better: 'more' | 'less' | 'neither'
}

/** The strategy − the strategy without the rule, on the same draws; the rule’s time is free for the others then. */
export interface RuleValue {
  readonly strategy: string
  readonly rule: string
  /** Hours that the rule takes in the mix. */
  readonly hours: Estimate
  /** By id of the yield. */
  readonly adds: Readonly<Record<string, Defined<Estimate>>>
  /** What it adds ÷ the hours that it takes in the mix. */
  readonly perHour: Readonly<Record<string, Defined<Estimate>>>
}

export interface HoursCurve {
  readonly strategy: string
  /** From no outreach at all to twice the time. */
  readonly points: readonly CurvePoint[]
  /** By id of the yield. */
  readonly shape: Readonly<Record<string, Shape>>
  /** Where money says to stop; null without prices. */
  readonly breakEven: BreakEven | null
}

export interface CurvePoint {
  /** Times the time that the scenario gives; 0 is no outreach. */
  readonly times: number
  /** Hours a week that were spent. */
  readonly hours: Estimate
  /** Return against no outreach, by id of the yield. */
  readonly gained: Readonly<Record<string, Defined<Estimate>>>
  /** What each further hour brought, from the point before to this one: the value of the next hour there. */
  readonly nextHour: Readonly<Record<string, Defined<Estimate>>>
}

/** How the return bends: what each further hour brings against what each of the first hours brings. */
export interface Shape {
  readonly kind: 'diminishing' | 'growing' | 'unknown' | 'unspent'
  /** Hours a week at the end of the first hours and of the further ones. */
  readonly first: number
  readonly last: number
  /** What an hour brings before and after; null where nothing more is spent. */
  readonly rates: readonly [first: Defined<Estimate>, further: Defined<Estimate>] | null
  /** What the further hours brought − what they would have brought at the rate of the first, in the unit of the yield. */
  readonly bend: Estimate | null
}

/** Hours a week at which the next hour stops being worth its price. */
export interface BreakEven {
  /** Up to here each further hour is worth more than it costs, for sure (95 %). */
  readonly paysUpTo: number
  /** From here on it is worth less, for sure; null where that is not seen. */
  readonly losesFrom: number | null
  /** Where value − cost is the highest of all points, on average. */
  readonly best: number
}
