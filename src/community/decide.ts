import { baseRate } from '../model/acts.ts'
import { majority } from '../model/norms.ts'
import { experience } from '../model/willingness.ts'
import { exponential } from '../random/exponential.ts'
import { uniform } from '../random/Stream.ts'
import { uniformInteger } from '../random/uniformInteger.ts'
import { BY_REACH } from './ActLog.ts'
import { attribute } from './attribute.ts'
import { answerDays, awaitsAnswer } from './awaitsAnswer.ts'
import { type Choice, choose, consider, keepQuiet, willingToward } from './Choice.ts'
import { BRAND, type Community } from './Community.ts'
import { rowAfter } from './fading.ts'
import { fillValues } from './fillValues.ts'
import { COMPLAINT, INBOX, MEMBER, NO_NEED } from './People.ts'
import { COMMUNITY, GOODWILL_LEFT, PERSON, SELF } from './places.ts'
import { purpose } from './purpose.ts'
import type { Sitting } from './Sitting.ts'
import { findTie } from './Ties.ts'
import { attachment } from './touch.ts'
import type { Shortlist, View } from './View.ts'

/** Lists what is open to a visitor beside keeping quiet. */
export function listAlternatives(community: Community, { person, view, choice }: Sitting): void {
  const { people } = community
  const { table } = community.world
  for (const row of table.self) {
    if (row === table.row.ask && people.need[person] !== NO_NEED) continue
    consider(choice, row, person, SELF, 0, 1, 0)
  }
  for (const row of table.community) consider(choice, row, person, COMMUNITY, 0, 1, 0)
  for (const row of table.outside) {
    consider(choice, row, person, PERSON, 0, 1, occasion(community, person, row))
  }
  considerNeeds(community, person, view, choice)
  considerOwed(community, person, choice)
  considerPeople(community, person, table.violator, view.violators, choice)
  considerAnybody(community, person, choice)
}

/** Somebody outside, or lapsed, who was reached by a share: joins, passes it on, or forgets about it. */
export function decideOutside(community: Community, person: number, matesInside: number, reachedBy: number): void {
  const { table } = community.world
  const { people, sittings } = community
  const { choice } = sittings[0]
  openChoice(community, person, 0, choice)
  const p = community.world.parameters[community.world.populationOf[person]]
  const nu = community.world.traits.norm_sensitivity[person]
  // Those seen inside have all joined: the descriptive norm of joining is 1.
  const company = nu * majority(matesInside, p.half_majority) * (1 - baseRate.neutral)
  consider(choice, table.row.join, person, SELF, 0, 1, matesInside === 0 ? 0 : company)
  if (people.status[person] !== MEMBER) consider(choice, table.row.share, person, PERSON, 0, 1, 0)
  if (choose(choice, table) > 0) {
    const row = choice.row[choice.best]
    community.outbox.push({
      actor: person,
      row,
      target: person,
      factor: BY_REACH,
      cause: reachedBy,
      announcement: null,
      credibility: 0,
    })
  }
}

/** Opens a choice with who weighs and in which state. */
export function openChoice(community: Community, person: number, peopleSeen: number, choice: Choice): void {
  const { world, people, streams } = community
  const { traits, table } = world
  const p = world.parameters[world.populationOf[person]]
  choice.person = person
  choice.streamA = streams[purpose.chooses].a
  choice.streamB = streams[purpose.chooses].b
  choice.precision = traits.choice_precision[person]
  choice.altruism = traits.altruism[person]
  choice.positive = traits.positive_reciprocity[person]
  choice.negative = traits.negative_reciprocity[person]
  choice.weightDirect = p.weight_direct
  choice.strangerK = experience(
    p.weight_direct,
    0,
    p.weight_generalised,
    people.community[person],
    p.weight_mood,
    people.mood[person],
  )
  choice.brandK = choice.strangerK + p.weight_direct * people.brand[person]
  choice.brandTheta = willingToward(choice, choice.brandK)
  choice.communityGoodwill = people.community[person]
  choice.expectedSanction = people.sanction[person]
  fillValues(choice.values, people.belief[person], people.doubt[person], p.caution, attachment(community, person))

  const nu = traits.norm_sensitivity[person]
  const eta = traits.need_for_orientation[person]
  const weight =
    (nu + eta / (people.visits[person] + 1)) * (peopleSeen === 0 ? 0 : majority(peopleSeen, p.half_majority))
  const kind = people.normKind[person]
  const harmful = people.normHarmful[person]
  choice.injunctive = nu * people.rules[person]
  choice.descriptive[0] = weight * (harmful - baseRate.harmful)
  choice.descriptive[1] = weight * (1 - kind - harmful - baseRate.neutral)
  choice.descriptive[2] = weight * (kind - baseRate.kind)
  keepQuiet(choice, table)
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
  return world.traits.norm_sensitivity[person] * people.request[person]
}

