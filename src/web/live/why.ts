import { effects, effectsOf } from '../../cascade/effects.ts'
import { type History, historyOf } from '../../cascade/History.ts'
import type { Community } from '../../community/Community.ts'
import { faded } from '../../community/faded.ts'
import { COMMUNITY_LEFT, MOOD_LEFT } from '../../community/places.ts'
import type { PersonalTrait } from '../../community/World.ts'
import type { ToldChain } from '../../study/explain/Explanation.ts'
import { type ExplainedAct, explainAct } from '../../study/explain/explainAct.ts'
import { type ExplainedPerson, explainPerson } from '../../study/explain/explainPerson.ts'
import { toldChains } from '../../study/explain/toldChains.ts'

/** What can be asked of a world: who somebody is and why they acted, why an act was done, or its best chain of causes. */
export type Question = { readonly person: number } | { readonly act: number } | { readonly chain: 'best' }

export type Answer =
  | { readonly about: 'person'; readonly person: PersonAnswer }
  | { readonly about: 'act'; readonly act: ExplainedAct }
  | { readonly about: 'chain'; readonly chain: ToldChain | null }

/** A person as they are now. */
export interface PersonAnswer extends ExplainedPerson {
  /** Name of the population they come from. */
  readonly population: string
  readonly traits: readonly TraitRank[]
  /** Toward the community, and mood; −1 to 1. */
  readonly goodwill: number
  readonly mood: number
  /** Their latest acts, the latest first, each with its causes. */
  readonly latest: readonly ExplainedAct[]
  /** Acts that their latest ones led to directly, in the same order. */
  readonly led: readonly number[]
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
const most = 5

/** Looks into the log of a world. Changes nothing. */
export function why(community: Community, names: readonly string[], asked: Question): Answer {
  const history = historyOf(community)
  if ('act' in asked) return { about: 'act', act: explainAct(history, names, asked.act) }
  if ('chain' in asked) return { about: 'chain', chain: toldChains(history, names, 1)[0] ?? null }
  return { about: 'person', person: personAnswer(community, history, names, asked.person) }
}

function personAnswer(community: Community, history: History, names: readonly string[], person: number): PersonAnswer {
  const { people, world } = community
  const latest = latestActs(history, person)
  const all = effectsOf(history)
  return {
    ...explainPerson(history, names, String(person)),
    population: world.plan.populations[world.populationOf[person]!]!.name,
    traits: told.map((name) => ({ name, above: shareBelow(world.traits[name], world.residents, person) })),
    goodwill: faded(community, people.community, COMMUNITY_LEFT)[person]!,
    mood: faded(community, people.mood, MOOD_LEFT)[person]!,
    latest: latest.map((act) => explainAct(history, names, act)),
    led: latest.map((act) => effects(all, act).length),
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
