import { deserved } from '../model/attachment.ts'
import { approached } from '../model/moved.ts'
import { exp } from '../random/exp.ts'
import { log } from '../random/log.ts'
import { BRAND, type Community } from './Community.ts'
import {
  moveBonds,
  moveBrand,
  moveCommunity,
  moveEsteem,
  moveGoodwill,
  moveIdentity,
  moveMood,
  tieTo,
} from './impressions.ts'
import { INBOX } from './People.ts'
import { renewVisitChance, touch } from './touch.ts'

/**
 * A person receives an act: it moves the goodwill toward its sender and toward the community, the mood and the bonds,
 * and waits in the inbox for an answer.
 */
export function receive(community: Community, person: number, sender: number, row: number, act: number): void {
  const { world, people } = community
  const p = world.parameters[world.populationOf[person]]
  touch(community, person)

  const kind = world.table.sign[row] > 0
  const raw = world.table.impression[row]
  const fromTeam = sender === BRAND
  const tie = fromTeam ? -1 : tieTo(community, person, sender)
  const repeats = fromTeam ? people.brandRepeats[person] : community.ties.repeats[tie]
  // The first act counts in full, for γ = 0 too, of which there is no logarithm.
  const repeated = kind && repeats > 0 ? exp(repeats * log(p.repeat_discount)) : 1
  const felt = raw * repeated * (fromTeam ? p.paid_discount : 1)
  const beta = world.table.earned[row] === 1 ? deserved(felt, people.deeds[person], p.half_deserved) : felt

  const step = beta >= 0 ? p.goodwill_step_kind : p.goodwill_step_harm
  if (fromTeam) {
    moveBrand(community, person, beta, step, act)
    if (kind) people.brandRepeats[person] += 1
  } else {
    const { ties } = community
    moveGoodwill(community, person, tie, beta, step, act)
    ties.closeness[tie] = approached(ties.closeness[tie], 1, p.closeness_step)
    if (kind) ties.repeats[tie] += 1
  }

  moveCommunity(community, person, beta, act)
  moveMood(community, person, beta, beta >= 0 ? p.mood_step_kind : p.mood_step_harm, act)
  moveBonds(community, person, beta, beta >= 0 ? p.bond_step : p.bond_step_harm, act)
  if (world.table.earned[row] === 1) {
    moveEsteem(community, person, beta, p.esteem_step, act)
    // To be held in esteem is to belong.
    moveIdentity(community, person, beta, p.esteem_step, act)
  }
  toInbox(community, person, sender, row, act)
  call(community, person, Math.abs(beta), act)
  renewVisitChance(community, person)
}

/** The strongest act of those that wait calls. */
function call({ people }: Community, person: number, strength: number, act: number): void {
  if (strength <= people.notice[person]) return
  people.notice[person] = strength
  people.noticeId[person] = act
}

function toInbox(community: Community, person: number, sender: number, row: number, act: number): void {
  const { people } = community
  const place = person * INBOX + people.inboxNext[person]
  people.inboxNext[person] = (people.inboxNext[person] + 1) % INBOX
  people.receivedAt[person] = community.step
  people.inboxFrom[place] = sender
  people.inboxAct[place] = row
  people.inboxAt[place] = community.step
  people.inboxId[place] = act
}
