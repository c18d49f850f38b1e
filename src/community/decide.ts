import { baseRate } from '../model/acts.ts'
import { majority } from '../model/norms.ts'
import { BY_REACH, NO_FACTOR } from './ActLog.ts'
import { consider } from './Choices.ts'
import { type Community, NO_CHOICE, type Sent } from './Community.ts'
import { choose, choosesAnAct, mightChoose } from './choose.ts'
import { listAnybody } from './listAlternatives.ts'
import { openChoice } from './openChoice.ts'
import { MEMBER } from './People.ts'
import { PERSON, SELF } from './places.ts'
import { purpose } from './purpose.ts'
import { traitOf } from './traitOf.ts'

/** Somebody outside, or lapsed, who was reached by a share: joins, passes it on, or forgets about it. */
export function decideOutside(community: Community, person: number, matesInside: number, reachedBy: number): void {
  const { world, people, choices, streams } = community
  const { table } = world
  openChoice(community, 0, person, 0)
  const p = world.parameters[world.populationOf[person]]
  const nu = traitOf(world, person, 'norm_sensitivity')
  // Those seen inside have all joined: the descriptive norm of joining is 1.
  const company = nu * majority(matesInside, p.half_majority) * (1 - baseRate.neutral)
  consider(choices, 0, table.row.join, person, SELF, 0, 1, matesInside === 0 ? 0 : company)
  if (people.status[person] !== MEMBER) consider(choices, 0, table.row.share, person, PERSON, 0, 1, 0)
  choose(choices, 0, 1, table, streams[purpose.chooses])
  if (!choosesAnAct(choices, 0)) return
  put(community.outbox, person, choices.row[choices.best[0]], person, BY_REACH, reachedBy, NO_CHOICE)
}

/** Chooses among the alternatives listed in choice c and, where one could be the best, acts toward whoever comes to mind. */
export function decide(community: Community, c: number): void {
  const { choices, world, streams } = community
  const { table } = world
  const draws = streams[purpose.chooses]
  choose(choices, c, c * choices.room + 1, table, draws)
  for (const row of table.anybody) {
    if (mightChoose(choices, c, row, table, draws)) listTheRest(community, c)
  }
}

/** Lists and weighs the acts toward whoever comes to mind, unless that is done. */
export function listTheRest(community: Community, c: number): void {
  const { choices, world, streams } = community
  if (choices.cameToMind[c] === 1) return
  choices.cameToMind[c] = 1
  const listed = c * choices.room + choices.count[c]
  listAnybody(community, c)
  choose(choices, c, listed, world.table, streams[purpose.chooses])
}

/** Puts the act chosen in choice c into the outbox; `deliver` finds out why it was chosen. */
export function send({ choices, outbox }: Community, c: number): void {
  const best = choices.best[c]
  put(outbox, choices.person[c], choices.row[best], choices.target[best], NO_FACTOR, 0, c)
}

function put(
  outbox: Sent[],
  actor: number,
  row: number,
  target: number,
  factor: number,
  cause: number,
  choice: number,
): void {
  outbox.push({ actor, row, target, factor, cause, choice, announcement: null, credibility: 0 })
}
