import type { Community } from './Community.ts'
import type { ConditionSetting } from './ConditionSetting.ts'
import { conditions, isOfLapsed } from './conditions.ts'
import { narrow } from './narrow.ts'
import { LAPSED, MEMBER } from './People.ts'
import type { Addressees } from './Plan.ts'
import type { Range } from './Range.ts'

/**
 * Those who are in a group and whose states are in all of the given ranges, each once, in no particular order. Members are
 * in it for whom all conditions of at least one of its maps hold; and of a map that asks for those who have lapsed, they.
 */
export function inGroup(community: Community, group: Addressees, ranges: readonly Range[] = []): Int32Array {
  if (group === 'everybody') return membersWithin(community, ranges)
  const lists = group.map((settings) => {
    const all = [...ranges, ...settings.flatMap((one) => rangesOf(community, one))]
    return isOfLapsed(settings) ? all.reduce(narrow, allLapsed(community)) : membersWithin(community, all)
  })
  return lists.length === 1 ? lists[0] : union(community, lists)
}

/** Everybody who was a member and is none now; raiders who left are not among them. */
function allLapsed({ people, world }: Community): Int32Array {
  const { status } = people
  const lapsed = new Int32Array(world.residents)
  let count = 0
  for (let person = 0; person < world.residents; person++) {
    lapsed[count] = person
    count += status[person] === LAPSED ? 1 : 0
  }
  return lapsed.subarray(0, count)
}

/** The members whose states are in all of these ranges, found among as few people as possible. */
function membersWithin({ people, roster, rosterCount }: Community, ranges: readonly Range[]): Int32Array {
  let fewest = roster.subarray(0, rosterCount)
  for (const { among } of ranges) if (among !== undefined && among.length < fewest.length) fewest = among
  const isMember = { column: people.status, least: MEMBER, most: MEMBER }
  return [...ranges, isMember].reduce(narrow, fewest.slice())
}

function rangesOf(community: Community, setting: ConditionSetting): readonly Range[] {
  return conditions.find(({ name }) => name === setting.condition)!.prepare(community, setting)
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
