import { actOf, addresseeOf, dayOf, type History } from './History.ts'
import { JOIN, joinsOf } from './joins.ts'

/** What happened to one person: how they came, their first week, and what they did and received. */
export interface Life {
  readonly came: 'founder' | 'joined' | 'raider' | 'never'
  /** The act of joining for the first time, and the outward act that it was the effect of; 0 where there is none. */
  readonly join: number
  readonly through: number
  /** Acts done or received in the seven days from joining; for others, from day 1. */
  readonly firstWeek: readonly number[]
  /** Acts since day 1, by name of the act. */
  readonly did: Readonly<Record<string, number>>
  readonly received: Readonly<Record<string, number>>
  /** Acts by others since day 1 that came of what the person did, directly or through others, and joins among them. */
  readonly effects: number
  readonly joins: number
}

const week = 7

export function lifeOf(history: History, person: number): Life {
  const { log, founders, residents } = history
  const joined = joinsOf(history)
  let join = 0
  for (let act = 1; act <= log.count && join === 0; act++)
    if (joined[act] === JOIN && log.actor[act] === person) join = act
  const from = join === 0 ? 1 : dayOf(history, join)
  const firstWeek: number[] = []
  const did: Record<string, number> = {}
  const received: Record<string, number> = {}
  const isEffect = new Uint8Array(log.count + 1)
  let effects = 0
  let joins = 0
  for (let act = 1; act <= log.count; act++) {
    const day = dayOf(history, act)
    const own = log.actor[act] === person
    const toThem = addresseeOf(history, act) === person
    const name = actOf(history, act)?.name
    if ((own || toThem) && day >= from && day < from + week) firstWeek.push(act)
    if (name !== undefined && day >= 1 && own) did[name] = (did[name] ?? 0) + 1
    if (name !== undefined && day >= 1 && toThem) received[name] = (received[name] ?? 0) + 1
    const cause = log.cause[act]
    if (cause === 0 || (log.actor[cause] !== person && isEffect[cause] === 0)) continue
    isEffect[act] = 1
    if (own || day < 1) continue
    effects++
    if (joined[act] === JOIN) joins++
  }
  const came = person < founders ? 'founder' : person >= residents ? 'raider' : join > 0 ? 'joined' : 'never'
  return { came, join, through: join === 0 ? 0 : log.cause[join], firstWeek, did, received, effects, joins }
}
