import type { TraitShape } from '../model/traitShape.ts'
import type { TraitName } from '../model/traits.ts'
import type { Graph } from '../network/Graph.ts'
import type { Key } from '../random/Key.ts'
import type { ActTable } from './actTable.ts'
import type { Fading } from './fading.ts'
import type { Plan } from './Plan.ts'

/** Days between two looks at a member whom nothing touches, to let attachment erode and absence count. */
export const CHECK_DAYS = 7

/** The constants of one replicate: who the people are and whom they know. No strategy changes anything here. */
export interface World {
  readonly plan: Plan
  readonly key: Key
  readonly replicate: number
  readonly table: ActTable
  /** Everybody: founders, then prospects, then the raiders of each raid. */
  readonly count: number
  /** How many of them are no raiders. */
  readonly residents: number
  readonly graph: Graph
  /** Mean number of people in a circle; null where there are no circles. */
  readonly circleSize: number | null
  /** Constant traits, a row for each person: side by side they take memory for those only who have been met (`meet`). */
  readonly traits: Float64Array
  readonly traitShapes: Readonly<Record<PersonalTrait, SpreadOfTrait>>
  /** By what the activity of residents is multiplied as it is drawn. */
  readonly activityScale: number
  /** Population parameters, how states fade with them, and which population each person comes from. */
  readonly parameters: readonly Parameters[]
  readonly fading: readonly Fading[]
  readonly populationOf: Uint8Array
  /** Day of the cycle of `CHECK_DAYS` on which each person is looked after: a look-up is cheaper than a remainder. */
  readonly turnOf: Uint8Array
  /** A step as a share of a week: a product is cheaper than a quotient. */
  readonly weeksPerStep: number
}

/** The traits in which people differ, and their places in a row of `World.traits`. */
export const TRAIT = {
  altruism: 0,
  positive_reciprocity: 1,
  negative_reciprocity: 2,
  norm_sensitivity: 3,
  need_for_orientation: 4,
  prior_variance: 5,
  first_belief: 6,
  activity: 7,
  choice_precision: 8,
} as const
export const TRAITS = 9

export type PersonalTrait = keyof typeof TRAIT

/** How a trait is drawn: what its draws belong to, and how it is spread, index = population. */
export interface SpreadOfTrait {
  readonly word: number
  readonly shapes: readonly TraitShape[]
}

/** All worlds are made here, so that engines give them one layout, as `createCommunity` does. */
export function createWorld(parts: World): World {
  return {
    plan: parts.plan,
    key: parts.key,
    replicate: parts.replicate,
    table: parts.table,
    count: parts.count,
    residents: parts.residents,
    graph: parts.graph,
    circleSize: parts.circleSize,
    traits: parts.traits,
    traitShapes: parts.traitShapes,
    activityScale: parts.activityScale,
    parameters: parts.parameters,
    fading: parts.fading,
    populationOf: parts.populationOf,
    turnOf: parts.turnOf,
    weeksPerStep: parts.weeksPerStep,
  }
}

/** The numbers that all people of one population share. */
export type Parameters = Readonly<Record<Exclude<TraitName, PersonalTrait>, number>>
