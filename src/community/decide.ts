import { baseRate } from '../model/acts.ts'
import { majority } from '../model/norms.ts'
import { BY_REACH } from './ActLog.ts'
import { attribute } from './attribute.ts'
import { consider } from './Choices.ts'
import type { Community } from './Community.ts'
import { choose, choosesAnAct } from './choose.ts'
import { openChoice } from './openChoice.ts'
import { MEMBER } from './People.ts'
import { PERSON, SELF } from './places.ts'
import { purpose } from './purpose.ts'

/** Somebody outside, or lapsed, who was reached by a share: joins, passes it on, or forgets about it. */
export function decideOutside(community: Community, person: number, matesInside: number, reachedBy: number): void {
  const { world, people, choices, streams } = community
  const { table } = world
  openChoice(community, 0, person, 0)
  const p = world.parameters[world.populationOf[person]]
  const nu = world.traits.norm_sensitivity[person]
  // Those seen inside have all joined: the descriptive norm of joining is 1.
  const company = nu * majority(matesInside, p.half_majority) * (1 - baseRate.neutral)
  consider(choices, 0, table.row.join, person, SELF, 0, 1, matesInside === 0 ? 0 : company)
  if (people.status[person] !== MEMBER) consider(choices, 0, table.row.share, person, PERSON, 0, 1, 0)
  choose(choices, 0, table, streams[purpose.chooses])
  if (choosesAnAct(choices, 0)) put(community, person, choices.row[choices.best[0]], person, BY_REACH, reachedBy)
}

/** Puts the act chosen in choice c into the outbox, with the cause drawn for it. */
export function send(community: Community, c: number): void {
  const { choices } = community
  const { best, factor, cause } = choices
  attribute(community, c)
  put(community, choices.person[c], choices.row[best[c]], choices.target[best[c]], factor[c], cause[c])
}

function put(community: Community, actor: number, row: number, target: number, factor: number, cause: number): void {
  community.outbox.push({ actor, row, target, factor, cause, announcement: null, credibility: 0 })
}
