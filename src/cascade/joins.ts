import { actOf, type History } from './History.ts'

/** What each act is as a way in: index = act; 0 no way in, 1 somebody joined for the first time, 2 came back. */
export function joinsOf(history: History): Uint8Array {
  const { log, founders, people } = history
  const wasMember = new Uint8Array(people).fill(1, 0, founders)
  const joins = new Uint8Array(log.count + 1)
  for (let act = 1; act <= log.count; act++) {
    if (actOf(history, act)?.name !== 'join') continue
    joins[act] = wasMember[log.actor[act]] === 1 ? RETURN : JOIN
    wasMember[log.actor[act]] = 1
  }
  return joins
}

export const JOIN = 1
export const RETURN = 2
