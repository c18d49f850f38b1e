import { approached, moved } from '../model/moved.ts'
import { closenessBetween } from '../network/closenessBetween.ts'
import type { Community } from './Community.ts'
import { credit } from './credit.ts'
import { purpose } from './purpose.ts'
import { addTie, findTie } from './Ties.ts'
import { touchTie } from './touch.ts'

// Each of these lets one impression β in [−1, 1] move one state of a person, and notes to which act it is credited.

/** Goodwill of a tie’s holder toward the other. */
export function moveGoodwill(
  community: Community,
  holder: number,
  tie: number,
  beta: number,
  kappa: number,
  act: number,
): void {
  const { ties, streams } = community
  const old = ties.goodwill[tie]
  const next = moved(old, beta, kappa)
  ties.goodwill[tie] = next
  ties.credit[tie] = credit(streams[purpose.creditGoodwill], holder, old, next, ties.credit[tie], act)
}

/** Goodwill toward the brand, which the team speaks for. */
export function moveBrand(community: Community, person: number, beta: number, kappa: number, act: number): void {
  const { people, streams } = community
  const old = people.brand[person]
  const next = moved(old, beta, kappa)
  people.brand[person] = next
  people.creditBrand[person] = credit(streams[purpose.creditBrand], person, old, next, people.creditBrand[person], act)
}

/** Goodwill toward the whole community: what generalised reciprocity runs on. */
export function moveCommunity(community: Community, person: number, beta: number, act: number): void {
  const { people, world, streams } = community
  const p = world.parameters[world.populationOf[person]]
  const old = people.community[person]
  const next = moved(old, beta, beta >= 0 ? p.community_step_kind : p.community_step_harm)
  people.community[person] = next
  people.creditCommunity[person] = credit(
    streams[purpose.creditCommunity],
    person,
    old,
    next,
    people.creditCommunity[person],
    act,
  )
}

export function moveMood(community: Community, person: number, beta: number, kappa: number, act: number): void {
  const { people, streams } = community
  const old = people.mood[person]
  const next = moved(old, beta, kappa)
  people.mood[person] = next
  people.creditMood[person] = credit(streams[purpose.creditMood], person, old, next, people.creditMood[person], act)
}

/** Bonds move by acts exchanged, one received or one's own toward another, and by the small talk of circle mates. */
export function moveBonds(community: Community, person: number, beta: number, kappa: number, act: number): void {
  const { people } = community
  const old = people.bonds[person]
  people.bonds[person] = moved(old, beta, kappa)
  creditAttachment(community, person, old, people.bonds[person], act)
}

/** Identity with the community moves by what is seen there and by the goodwill felt toward it and toward the brand. */
export function moveIdentity(community: Community, person: number, beta: number, kappa: number, act: number): void {
  const { people } = community
  const old = people.identity[person]
  people.identity[person] = moved(old, beta, kappa)
  creditAttachment(community, person, old, people.identity[person], act)
}

function creditAttachment(community: Community, person: number, old: number, next: number, act: number): void {
  const { people, streams } = community
  const other = people.identity[person] + people.bonds[person] - next
  people.creditAttachment[person] = credit(
    streams[purpose.creditAttachment],
    person,
    other + old,
    other + next,
    people.creditAttachment[person],
    act,
  )
}

/** What an award says publicly: that what somebody does is what is wanted here, and that they belong here. */
export function moveEsteem(community: Community, person: number, beta: number, kappa: number, act: number): void {
  const { people, streams } = community
  const old = people.esteem[person]
  const next = moved(old, beta, kappa)
  people.esteem[person] = next
  people.creditNorm[person] = credit(streams[purpose.creditNorm], person, old, next, people.creditNorm[person], act)
}

/** One lesson in the house rules. */
export function learnRules(community: Community, person: number, act: number): void {
  const { people, world, streams } = community
  const old = people.rules[person]
  people.rules[person] = approached(old, 1, world.parameters[world.populationOf[person]].lesson_step)
  people.creditNorm[person] = credit(
    streams[purpose.creditNorm],
    person,
    old,
    people.rules[person],
    people.creditNorm[person],
    act,
  )
}

/** The tie from a person to another, faded up to now; made with the closeness of the network if it is new. */
export function tieTo(community: Community, holder: number, other: number): number {
  const tie = findTie(community.ties, holder, other)
  if (tie < 0)
    return addTie(community.ties, holder, other, closenessBetween(community.world.graph, holder, other), community.step)
  touchTie(community, tie, holder)
  return tie
}
