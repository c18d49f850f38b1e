import { drawnIn } from '../model/attachment.ts'
import { exp } from '../random/exp.ts'
import { uniform } from '../random/Stream.ts'
import { type Factor, factors } from './ActLog.ts'
import type { ActTable } from './actTable.ts'
import { awaitsAnswer } from './awaitsAnswer.ts'
import { type Choice, COMMUNITY, PERSON, SELF, willingToward } from './Choice.ts'
import { BRAND, type Community } from './Community.ts'
import { INBOX } from './People.ts'
import { purpose } from './purpose.ts'
import { findTie } from './Ties.ts'
import { attachment } from './touch.ts'

/** Index of a factor in the log. */
export const factorIndex = Object.fromEntries(factors.map((name, index) => [name, index])) as Record<Factor, number>

/** Factors that are states of the chooser, each with an excess fraction of its own. */
const states = (['person', 'community', 'mood', 'brand', 'norm', 'belief'] as const).map((name) => factorIndex[name])

const weights = new Float64Array(factors.length)

/**
 * Why the chosen act was chosen (model 4.7). The weight of a state (goodwill toward the person, the community or the
 * brand, mood, norms, belief, attachment) is its excess fraction 1 − Pr(act without it)/Pr(act), at least 0; weights
 * over 1 together are scaled to 1, the rest is "none", and one is drawn. The cause is the act to which that state is
 * credited, 0 when it owes nothing to an act. Thanks answer an act received: without it there is nobody to thank.
 */
export function attribute(community: Community, actor: number): { factor: number; cause: number } {
  const { world, choice, streams } = community
  const { table } = world
  const row = choice.row[choice.best]
  const target = choice.target[choice.best]
  if (table.owed.includes(row)) return { factor: factorIndex.person, cause: latestFrom(community, actor, target) }

  const p = world.parameters[world.populationOf[actor]]
  const C = community.people.community[actor]
  const m = community.people.mood[actor]
  const given = weighUp(choice)
  for (const factor of states) {
    weights[factor] = Math.max(
      0,
      1 - probabilityWithout(choice, table, factor, p.weight_generalised * C, p.weight_mood * m) / given,
    )
  }
  const S = attachment(community, actor)
  weights[factorIndex.visit] = S <= 0 ? 0 : 1 - drawnIn(0, p.visit_sensitivity) / drawnIn(S, p.visit_sensitivity)

  const total = weights.reduce((sum, weight) => sum + weight, 0)
  let left = uniform(streams[purpose.cause].a, streams[purpose.cause].b, actor, 0) * Math.max(1, total)
  for (let factor = 1; factor < weights.length; factor++) {
    left -= weights[factor]
    if (left >= 0) continue
    return { factor, cause: creditOf(community, actor, factor, target) }
  }
  return { factor: factorIndex.none, cause: 0 }
}

/** Weights exp(λ(U_k − U_chosen)) of the alternatives; fills them and returns the probability of the chosen one. */
function weighUp(choice: Choice): number {
  const { systematic, best, count } = choice
  let total = 0
  for (let k = 0; k < count; k++) total += alternativeWeights[k] = exp(systematic[k] - systematic[best])
  return 1 / total
}

const alternativeWeights = new Float64Array(256)

/**
 * Probability of the chosen alternative without one state; only alternatives that the state bears on are weighed anew.
 *
 * @param fromCommunity - what the goodwill toward the community adds to K, w_g·C
 * @param fromMood - what the mood adds, w_m·m
 */
function probabilityWithout(
  choice: Choice,
  table: ActTable,
  factor: number,
  fromCommunity: number,
  fromMood: number,
): number {
  const { best, count, precision } = choice
  const target = choice.target[best]
  let chosen = 1
  let total = 0
  for (let k = 0; k < count; k++) {
    let weight = alternativeWeights[k]
    const change = changeWithout(choice, table, factor, k, target, fromCommunity, fromMood)
    if (change !== 0) weight *= exp(precision * change)
    if (k === best) chosen = weight
    total += weight
  }
  return chosen / total
}

/** How the utility of alternative k would change without the state. */
function changeWithout(
  choice: Choice,
  table: ActTable,
  factor: number,
  k: number,
  target: number,
  fromCommunity: number,
  fromMood: number,
): number {
  const toward = choice.toward[k]
  const direct = choice.weightDirect * choice.goodwill[k]
  switch (factor) {
    case factorIndex.person:
      return toward === PERSON && choice.target[k] === target ? changeOfK(choice, k, direct) : 0
    case factorIndex.community:
      return (
        (toward === SELF ? 0 : changeOfK(choice, k, fromCommunity + (toward === COMMUNITY ? direct : 0))) +
        changeOfBrand(choice, table, k, fromCommunity)
      )
    case factorIndex.mood:
      return (toward === SELF ? 0 : changeOfK(choice, k, fromMood)) + changeOfBrand(choice, table, k, fromMood)
    case factorIndex.brand:
      return changeOfBrand(choice, table, k, choice.brandK - choice.strangerK)
    case factorIndex.norm:
      return -choice.social[k]
    default:
      return -choice.learnt[k] * (toward === SELF ? 1 : willingToward(choice, choice.K[k]))
  }
}

function changeOfK(choice: Choice, k: number, part: number): number {
  if (part === 0) return 0
  const K = choice.K[k]
  return choice.benefit[k] * (willingToward(choice, K - part) - willingToward(choice, K))
}

function changeOfBrand(choice: Choice, table: ActTable, k: number, part: number): number {
  const benefit = table.brandBenefit[choice.row[k]]
  if (benefit === 0 || part === 0) return 0
  return benefit * (willingToward(choice, choice.brandK - part) - choice.brandTheta)
}

/** The act to which a factor is credited. */
function creditOf(community: Community, person: number, factor: number, target: number): number {
  const { people } = community
  switch (factors[factor]) {
    case 'person':
      return target === BRAND ? people.creditBrand[person] : creditOfTie(community, person, target)
    case 'community':
      return people.creditCommunity[person]
    case 'mood':
      return people.creditMood[person]
    case 'brand':
      return people.creditBrand[person]
    case 'norm':
      return people.creditNorm[person]
    case 'belief':
      return people.creditBelief[person]
    case 'visit':
      return people.creditAttachment[person]
    default:
      return 0
  }
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
