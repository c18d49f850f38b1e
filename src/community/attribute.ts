import { exp } from '../random/exp.ts'
import { uniform } from '../random/Stream.ts'
import {
  BY_BELIEF,
  BY_BRAND,
  BY_COMMUNITY,
  BY_MOOD,
  BY_NORM,
  BY_PERSON,
  BY_VISIT,
  factors,
  NO_FACTOR,
} from './ActLog.ts'
import type { ActTable } from './actTable.ts'
import { awaitsAnswer } from './awaitsAnswer.ts'
import { type Choice, willingToward } from './Choice.ts'
import { BRAND, type Community } from './Community.ts'
import { fillValues } from './fillValues.ts'
import { INBOX } from './People.ts'
import { BENEFIT, BRAND_BENEFIT, COMMUNITY, PERSON, SELF, TERMS } from './places.ts'
import { purpose } from './purpose.ts'
import { findTie } from './Ties.ts'
import { attachment } from './touch.ts'

const weights = new Float64Array(factors.length)

/**
 * Why the chosen act was chosen (model 4.7). The weight of a state (goodwill toward the person, the community or the
 * brand, mood, norms, belief, attachment) is its excess fraction 1 − Pr(act without it)/Pr(act), at least 0; weights
 * over 1 together are scaled to 1, the rest is "none", and one is drawn. The cause is the act to which that state is
 * credited, 0 when it owes nothing to an act; both are left in the choice. Thanks answer an act received: without it there is nobody to thank.
 */
export function attribute(community: Community, actor: number, choice: Choice): void {
  const { world, streams } = community
  const { table } = world
  const row = choice.row[choice.best]
  const target = choice.target[choice.best]
  if (table.isAnswer[row] === 1) {
    choice.factor = BY_PERSON
    choice.cause = latestFrom(community, actor, target)
    return
  }

  const p = world.parameters[world.populationOf[actor]]
  const { people } = community
  const { first_belief, prior_variance } = world.traits
  fillValues(choice.firstValues, first_belief[actor], prior_variance[actor], p.caution, attachment(community, actor))
  excessFractions(choice, table, p.weight_generalised * people.community[actor], p.weight_mood * people.mood[actor])
  const S = attachment(community, actor)
  // Without attachment the person would have been drawn in f(0) / f(S) = exp(−σS) times as much.
  weights[BY_VISIT] = S <= 0 ? 0 : 1 - exp(-p.visit_sensitivity * S)

  let total = 0
  for (let factor = 0; factor < weights.length; factor++) total += weights[factor]
  let left = uniform(streams[purpose.cause].a, streams[purpose.cause].b, actor, 0) * Math.max(1, total)
  for (let factor = 1; factor < weights.length; factor++) {
    left -= weights[factor]
    if (left >= 0) continue
    choice.factor = factor
    choice.cause = creditOf(community, choice, actor, factor, target)
    return
  }
  choice.factor = NO_FACTOR
  choice.cause = 0
}

/**
 * Fills `weights` with the excess fraction of each state of the chooser. The probability of the chosen alternative is
 * exp(0) ÷ Σ exp(λ(U_k − U_chosen)); without a state both change by what the utilities of the alternatives lose.
 * Alternatives that have less than a twentieth of the sum are left as they are.
 *
 * @param fromCommunity - what the goodwill toward the community adds to K, w_g·C
 * @param fromMood - what the mood adds, w_m·m
 */
