import type { Community } from './Community.ts'
import type { ConditionSetting } from './ConditionSetting.ts'
import { conditions, isOfLapsed } from './conditions.ts'
import { LAPSED, MEMBER } from './People.ts'
import type { Range } from './Range.ts'

/** All members, in the order of the roster. */
export function allMembers({ people, roster, rosterCount }: Community): Int32Array {
  return within(roster.subarray(0, rosterCount), { column: people.status, least: MEMBER, most: MEMBER })
}

/** Everybody who was a member and is none now; raiders who left are not among them. */
export function allLapsed({ people, world }: Community): Int32Array {
  const { status } = people
  const lapsed = new Int32Array(world.residents)
  let count = 0
  for (let person = 0; person < world.residents; person++) {
    lapsed[count] = person
    count += status[person] === LAPSED ? 1 : 0
  }
  return lapsed.subarray(0, count)
}

/**
 * Those of these members for whom all conditions of at least one of the maps hold, in the same order; and those who have
 * lapsed, for maps that ask for them.
 */
export function inGroup(
  community: Community,
  members: Int32Array,
  maps: readonly (readonly ConditionSetting[])[],
): Int32Array {
  const lists = maps.map((settings) => {
    const among = isOfLapsed(settings) ? allLapsed(community) : members
    return settings.flatMap((one) => rangesOf(community, one)).reduce(within, among)
  })
  return lists.length === 1 ? lists[0] : union(community, lists)
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

/** Who is in any of the lists, once. */
function union({ world }: Community, lists: readonly Int32Array[]): Int32Array {
  const marks = new Uint8Array(world.count)
  const united: number[] = []
  for (const list of lists) {
    for (const person of list) {
      if (marks[person] === 0) united.push(person)
      marks[person] = 1
    }
  }
  return Int32Array.from(united)
}
