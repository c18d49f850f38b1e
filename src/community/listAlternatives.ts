import { answerDays, awaitsAnswer } from './awaitsAnswer.ts'
import { consider } from './Choices.ts'
import { BRAND, type Community } from './Community.ts'
import { foremostTie, somebody } from './comesToMind.ts'
import { rowAfter } from './fading.ts'
import { COMPLAINT, INBOX, MEMBER, NO_NEED } from './People.ts'
import { ANYBODY, COMMUNITY, GOODWILL_LEFT, PERSON, SELF } from './places.ts'
import { findTie } from './Ties.ts'
import { traitOf } from './traitOf.ts'
import type { Shortlist, View } from './View.ts'

/** Lists in choice c what is open to a visitor beside keeping quiet and acts toward whoever comes to mind. */
export function listAlternatives(community: Community, c: number, person: number, view: View): void {
  const { people, choices } = community
  const { table } = community.world
  for (const row of table.self) {
    if (row === table.row.ask && people.need[person] !== NO_NEED) continue
    consider(choices, c, row, person, SELF, 0, 1, 0)
  }
  for (const row of table.community) consider(choices, c, row, person, COMMUNITY, 0, 1, 0)
  for (const row of table.outside) {
    consider(choices, c, row, person, PERSON, 0, 1, occasion(community, person, row))
  }
  considerNeeds(community, c, person, view)
  considerOwed(community, c, person)
  considerPeople(community, c, person, table.violator, view.violators)
}

/** What the occasion adds to an outward act: a request to share, or a complaint of one’s own that is still open. */
function occasion(community: Community, person: number, row: number): number {
  const { people, world, step } = community
  const { table } = world
  if (row === table.row.complain && people.need[person] === COMPLAINT) {
    return world.parameters[world.populationOf[person]].redress
  }
  const recently = people.requestedAt[person] >= step - answerDays * world.plan.stepsPerDay
  if (row !== table.row.share || !recently) return 0
  return traitOf(world, person, 'norm_sensitivity') * people.request[person]
}

/** Answering a need is a volunteer’s dilemma: the more others are seen who could, the less one’s own answer is worth. */
function considerNeeds(community: Community, c: number, person: number, view: View): void {
  const { world, choices } = community
  const { needs } = view
  if (needs.count === 0) return
  const p = world.parameters[world.populationOf[person]]
  const scale = 1 / (1 + p.bystander_effect * view.peopleSeen)
  for (let k = 0; k < needs.count; k++) {
    const asker = needs.people[k]
    const goodwill = goodwillToward(community, person, asker)
    for (const row of world.table.need) consider(choices, c, row, asker, PERSON, goodwill, scale, 0)
  }
}

/** Kind acts that wait in the inbox for thanks, each sender once. Thanks close an exchange: they are not thanked for. */
function considerOwed(community: Community, c: number, person: number): void {
  const { people, world, step, choices } = community
  if (people.receivedAt[person] < step - answerDays * world.plan.stepsPerDay) return
  for (let k = person * INBOX; k < (person + 1) * INBOX; k++) {
    if (!awaitsAnswer(community, k)) continue
    const sender = people.inboxFrom[k]
    if (isEarlier(community, person * INBOX, k, sender)) continue
    const goodwill = sender === BRAND ? people.brand[person] : goodwillToward(community, person, sender)
    for (const row of world.table.owed) consider(choices, c, row, sender, PERSON, goodwill, 1, 0)
  }
}

function isEarlier(community: Community, start: number, end: number, sender: number): boolean {
  const { inboxFrom } = community.people
  for (let k = start; k < end; k++) if (inboxFrom[k] === sender && awaitsAnswer(community, k)) return true
  return false
}

function considerPeople(
  community: Community,
  c: number,
  person: number,
  rows: readonly number[],
  { count, people }: Shortlist,
): void {
  for (let k = 0; k < count; k++) {
    const goodwill = goodwillToward(community, person, people[k])
    for (const row of rows) consider(community.choices, c, row, people[k], PERSON, goodwill, 1, 0)
  }
}

/** Lists in choice c the acts toward anybody: toward the one person who comes to mind on this visit. */
export function listAnybody(community: Community, c: number): void {
  const { world, people, ties, choices } = community
  if (world.table.anybody.length === 0) return
  const person = choices.person[c]
  const tie = foremostTie(community, person)
  const other = tie < 0 ? somebody(community, person) : ties.other[tie]
  if (other === person || people.status[other] !== MEMBER) return
  const goodwill = tie < 0 ? goodwillToward(community, person, other) : goodwillOf(community, person, tie)
  for (const row of world.table.anybody) consider(choices, c, row, other, ANYBODY, goodwill, 1, 0)
}

/** Goodwill toward another, 0 when nothing has passed between them. */
function goodwillToward(community: Community, person: number, other: number): number {
  const tie = findTie(community.ties, person, other)
  return tie < 0 ? 0 : goodwillOf(community, person, tie)
}

/** Goodwill of a tie as it has faded by now; the tie itself is touched by acts only. */
function goodwillOf({ ties, world, step }: Community, holder: number, tie: number): number {
  const fading = world.fading[world.populationOf[holder]]
  return ties.goodwill[tie] * fading.left[rowAfter(fading, step - ties.touchedAt[tie]) + GOODWILL_LEFT]
}
