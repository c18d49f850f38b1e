import { type Act, baseRate, largestBenefit } from '../model/acts.ts'
import { wordOf } from '../random/alternative.ts'
import type { Plan } from './Plan.ts'

/** The catalogue of acts as columns, index = row of `plan.acts`; what members choose among is grouped by target. */
export interface ActTable {
  readonly acts: readonly Act[]
  /** Name → row. */
  readonly row: Readonly<Record<string, number>>
  /** The word of the name, for draws. */
  readonly word: Int32Array
  /** What enters the utility of a row, side by side: row · TERMS + BENEFIT, BRAND_BENEFIT, COST or APPROVAL. */
  readonly terms: Float64Array
  readonly loss: Float64Array
  /** 1 when the house rules disapprove. */
  readonly forbidden: Uint8Array
  readonly teaches: Uint8Array
  readonly earned: Uint8Array
  /** What scales the benefit, as an index into `values`. */
  readonly value: Uint8Array
  /** Impression β = b/b_max, clipped to [−1, 1]. */
  readonly impression: Float64Array
  /** 1 for kind, −1 for harmful, 0 for neutral. */
  readonly sign: Int8Array
  /** Base rate d̄ of its class. */
  readonly base: Float64Array
  /** What others see of it: 0 nothing, 1 circle mates, 2 everybody, 3 friends outside as well. */
  readonly seen: Uint8Array
  /** 1 when it tells what its actor believes of the brand. */
  readonly tells: Uint8Array
  /** 1 when it is a post, which can be on or off topic: a kind act to everybody that the house rules do not forbid. */
  readonly isPost: Uint8Array
  /** 1 when it reaches nobody and changes only what people get to see. */
  readonly isUnnoticed: Uint8Array
  /** 1 when it answers an act received, and so waits for no answer itself. */
  readonly isAnswer: Uint8Array
  /** Rows that members choose among, by whom they are addressed to. */
  readonly self: readonly number[]
  readonly community: readonly number[]
  readonly outside: readonly number[]
  readonly need: readonly number[]
  readonly owed: readonly number[]
  readonly violator: readonly number[]
  readonly anybody: readonly number[]
}

/** What can scale a benefit, in the order of `Choice.values`. */
export const values = ['one', 'belief', 'warning', 'doubt', 'loss'] as const

const visibilities = ['recipient', 'circle', 'community', 'outward'] as const

/** Acts of self and outside that members may choose on a visit; joining is for prospects and the lapsed. */
const notOnVisits = new Set(['lurk', 'join'])

export function actTable({ acts, houseRules }: Plan): ActTable {
  const chosen = (target: Act['target']) =>
    acts.flatMap((act, row) => {
      const open = act.by !== 'team' && act.target === target && !notOnVisits.has(act.name)
      const mayEnforce = target !== 'violator' || houseRules.enforcedBy === 'members'
      return open && mayEnforce ? [row] : []
    })
  const column = (value: (act: Act) => number) => Float64Array.from(acts, value)
  const sign = { kind: 1, harmful: -1, neutral: 0 }
  return {
    acts,
    row: Object.fromEntries(acts.map((act, row) => [act.name, row])),
    word: Int32Array.from(acts, (act) => wordOf(act.name)),
    terms: Float64Array.from(acts.flatMap((act) => [act.benefit, act.brandBenefit, act.cost, act.approval])),
    loss: column((act) => act.loss),
    forbidden: Uint8Array.from(acts, (act) => (act.approval < 0 ? 1 : 0)),
    teaches: Uint8Array.from(acts, (act) => (act.teaches ? 1 : 0)),
    earned: Uint8Array.from(acts, (act) => (act.earned ? 1 : 0)),
    value: Uint8Array.from(acts, (act) => values.indexOf(act.value)),
    impression: column((act) => Math.max(-1, Math.min(1, act.benefit / largestBenefit))),
    sign: Int8Array.from(acts, (act) => sign[act.class]),
    base: column((act) => baseRate[act.class]),
    seen: Uint8Array.from(acts, (act) => visibilities.indexOf(act.visibility)),
    tells: Uint8Array.from(acts, (act) => (act.visibility === 'outward' ? 1 : 0)),
    isPost: Uint8Array.from(acts, (act) =>
      act.target === 'community' && act.class === 'kind' && act.approval >= 0 ? 1 : 0,
    ),
    isUnnoticed: Uint8Array.from(acts, (act) => (act.how === undefined ? 0 : 1)),
    isAnswer: Uint8Array.from(acts, (act) => (act.target === 'owed' ? 1 : 0)),
    self: chosen('self'),
    community: chosen('community'),
    outside: chosen('outside'),
    need: chosen('need'),
    owed: chosen('owed'),
    violator: chosen('violator'),
    anybody: chosen('anybody'),
  }
}
