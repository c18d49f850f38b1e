import { drawnIn } from '../model/attachment.ts'
import { exp } from '../random/exp.ts'
import { uniform } from '../random/Stream.ts'
import { type Factor, factors } from './ActLog.ts'
import type { ActTable } from './actTable.ts'
import { type Choice, PERSON, utilityOf } from './Choice.ts'
import { BRAND, type Community } from './Community.ts'
import { INBOX } from './People.ts'
import { findTie } from './Ties.ts'
import { attachment } from './touch.ts'

/** Index of a factor in the log. */
export const factorIndex = Object.fromEntries(factors.map((name, index) => [name, index])) as Record<Factor, number>

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

  const { communityGoodwill: C, mood: m, brandGoodwill: B } = choice
  const given = probability(choice, table, C, m, B, null)
  const excess = (without: number) => Math.max(0, 1 - without / given)
  const S = attachment(community, actor)
  const sigma = world.parameters[world.populationOf[actor]].visit_sensitivity
  weights[factorIndex.person] = excess(probability(choice, table, C, m, B, 'person'))
  weights[factorIndex.community] = C === 0 ? 0 : excess(probability(choice, table, 0, m, B, null))
  weights[factorIndex.mood] = m === 0 ? 0 : excess(probability(choice, table, C, 0, B, null))
  weights[factorIndex.brand] = B === 0 ? 0 : excess(probability(choice, table, C, m, 0, null))
  weights[factorIndex.norm] = excess(probability(choice, table, C, m, B, 'norm'))
  weights[factorIndex.belief] = excess(probability(choice, table, C, m, B, 'belief'))
  weights[factorIndex.visit] = S <= 0 ? 0 : 1 - drawnIn(0, sigma) / drawnIn(S, sigma)

  const total = weights.reduce((sum, weight) => sum + weight, 0)
  let left = uniform(streams.cause.a, streams.cause.b, actor, 0) * Math.max(1, total)
  for (let factor = 1; factor < weights.length; factor++) {
    left -= weights[factor]
    if (left >= 0) continue
    return { factor, cause: creditOf(community, actor, factor, target) }
  }
  return { factor: factorIndex.none, cause: 0 }
}

/**
 * Probability of the chosen alternative among those considered, with these states and without one factor: the
 * goodwill toward the chosen target, norms, or what was learnt.
 */
function probability(
  choice: Choice,
  table: ActTable,
  C: number,
  m: number,
  B: number,
  without: 'person' | 'norm' | 'belief' | null,
): number {
  const target = choice.target[choice.best]
  const sum = (k: number) => {
    const forget = without === 'person' && choice.toward[k] === PERSON && choice.target[k] === target
    const benefit = without === 'belief' ? choice.firstBenefit[k] : choice.benefit[k]
    const goodwill = forget ? 0 : choice.goodwill[k]
    return (
      choice.precision *
      utilityOf(choice, table, k, goodwill, benefit, without === 'norm' ? 0 : choice.social[k], C, m, B)
    )
  }
  const chosen = sum(choice.best)
  let total = 0
  for (let k = 0; k < choice.count; k++) total += exp(sum(k) - chosen)
  return 1 / total
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
