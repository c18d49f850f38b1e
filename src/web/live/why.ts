import { bestChains } from '../../cascade/bestChains.ts'
import { effects, effectsOf, ledTo } from '../../cascade/effects.ts'
import { type History, historyOf } from '../../cascade/History.ts'
import { type Clause, inOrder, teller } from '../../cascade/tell.ts'
import { type Factor, factors } from '../../community/ActLog.ts'
import type { Community } from '../../community/Community.ts'
import { faded } from '../../community/faded.ts'
import { COMMUNITY_LEFT, MOOD_LEFT } from '../../community/places.ts'
import { traitOfAll } from '../../community/traitOf.ts'
import type { PersonalTrait } from '../../community/World.ts'
import { type ExplainedPerson, explainPerson } from '../../study/explain/explainPerson.ts'

/** What can be asked of a world: who somebody is and why they acted, why acts were done, or its best chain of causes. */
export type Question = { readonly person: number } | { readonly acts: readonly number[] } | { readonly chain: 'best' }

export type Answer =
  | { readonly about: 'person'; readonly person: PersonAnswer }
  | { readonly about: 'acts'; readonly acts: readonly ToldAct[] }
  | { readonly about: 'chain'; readonly chain: BestChain | null }

/** The chain of causes with most joins, then the longest, from its beginning; see `bestChains`. */
export interface BestChain {
  readonly clauses: readonly Clause[]
  readonly joins: number
}

/** A person as they are now. */
export interface PersonAnswer extends ExplainedPerson {
  /** Name of the population they come from. */
  readonly population: string
  readonly traits: readonly TraitRank[]
  /** Toward the community, and mood; −1 to 1. */
  readonly goodwill: number
  readonly mood: number
  /** Their latest acts, the latest first, each with its causes. */
  readonly latest: readonly ToldAct[]
}

/** An act in words, without the numbers of people: with the state of the actor that made it likelier, and its causes. */
export interface ToldAct {
  readonly act: number
  readonly told: Clause
  readonly factor: Factor
  /** The chain of causes, from the nearest back to the first. */
  readonly causes: readonly Clause[]
  /** Acts that it led to directly. */
  readonly led: number
}

/** A trait of somebody against that of all residents. */
export interface TraitRank {
  readonly name: PersonalTrait
  /** Share of the residents in whom the trait is smaller, 0 to 1. */
  readonly above: number
}

/** Traits of which a stranger can make something. */
const told: readonly PersonalTrait[] = [
  'altruism',
  'positive_reciprocity',
  'negative_reciprocity',
  'norm_sensitivity',
  'activity',
]

/** Latest acts of a person that are explained. */
const most = 3

/** Looks into the log of a world. Changes nothing. */
export function why(community: Community, names: readonly string[], asked: Question): Answer {
  const history = historyOf(community)
  if ('acts' in asked) return { about: 'acts', acts: asked.acts.map(toldAct(history, names)) }
  if ('chain' in asked) return { about: 'chain', chain: bestChain(history, names) }
  return { about: 'person', person: personAnswer(community, history, names, asked.person) }
}

function personAnswer(community: Community, history: History, names: readonly string[], person: number): PersonAnswer {
  const { people, world } = community
  return {
    ...explainPerson(history, names, String(person)),
    population: world.plan.populations[world.populationOf[person]!]!.name,
    traits: told.map((name) => ({ name, above: shareBelow(traitOfAll(community, name), world.residents, person) })),
    goodwill: faded(community, people.community, COMMUNITY_LEFT)[person]!,
    mood: faded(community, people.mood, MOOD_LEFT)[person]!,
    latest: latestActs(history, person).map(toldAct(history, names)),
  }
}

function bestChain(history: History, names: readonly string[]): BestChain | null {
  const [best] = bestChains(history, 1)
  if (best === undefined) return null
  return { clauses: teller(history, names, true)(inOrder(best.acts, best.joins)), joins: best.joins.length }
}

function toldAct(history: History, names: readonly string[]): (act: number) => ToldAct {
  const tell = teller(history, names, true)
  const all = effectsOf(history)
  const { log } = history
  return (act) => {
    const [told, ...causes] = tell(ledTo(history, act)).reverse()
    return { act, told: told!, factor: factors[log.factor[act]!]!, causes, led: effects(all, act).length }
  }
}

function latestActs({ log }: History, person: number): number[] {
  const acts: number[] = []
  for (let act = log.count; act >= 1 && acts.length < most; act--) if (log.actor[act] === person) acts.push(act)
  return acts
}

function shareBelow(trait: Float64Array, residents: number, person: number): number {
  let below = 0
  for (let other = 0; other < residents; other++) if (trait[other]! < trait[person]!) below++
  return below / residents
}
