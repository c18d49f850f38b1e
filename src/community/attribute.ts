import { drawnIn } from '../model/attachment.ts'
import { exp } from '../random/exp.ts'
import { uniform } from '../random/Stream.ts'
import { type Factor, factors } from './ActLog.ts'
import type { ActTable } from './actTable.ts'
import { type Choice, SELF, utilityOf } from './Choice.ts'
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

  const given = weighUp(choice)
  const S = attachment(community, actor)
  const sigma = world.parameters[world.populationOf[actor]].visit_sensitivity
  for (const factor of states) weights[factor] = Math.max(0, 1 - probabilityWithout(choice, table, factor) / given)
  weights[factorIndex.visit] = S <= 0 ? 0 : 1 - drawnIn(0, sigma) / drawnIn(S, sigma)

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

/** Probability of the chosen alternative without one state; only alternatives that the state bears on are redone. */
function probabilityWithout(choice: Choice, table: ActTable, factor: number): number {
  const { best, count, systematic } = choice
  const C = factor === factorIndex.community ? 0 : choice.communityGoodwill
  const m = factor === factorIndex.mood ? 0 : choice.mood
  const B = factor === factorIndex.brand ? 0 : choice.brandGoodwill
  const target = choice.target[best]
  let chosen = 1
  let total = 0
  for (let k = 0; k < count; k++) {
    if (!bearsOn(choice, table, factor, k, target)) {
      total += alternativeWeights[k]
      continue
    }
    const goodwill = factor === factorIndex.person ? 0 : choice.goodwill[k]
    const benefit = factor === factorIndex.belief ? choice.firstBenefit[k] : choice.benefit[k]
    const social = factor === factorIndex.norm ? 0 : choice.social[k]
    const without = choice.precision * utilityOf(choice, table, k, goodwill, benefit, social, C, m, B)
    const weight = exp(without - systematic[best])
    if (k === best) chosen = weight
    total += weight
  }
  return chosen / total
}

/** Whether alternative k would be worth something else without the state. */
function bearsOn(choice: Choice, table: ActTable, factor: number, k: number, target: number): boolean {
  const row = choice.row[k]
  switch (factor) {
    case factorIndex.person:
      return choice.target[k] === target && choice.goodwill[k] !== 0
    case factorIndex.community:
      return choice.communityGoodwill !== 0 && (choice.toward[k] !== SELF || table.brandBenefit[row] !== 0)
    case factorIndex.mood:
      return choice.mood !== 0 && (choice.toward[k] !== SELF || table.brandBenefit[row] !== 0)
    case factorIndex.brand:
      return choice.brandGoodwill !== 0 && table.brandBenefit[row] !== 0
    case factorIndex.norm:
      return choice.social[k] !== 0
    default:
      return choice.benefit[k] !== choice.firstBenefit[k]
  }
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

/** The latest act of somebody in a person’s inbox, 0 for none. */
function latestFrom(community: Community, person: number, sender: number): number {
  const { inboxFrom, inboxId } = community.people
  let latest = 0
  for (let k = person * INBOX; k < (person + 1) * INBOX; k++) {
    if (inboxFrom[k] === sender && inboxId[k] > latest) latest = inboxId[k]
  }
  return latest
}

function creditOfTie(community: Community, person: number, target: number): number {
  const tie = findTie(community.ties, person, target)
  return tie < 0 ? 0 : community.ties.credit[tie]
}
