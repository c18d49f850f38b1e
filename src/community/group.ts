import type { Community } from './Community.ts'
import type { ConditionSetting } from './ConditionSetting.ts'
import { conditions } from './conditions.ts'
import { MEMBER } from './People.ts'
import type { Range } from './Range.ts'

/** All members, in the order of the roster. */
export function allMembers({ people, roster, rosterCount }: Community): Int32Array {
  return within(roster.subarray(0, rosterCount), { column: people.status, least: MEMBER, most: MEMBER })
}

/** Those of these people for whom all conditions of at least one of the maps hold, in the same order. */
export function inGroup(
  community: Community,
  among: Int32Array,
  maps: readonly (readonly ConditionSetting[])[],
): Int32Array {
  const lists = maps.map((settings) => settings.flatMap((one) => rangesOf(community, one)).reduce(within, among))
  return lists.length === 1 ? lists[0] : anyOf(community, among, lists)
}

function rangesOf(community: Community, setting: ConditionSetting): readonly Range[] {
  return conditions.find(({ name }) => name === setting.condition)!.prepare(community, setting)
}

/** Those of these people whose state is in the range. */
export function within(among: Int32Array, { column, least, most }: Range): Int32Array {
  const kept = new Int32Array(among.length)
  let count = 0
  for (let k = 0; k < among.length; k++) {
    const person = among[k]
    const state = column[person]
    kept[count] = person
    count += state >= least && state <= most ? 1 : 0
  }
  return kept.subarray(0, count)
}

function anyOf({ world }: Community, among: Int32Array, lists: readonly Int32Array[]): Int32Array {
  const marks = new Uint8Array(world.count)
  for (const list of lists) for (const person of list) marks[person] = 1
  return within(among, { column: marks, least: 1, most: 1 })
}