/** Answering a need is a volunteer’s dilemma: the more others are seen who could, the less one’s own answer is worth. */
function considerNeeds(community: Community, person: number, view: View, choice: Choice): void {
  const { world } = community
  const p = world.parameters[world.populationOf[person]]
  const scale = 1 / (1 + p.bystander_effect * view.peopleSeen)
  for (let k = 0; k < view.needs.count; k++) {
    const asker = view.needs.people[k]
    const goodwill = goodwillToward(community, person, asker)
    for (const row of world.table.need) consider(choice, row, asker, PERSON, goodwill, scale, 0)
  }
}

/** Kind acts that wait in the inbox for thanks, each sender once. Thanks close an exchange: they are not thanked for. */
function considerOwed(community: Community, person: number, choice: Choice): void {
  const { people, world, step } = community
  if (people.receivedAt[person] < step - answerDays * world.plan.stepsPerDay) return
  for (let k = person * INBOX; k < (person + 1) * INBOX; k++) {
    if (!awaitsAnswer(community, k)) continue
    const sender = people.inboxFrom[k]
    if (isEarlier(community, person * INBOX, k, sender)) continue
    const goodwill = sender === BRAND ? people.brand[person] : goodwillToward(community, person, sender)
    for (const row of world.table.owed) consider(choice, row, sender, PERSON, goodwill, 1, 0)
  }
}

function isEarlier(community: Community, start: number, end: number, sender: number): boolean {
  const { inboxFrom } = community.people
  for (let k = start; k < end; k++) if (inboxFrom[k] === sender && awaitsAnswer(community, k)) return true
  return false
}

function considerPeople(
  community: Community,
  person: number,
  rows: readonly number[],
  list: Shortlist,
  choice: Choice,
): void {
  for (let k = 0; k < list.count; k++) {
    const target = list.people[k]
    const goodwill = goodwillToward(community, person, target)
    for (const row of rows) consider(choice, row, target, PERSON, goodwill, 1, 0)
  }
}

/** Acts toward anybody are weighed toward the one person who comes to mind on this visit. */
function considerAnybody(community: Community, person: number, choice: Choice): void {
  const { world, people, ties } = community
  const rows = world.table.anybody
  if (rows.length === 0) return
  const tie = foremostTie(community, person)
  const other = tie < 0 ? somebody(community, person) : ties.other[tie]
  if (other === person || people.status[other] !== MEMBER) return
  const goodwill = tie < 0 ? goodwillToward(community, person, other) : goodwillOf(community, person, tie)
  for (const row of rows) consider(choice, row, other, PERSON, goodwill, 1, 0)
}

/**
 * Who comes to mind: the winner of an exponential race of ties, with weight 1 + φ·w² + ψ·|G| (closeness is mutual, so
 * w·w), and of somebody at random, with weight 1. Returns a tie, or −1 for somebody.
 */
function foremostTie(community: Community, person: number): number {
  const { world, people, ties, streams } = community
  const { a, b } = streams[purpose.comesToMind]
  const p = world.parameters[world.populationOf[person]]
  const end = ties.start[person] + ties.size[person]
  let foremost = -1
  let least = exponential(uniform(a, b, person, SOMEBODY))
  for (let tie = ties.start[person]; tie < end; tie++) {
    const other = ties.other[tie]
    if (people.status[other] !== MEMBER) continue
    const w = ties.closeness[tie]
    const weight = 1 + p.attention_closeness * w * w + p.attention_goodwill * Math.abs(ties.goodwill[tie])
    const u = uniform(a, b, person, other)
    // 1 − u ≤ −log u: most need no logarithm.
    if (1 - u >= least * weight) continue
    const time = exponential(u) / weight
    if (time >= least) continue
    least = time
    foremost = tie
  }
  return foremost
}

/** In the place of a partner in draws: a person at random, a circle mate at random, a place of the front page. */
const SOMEBODY = -2
const A_MATE = -3
const A_PLACE = -4

/** A circle mate at random or, when that is no member, somebody from the front page; oneself when there is nobody. */
function somebody(community: Community, person: number): number {
  const { world, people, streams, frontPage } = community
  const { a, b } = streams[purpose.comesToMind]
  const { offsets, neighbours } = world.graph
  const first = offsets[person]
  const mates = offsets[person + 1] - first
  if (mates > 0) {
    const mate = neighbours[first + uniformInteger(uniform(a, b, person, A_MATE), mates)]
    if (people.status[mate] === MEMBER) return mate
  }
  return frontPage.length === 0 ? person : frontPage[uniformInteger(uniform(a, b, person, A_PLACE), frontPage.length)]
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

/** Puts the chosen act into the outbox, with the cause drawn for it. */
export function send(community: Community, person: number, choice: Choice): void {
  attribute(community, person, choice)
  community.outbox.push({
    actor: person,
    row: choice.row[choice.best],
    target: choice.target[choice.best],
    factor: choice.factor,
    cause: choice.cause,
    announcement: null,
    credibility: 0,
  })
}
