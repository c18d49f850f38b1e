import type { Community } from './Community.ts'
import { DAY_ONE, LAPSED, MEMBER, PROSPECT } from './People.ts'
import { traitOf } from './traitOf.ts'

/** Days within which a member of day 1 counts as a newcomer: the four weeks before. */
const newDays = 28

/**
 * Everybody belongs to one of these groups, by what they are on day 1, before any outreach: so the same people are in
 * it with every strategy and with none, and what differs between them is an effect of the outreach.
 */
export const dayOne = {
  newcomers: 'Members on day 1 who had joined in the four weeks before.',
  'most active quarter': 'The quarter of the other members on day 1 with the most activity, the trait: visits per day.',
  'second quarter': 'The next quarter by activity.',
  'third quarter': 'The next quarter by activity.',
  'least active quarter': 'The quarter of them with the least activity.',
  'not yet members': 'Prospects on day 1, some of whom join later.',
  lapsed: 'Former members on day 1, some of whom return.',
  raiders: 'People whom a raid brings.',
} as const

export type DayOneGroup = keyof typeof dayOne

/** What the people of a group did from day 1 on, together. */
export interface Lives {
  readonly people: number
  readonly kindActs: number
  readonly visits: number
}

const names = Object.keys(dayOne) as DayOneGroup[]
const indexOf = Object.fromEntries(names.map((name, index) => [name, index])) as Record<DayOneGroup, number>
const quarters = ['most active quarter', 'second quarter', 'third quarter', 'least active quarter'] as const

/** Index in `dayOne` of the group of each person. */
export function dayOneGroups({ people, world }: Community): Uint8Array {
  const activity = (person: number) => traitOf(world, person, 'activity')
  const groups = new Uint8Array(world.count).fill(indexOf.raiders)
  const settled: number[] = []
  for (let person = 0; person < world.residents; person++) {
    const status = people.status[person]
    const joined = people.firstJoined[person]
    if (status === PROSPECT) groups[person] = indexOf['not yet members']
    else if (status === LAPSED) groups[person] = indexOf.lapsed
    else if (status === MEMBER && joined >= DAY_ONE - newDays * world.plan.stepsPerDay) {
      groups[person] = indexOf.newcomers
    } else settled.push(person)
  }
  settled.sort((a, b) => activity(b) - activity(a) || a - b)
  settled.forEach((person, rank) => {
    groups[person] = indexOf[quarters[Math.floor((4 * rank) / settled.length)]]
  })
  return groups
}

/** Sums over the people of each group at the end. */
export function livesOf(
  { people }: Community,
  groups: Uint8Array,
  visitsBefore: Int32Array,
): Record<DayOneGroup, Lives> {
  const sums = names.map(() => ({ people: 0, kindActs: 0, visits: 0 }))
  for (let person = 0; person < groups.length; person++) {
    const sum = sums[groups[person]]
    sum.people++
    sum.kindActs += people.kindActs[person]
    sum.visits += people.visits[person] - visitsBefore[person]
  }
  return Object.fromEntries(names.map((name, index) => [name, sums[index]])) as Record<DayOneGroup, Lives>
}
