import { called } from '../model/attachment.ts'
import { willingness } from '../model/willingness.ts'
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
import { type ActTable, values } from './actTable.ts'
import { awaitsAnswer } from './awaitsAnswer.ts'
import type { Choices } from './Choices.ts'
import { BRAND, type Community, type Sent } from './Community.ts'
import { listTheRest } from './decide.ts'
import { fillValues } from './fillValues.ts'
import { INBOX } from './People.ts'
import {
  ALTRUISM,
  BENEFIT,
  BRAND_BENEFIT,
  BRAND_K,
  BRAND_THETA,
  CHOOSER,
  COMMUNITY,
  NEGATIVE,
  POSITIVE,
  PRECISION,
  SELF,
  STRANGER_K,
  TERMS,
  VALUES,
  WEIGHT_DIRECT,
} from './places.ts'
import { purpose } from './purpose.ts'
import { findTie } from './Ties.ts'
import { attachment } from './touch.ts'
import { traitOf } from './traitOf.ts'

// Scratch space. Index = factor: the weight of each; the sum of the alternatives without it, and what the chosen one
// is then worth. What the values would be without anything learnt; and exp(λ(U − U_chosen)) of each alternative.
const weights = new Float64Array(factors.length)
const sums = new Float64Array(factors.length)
const chosen = new Float64Array(factors.length)
const firstValues = new Float64Array(values.length)
const mostAlternatives = 4096
const shares = new Float64Array(mostAlternatives)

/**
 * Why the chosen act was chosen (model 4.7). The weight of a state (goodwill toward the person, the community or the
 * brand, mood, norms, belief, attachment) is its excess fraction 1 − Pr(act without it)/Pr(act), at least 0; weights
 * over 1 together are scaled to 1, the rest is "none", and one is drawn. The cause is the act to which that state is
 * credited, 0 when it owes nothing to an act; both are put on the act sent. Thanks answer an act received: without it
 * there is nobody to thank.
 */
export function attribute(community: Community, sent: Sent): void {
  const { world, streams, people, choices } = community
  const { table } = world
  const { actor, row, target, choice: c } = sent
  if (table.isAnswer[row] === 1) {
    sent.factor = BY_PERSON
    sent.cause = latestFrom(community, actor, target)
    return
  }
  listTheRest(community, c)

  const p = world.parameters[world.populationOf[actor]]
  const S = attachment(community, actor)
  const [belief, doubt] = [traitOf(world, actor, 'first_belief'), traitOf(world, actor, 'prior_variance')]
  fillValues(firstValues, 0, belief, doubt, p.caution, S)
  excessFractions(choices, c, table, p.weight_generalised * people.community[actor], p.weight_mood * people.mood[actor])
  const coming = whatBrought(community, actor, S)
  weights[BY_VISIT] = coming.attachment + coming.call + coming.joining

  let total = 0
  for (let factor = 0; factor < weights.length; factor++) total += weights[factor]
  const { a, b } = streams[purpose.cause]
  let rest = uniform(a, b, actor, 0) * Math.max(1, total)
  for (let factor = 1; factor < weights.length; factor++) {
    rest -= weights[factor]
    if (rest >= 0) continue
    sent.factor = factor
    sent.cause = creditOf(community, c, actor, factor, target)
    return
  }
  sent.factor = NO_FACTOR
  sent.cause = 0
}

/**
 * Fills `weights` with the excess fraction of each state of the chooser. The probability of the chosen alternative is
 * exp(0) ÷ Σ exp(λ(U_k − U_chosen)); without a state both change by what the utilities of the alternatives lose.
 * Alternatives that have less than a twentieth of the sum are left as they are.
 *
 * @param fromCommunity - what the goodwill toward the community adds to K, w_g·C
 * @param fromMood - what the mood adds, w_m·m
 */
