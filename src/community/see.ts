import { approached } from '../model/moved.ts'
import { uniform } from '../random/Stream.ts'
import type { Community } from './Community.ts'
import { learnRules, moveBrand, moveGoodwill, moveIdentity, moveMood, tieTo } from './impressions.ts'
import { purpose } from './purpose.ts'
import { findTie } from './Ties.ts'
import { offer } from './View.ts'

/** A post of another member: its class moves the norm, its kindness the mood and the standing of its author. */
export function seePost(community: Community, person: number, author: number, mate: boolean): void {
  const { world, people, view } = community
  if (people.postHidden[author] === 1) return
  const { table } = world
  const p = world.parameters[world.populationOf[person]]
  const row = people.postAct[author]
  const act = people.postId[author]
  seeAct(community, person, row, act)
  if (table.sign[row] > 0) {
    const tie = mate ? tieTo(community, person, author) : findTie(community.ties, person, author)
    if (tie >= 0) moveGoodwill(community, person, tie, table.impression[row], p.reputation_step, act)
  }
  if (table.approval[row] < 0) {
    const { a, b } = community.streams[purpose.seesViolator]
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

/** A visible act of the team toward another member. */
export function seeVoice(community: Community, person: number, addressee: number): void {
  const { world, people } = community
  const { table } = world
  const row = people.voiceAct[addressee]
  const act = people.voiceId[addressee]
  seeAct(community, person, row, act)
  if (table.sign[row] <= 0) return
  const p = world.parameters[world.populationOf[person]]
  moveBrand(community, person, table.impression[row] * p.paid_discount, p.reputation_step, act)
}

/** What every act seen does: descriptive norm, mood, identity, and the lesson of rules taught, enforced or flouted. */
function seeAct(community: Community, person: number, row: number, act: number): void {
  const { world, people } = community
  const { table } = world
  const p = world.parameters[world.populationOf[person]]
  const sign = table.sign[row]
  people.normKind[person] = approached(people.normKind[person], sign > 0 ? 1 : 0, p.norm_step)
  people.normHarmful[person] = approached(
    people.normHarmful[person],
    sign < 0 && table.loss[row] === 0 ? 1 : 0,
    p.norm_step,
  )
  const impression = sign === 0 ? 0 : table.impression[row]
  moveMood(community, person, impression, p.contagion, act)
  // A sanction seen shows that the rules hold: it is no attack on whoever only watches.
  moveIdentity(community, person, table.loss[row] > 0 ? table.loss[row] : impression, act)
  if (table.loss[row] > 0)
    people.sanction[person] = approached(people.sanction[person], table.loss[row], p.sanction_step)
  else if (table.approval[row] < 0) people.sanction[person] = approached(people.sanction[person], 0, p.sanction_step)
  if (table.teaches[row] === 1) learnRules(community, person, act)
}
