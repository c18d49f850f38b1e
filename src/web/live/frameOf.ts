import { addresseeOf, historyOf, isOutreach } from '../../cascade/History.ts'
import { faded } from '../../community/faded.ts'
import { COMMUNITY_LEFT } from '../../community/places.ts'
import type { StrategyLife } from '../../community/StrategyLife.ts'
import { dailyMeasures } from './dailyMeasures.ts'
import { CAUSED, type Frame, NOBODY, OF_OUTREACH, UNCAUSED } from './Frame.ts'

/**
 * What there is to see of a life on its last day lived. Reads only.
 *
 * @param before acts in the log when that day began
 */
export function frameOf({ community, day, daily }: StrategyLife, before: number): Frame {
  const { people, log } = community
  const history = historyOf(community)
  const acts = Array.from({ length: log.count - before }, (_, k) => before + 1 + k)
  return {
    day,
    status: people.status.slice(),
    goodwill: Int8Array.from(faded(community, people.community, COMMUNITY_LEFT), (value) => Math.round(100 * value)),
    acts: {
      first: before + 1,
      actor: Int32Array.from(acts, (act) => log.actor[act]!),
      row: Int16Array.from(acts, (act) => log.row[act]!),
      target: Int32Array.from(acts, (act) => addresseeOf(history, act) ?? NOBODY),
      outreach: Uint8Array.from(acts, (act) => Number(isOutreach(history, act))),
      caused: Uint8Array.from(acts, (act) =>
        log.cause[act] === 0 ? UNCAUSED : log.byTeam[act] === 1 ? OF_OUTREACH : CAUSED,
      ),
    },
    daily: Float64Array.from(dailyMeasures, ({ name }) => daily[name]![day - 1] ?? Number.NaN),
  }
}

/** What can be handed over to another thread without a copy. */
export function buffersOf({ status, goodwill, acts, daily }: Frame): ArrayBuffer[] {
  const columns = [status, goodwill, acts.actor, acts.row, acts.target, acts.outreach, acts.caused, daily]
  return columns.map(({ buffer }) => buffer as ArrayBuffer)
}