function excessFractions(choices: Choices, c: number, table: ActTable, fromCommunity: number, fromMood: number): void {
  const { systematic, chooser, row: rows, toward: towards, target, goodwill, social, scale } = choices
  const me = c * CHOOSER
  const precision = chooser[me + PRECISION]
  const first = c * choices.room
  const end = first + choices.count[c]
  const best = choices.best[c]
  let total = 0
  for (let k = first; k < end; k++) total += shares[k - first] = exp(systematic[k] - systematic[best])
  for (let factor = BY_PERSON; factor <= BY_BELIEF; factor++) {
    sums[factor] = total
    chosen[factor] = 1
  }
  for (let k = first; k < end; k++) {
    const share = shares[k - first]
    const isChosen = k === best
    if (20 * share < total && !isChosen) continue
    const row = rows[k]
    const toward = towards[k]
    const scaled = table.terms[TERMS * row + BENEFIT] * scale[k]
    const benefit = scaled * chooser[me + VALUES + table.value[row]]
    const learnt = benefit - scaled * firstValues[table.value[row]]
    without(BY_NORM, -social[k], precision, share, isChosen)
    if (toward === SELF) {
      without(BY_BELIEF, -learnt, precision, share, isChosen)
      continue
    }
    const direct = chooser[me + WEIGHT_DIRECT] * goodwill[k]
    const K = chooser[me + STRANGER_K] + direct
    const theta = thetaIn(chooser, me, K)
    const brandBenefit = table.terms[TERMS * row + BRAND_BENEFIT]
    const fromC = toward === COMMUNITY ? fromCommunity + direct : fromCommunity
    without(BY_BELIEF, -learnt * theta, precision, share, isChosen)
    if (toward !== COMMUNITY && target[k] === target[best]) {
      without(BY_PERSON, benefit * lost(chooser, me, K, theta, direct), precision, share, isChosen)
    }
    const lessC = benefit * lost(chooser, me, K, theta, fromC) + lostByBrand(chooser, me, brandBenefit, fromCommunity)
    without(BY_COMMUNITY, lessC, precision, share, isChosen)
    const lessMood = benefit * lost(chooser, me, K, theta, fromMood) + lostByBrand(chooser, me, brandBenefit, fromMood)
    without(BY_MOOD, lessMood, precision, share, isChosen)
    if (brandBenefit === 0) continue
    const fromBrand = chooser[me + BRAND_K] - chooser[me + STRANGER_K]
    without(BY_BRAND, lostByBrand(chooser, me, brandBenefit, fromBrand), precision, share, isChosen)
  }
  for (let factor = BY_PERSON; factor <= BY_BELIEF; factor++) {
    weights[factor] = Math.max(0, 1 - (chosen[factor] * total) / sums[factor])
  }
}

/** A change of utility that moves no probability by more than a thousandth or so, in shares of the stake. */
const unnoticed = 1e-4

/** Takes into account that an alternative would have this much more utility without the state. */
function without(factor: number, change: number, precision: number, share: number, isChosen: boolean): void {
  if (Math.abs(change) < unnoticed) return
  const ratio = exp(precision * change)
  sums[factor] += share * (ratio - 1)
  if (isChosen) chosen[factor] = ratio
}

/** Willingness θ of the chooser in the emotional state K. */
function thetaIn(chooser: Float64Array, me: number, K: number): number {
  return willingness(chooser[me + ALTRUISM], chooser[me + POSITIVE], chooser[me + NEGATIVE], K)
}

/** What the willingness θ in the state K would gain if this part of K were gone. */
function lost(chooser: Float64Array, me: number, K: number, theta: number, part: number): number {
  return part === 0 ? 0 : thetaIn(chooser, me, K - part) - theta
}

/** What an alternative would gain if this part were gone from the emotional state toward the brand. */
function lostByBrand(chooser: Float64Array, me: number, brandBenefit: number, part: number): number {
  if (brandBenefit === 0 || part === 0) return 0
  return brandBenefit * lost(chooser, me, chooser[me + BRAND_K], chooser[me + BRAND_THETA], part)
}

/** The act to which a factor is credited. */
function creditOf(community: Community, c: number, person: number, factor: number, target: number): number {
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
      return occasionOf(community, c, person) ?? people.creditNorm[person]
    case BY_BELIEF:
      return people.creditBelief[person]
    case BY_VISIT:
      return broughtBy(community, person)
    default:
      return 0
  }
}

/**
 * The act that gave the occasion: a request to share, or the harm that one complains of. The weight of norms on the
 * chosen act is owed to it in proportion to what it adds; null when the rest has it.
 */
function occasionOf({ people, streams, world, choices }: Community, c: number, person: number): number | null {
  const best = choices.best[c]
  const request = choices.request[best]
  const { a, b } = streams[purpose.cause]
  if (request <= 0 || uniform(a, b, person, 1) * choices.social[best] >= request) return null
  return choices.row[best] === world.table.row.share ? people.requestId[person] : people.harmId[person]
}

/**
 * The excess fractions of a visit. Without attachment the person would have been drawn in f(0) / f(S) = exp(−σS) times as
 * much, without the act that called 1 / (1 + ζβ) times, and whoever joined would not be here without having joined.
 */
function whatBrought({ people, world }: Community, person: number, S: number) {
  const { notice, visit_sensitivity } = world.parameters[world.populationOf[person]]
  return {
    attachment: S <= 0 ? 0 : 1 - exp(-visit_sensitivity * S),
    call: 1 - 1 / called(notice, people.brought[person]),
    joining: people.joinedBy[person] === 0 ? 0 : 1,
  }
}

/** The act that brought somebody to this visit: one of those that keep them attached, called them, or made them join. */
function broughtBy(community: Community, person: number): number {
  const { people, streams } = community
  const { attachment: S, call, joining } = whatBrought(community, person, attachment(community, person))
  const { a, b } = streams[purpose.cause]
  const drawn = uniform(a, b, person, 2) * (S + call + joining)
  if (drawn < joining) return people.joinedBy[person]
  return drawn < joining + call ? people.broughtBy[person] : people.creditAttachment[person]
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
