import { standardActs } from '../model/acts.ts'
import type { TrialRecord } from './recordOf.ts'
import type { Window } from './TrialMeasure.ts'

const rowOf = (name: string) => standardActs.findIndex((act) => act.name === name)

/** Rows of acts that are no deeds: keeping quiet, coming and going. */
const noDeeds = new Set(['lurk', 'join', 'leave'].map(rowOf))

/** The row of a standard act in the catalogue of every community. */
export const row = Object.fromEntries(standardActs.map(({ name }) => [name, rowOf(name)])) as Readonly<
  Record<string, number>
>

/** Calls back for what members did of their own accord, from `start` until `end`: everything but coming and going. */
export function eachDeed(
  { day, act, actor, planted }: TrialRecord,
  { start, end }: Pick<Window, 'start' | 'end'>,
  tell: (place: number, actor: number) => void,
): void {
  for (let place = 0; place < day.length; place++) {
    if (day[place] < start || day[place] >= end || planted[place] === 1) continue
    if (actor[place] < 0 || act[place] < 0 || noDeeds.has(act[place])) continue
    tell(place, actor[place])
  }
}

/** Whom an act is addressed to, −1 when that is nobody else or the team. */
export function addressee({ actor, target }: TrialRecord, place: number): number {
  return target[place] === actor[place] ? -1 : target[place]
}

/** All of the horizon. */
export const all = ({ horizon }: Window) => ({ start: 0, end: horizon })

/** Deeds that others can read: what is posted to the community or answered there. */
export const isPost = (act: number) => act === row.contribute || act === row.ask || act === row.help
