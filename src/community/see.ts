import { approached, together } from '../model/moved.ts'
import { uniform } from '../random/Stream.ts'
import type { Community } from './Community.ts'
import { learnRules, moveBonds, moveBrand, moveGoodwill, moveIdentity, moveMood, tieTo } from './impressions.ts'
import { HIDDEN, MEMBER, OFF_TOPIC } from './People.ts'
import { purpose } from './purpose.ts'
import { offer, type View } from './View.ts'

/** Notes a post of another member, and the standing that its kindness gives to an author among circle mates. */
export function seePost(community: Community, person: number, author: number, isMate: boolean, view: View): void {
  const { world, people, streams } = community
  const state = people.postState[author]
  if (state === HIDDEN) return
  const { table } = world
  const row = people.postAct[author]
  const act = people.postId[author]
  if (state === OFF_TOPIC) {
    seeTalk(community, person, row, act, isMate, view)
    return
  }
  seeAct(community, person, row, act, view)
  if (isMate && table.sign[row] > 0) {
    const { reputation_step } = world.parameters[world.populationOf[person]]
    moveGoodwill(community, person, tieTo(community, person, author), table.impression[row], reputation_step, act)
  }
  if (table.forbidden[row] === 1 && people.status[author] === MEMBER) {
    const { a, b } = streams[purpose.seesViolator]
    offer(view.violators, author, uniform(a, b, person, author))
  }
  if (table.tells[row] === 1) {
    const signal = people.postSignal[author]
    view.signals++
    view.signalSum += signal
    view.signalSquares += signal * signal
    view.signalId = act
  }
}

/**
 * Notes a post that is off topic: a kind act as others are, but of no use to the community, so that it leaves no
 * impression. From a circle mate it is small talk. As what is on topic moves the identity, it moves the bonds: by the
 * step of an act seen, a fraction of that of an act exchanged. One after the other: for kind acts the order is nothing.
 */
function seeTalk(community: Community, person: number, row: number, act: number, isMate: boolean, view: View): void {
  const { world } = community
  view.seen++
  view.kind++
  if (!isMate) return
  const { identity_step } = world.parameters[world.populationOf[person]]
  moveBonds(community, person, world.table.impression[row], identity_step, act)
}

/** Notes a visible act of the team toward another member, and the standing that it gives to the brand. */
export function seeVoice(community: Community, person: number, addressee: number, view: View): void {
  const { world, people } = community
  const { table } = world
  const row = people.voiceAct[addressee]
  const act = people.voiceId[addressee]
  seeAct(community, person, row, act, view)
  if (table.sign[row] <= 0) return
  const p = world.parameters[world.populationOf[person]]
  moveBrand(community, person, table.impression[row] * p.paid_discount, p.reputation_step, act)
}

/** Notes an act for `takeIn`. A sanction seen shows that the rules hold: it is no attack on whoever only watches. */
function seeAct({ world, streams }: Community, person: number, row: number, act: number, view: View): void {
  const { table } = world
  const sign = table.sign[row]
  const loss = table.loss[row]
  const impression = loss > 0 ? loss : sign === 0 ? 0 : table.impression[row]
  view.seen++
  if (sign > 0) view.kind++
  if (sign < 0 && loss === 0) view.harmful++
  if (loss > 0 || table.forbidden[row] === 1) {
    view.cases++
    view.losses += loss
  }
  if (table.teaches[row] === 1) {
    view.lessons++
    view.lessonId = act
  }
  if (impression === 0) return
  // One act stands for all that was seen, drawn in proportion to its impression.
  const weight = Math.abs(impression)
  const { a, b } = streams[purpose.creditSeen]
  view.impressions += impression
  view.impressionWeight += weight
  if (uniform(a, b, person, act) * view.impressionWeight < weight) view.impressionId = act
}

/**
 * Takes in together what was seen on one visit: n acts move a state as n steps toward their mean would. They move the
 * descriptive norm, the mood, the identity with the community, the expected sanction and the knowledge of the rules.
 */
export function takeIn(community: Community, person: number, view: View): void {
  const { world, people } = community
  const { seen } = view
  if (seen === 0) return
  const p = world.parameters[world.populationOf[person]]
  const normStep = together(p.norm_step, seen)
  people.normKind[person] = approached(people.normKind[person], view.kind / seen, normStep)
  people.normHarmful[person] = approached(people.normHarmful[person], view.harmful / seen, normStep)
  if (view.impressionId !== 0) {
    const mean = view.impressions / seen
    moveMood(community, person, mean, together(p.contagion, seen), view.impressionId)
    moveIdentity(community, person, mean, together(p.identity_step, seen), view.impressionId)
  }
  if (view.cases > 0) {
    const step = together(p.sanction_step, view.cases)
    people.sanction[person] = approached(people.sanction[person], view.losses / view.cases, step)
  }
  for (let k = 0; k < view.lessons; k++) learnRules(community, person, view.lessonId)
}