function excessFractions(choice: Choice, table: ActTable, fromCommunity: number, fromMood: number): void {
  const { best, count, systematic } = choice
  let total = 0
  for (let k = 0; k < count; k++) total += choice.weight[k] = exp(systematic[k] - systematic[best])
  sums.fill(total)
  chosen.fill(1)
  for (let k = 0; k < count; k++) {
    if (20 * choice.weight[k] < total && k !== best) continue
    const row = choice.row[k]
    const toward = choice.toward[k]
    const scaled = table.terms[TERMS * row + BENEFIT] * choice.scale[k]
    const benefit = scaled * choice.values[table.value[row]]
    const learnt = benefit - scaled * choice.firstValues[table.value[row]]
    without(choice, k, BY_NORM, -choice.social[k])
    if (toward === SELF) {
      without(choice, k, BY_BELIEF, -learnt)
      continue
    }
    const direct = choice.weightDirect * choice.goodwill[k]
    const K = choice.strangerK + direct
    const theta = willingToward(choice, K)
    const brandBenefit = table.terms[TERMS * row + BRAND_BENEFIT]
    const fromC = toward === COMMUNITY ? fromCommunity + direct : fromCommunity
    const isTarget = toward === PERSON && choice.target[k] === choice.target[best]
    without(choice, k, BY_BELIEF, -learnt * theta)
    if (isTarget) without(choice, k, BY_PERSON, benefit * lost(choice, K, theta, direct))
    without(
      choice,
      k,
      BY_COMMUNITY,
      benefit * lost(choice, K, theta, fromC) + lostByBrand(choice, brandBenefit, fromCommunity),
    )
    without(
      choice,
      k,
      BY_MOOD,
      benefit * lost(choice, K, theta, fromMood) + lostByBrand(choice, brandBenefit, fromMood),
    )
    without(choice, k, BY_BRAND, lostByBrand(choice, brandBenefit, choice.brandK - choice.strangerK))
  }
  for (let factor = BY_PERSON; factor <= BY_BELIEF; factor++) {
    weights[factor] = Math.max(0, 1 - (chosen[factor] * total) / sums[factor])
  }
}

const sums = new Float64Array(factors.length)
const chosen = new Float64Array(factors.length)

/** A change of utility that moves no probability by more than a thousandth or so, in shares of the stake. */
const unnoticed = 1e-4

/** Takes into account that alternative k would have this much more utility without the state. */
function without(choice: Choice, k: number, factor: number, change: number): void {
  if (Math.abs(change) < unnoticed) return
  const ratio = exp(choice.precision * change)
  sums[factor] += choice.weight[k] * (ratio - 1)
  if (k === choice.best) chosen[factor] = ratio
}

/** What the willingness θ in the state K would gain if this part of K were gone. */
function lost(choice: Choice, K: number, theta: number, part: number): number {
  return part === 0 ? 0 : willingToward(choice, K - part) - theta
}

/** What an alternative would gain if this part were gone from the emotional state toward the brand. */
function lostByBrand(choice: Choice, brandBenefit: number, part: number): number {
  if (brandBenefit === 0 || part === 0) return 0
  return brandBenefit * lost(choice, choice.brandK, choice.brandTheta, part)
}

/** The act to which a factor is credited. */
function creditOf(community: Community, choice: Choice, person: number, factor: number, target: number): number {
  const { people } = community
  switch (factor) {
    case BY_PERSON:
      return target === BRAND ? people.creditBrand[person] : creditOfTie(community, person, target)
    case BY_COMMUNITY:
      return people.creditCommunity[person]
    case BY_MOOD:
      return people.creditMood[person]
    case BY_BRAND:
      return people.creditBrand[person]
    case BY_NORM:
      return occasionOf(community, choice, person) ?? people.creditNorm[person]
    case BY_BELIEF:
      return people.creditBelief[person]
    case BY_VISIT:
      return people.creditAttachment[person]
    default:
      return 0
  }
}

/**
 * The act that gave the occasion: a request to share, or the harm that one complains of. The weight of norms on the
 * chosen act is owed to it in proportion to what it adds; null when the rest has it.
 */
function occasionOf({ people, streams, world }: Community, choice: Choice, person: number): number | null {
  const request = choice.request[choice.best]
  const { a, b } = streams[purpose.cause]
  if (request <= 0 || uniform(a, b, person, 1) * choice.social[choice.best] >= request) return null
  return choice.row[choice.best] === world.table.row.share ? people.requestId[person] : people.harmId[person]
}

/** The latest act of somebody that waits in a person’s inbox for an answer, 0 for none. */
function latestFrom(community: Community, person: number, sender: number): number {
  const { inboxFrom, inboxId } = community.people
  let latest = 0
  for (let k = person * INBOX; k < (person + 1) * INBOX; k++) {
    if (inboxFrom[k] === sender && inboxId[k] > latest && awaitsAnswer(community, k)) latest = inboxId[k]
  }
  return latest
}

function creditOfTie(community: Community, person: number, target: number): number {
  const tie = findTie(community.ties, person, target)
  return tie < 0 ? 0 : community.ties.credit[tie]
}
