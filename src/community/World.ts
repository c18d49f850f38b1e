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
  /** Constant traits, index = person. */
  readonly traits: Traits
  /** Population parameters, how states fade with them, and which population each person comes from. */
  readonly parameters: readonly Parameters[]
  readonly fading: readonly Fading[]
  readonly populationOf: Uint8Array
  /** Day of the cycle of `CHECK_DAYS` on which each person is looked after: a look-up is cheaper than a remainder. */
  readonly turnOf: Uint8Array
  /** A step as a share of a week: a product is cheaper than a quotient. */
  readonly weeksPerStep: number
}

/** A trait that varies over people, as a column. */
export type PersonalTrait =
  | 'altruism'
  | 'positive_reciprocity'
  | 'negative_reciprocity'
  | 'norm_sensitivity'
  | 'need_for_orientation'
  | 'prior_variance'
  | 'first_belief'
  | 'activity'
  | 'choice_precision'

export type Traits = Readonly<Record<PersonalTrait, Float64Array>>

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
    parameters: parts.parameters,
    fading: parts.fading,
    populationOf: parts.populationOf,
    turnOf: parts.turnOf,
    weeksPerStep: parts.weeksPerStep,
  }
}

/** The numbers that all people of one population share. */
export type Parameters = Readonly<Record<Exclude<TraitName, PersonalTrait>, number>>
