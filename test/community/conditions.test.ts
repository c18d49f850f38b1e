import { describe, expect, test } from 'vitest'
import { type Community, sinceDayOne } from '../../src/community/Community.ts'
import type { ConditionSetting } from '../../src/community/ConditionSetting.ts'
import { conditions, tallies } from '../../src/community/conditions.ts'
import { keepGoodwill } from '../../src/community/goodwillKept.ts'
import { inGroup } from '../../src/community/group.ts'
import { liveDay } from '../../src/community/liveDay.ts'
import { narrow } from '../../src/community/narrow.ts'
import { createOutreach } from '../../src/community/outreach.ts'
import { HIDDEN, LAPSED, MEMBER, OFF_TOPIC } from '../../src/community/People.ts'
import type { Act } from '../../src/model/acts.ts'
import { rule, settled, smallPlan, stateOf, strategy } from './smallPlan.ts'

const setting = (
  condition: string,
  value: number | boolean,
  more: Partial<ConditionSetting> = {},
): ConditionSetting => ({
  condition,
  value,
  over: null,
  by: null,
  ...more,
})

/** Every condition is used once, so that the community remembers as much as each of them looks back. */
const settings = [
  setting('joined_within', 14),
  setting('joined_before', 14),
  setting('absent_for', 3),
  setting('asked_within', 10),
  setting('answered', false),
  setting('top', 0.1, { over: 21, by: 'kind acts' }),
  setting('harmful_acts_at_least', 1, { over: 14 }),
  setting('kind_acts_at_least', 3, { over: 7 }),
  setting('harmed_by', 0),
  setting('resolved', true),
  setting('asked_before', 2),
  setting('kind_acts_at_most', 1, { over: 14 }),
  setting('came_through_share', true),
  setting('visited_within', 1),
  setting('acted', false),
  setting('acted_within', 4),
  setting('attacked_within', 14),
  setting('goodwill_rose_by', 0.05, { over: 14 }),
  setting('goodwill_fell_by', 0.05, { over: 5 }),
  setting('mood_at_least', 0.05),
  setting('mood_at_most', 0.02),
  setting('belief_at_least', 0.3),
  setting('belief_at_most', 0.2),
  setting('drawn', 0.4),
  setting('lapsed_within', 6),
  setting('lapsed_for', 6),
  setting('posted_off_topic_within', 4),
]
const of = (name: string) => settings.find(({ condition }) => condition === name)!
const own = strategy('own', [
  ...settings.map((one) => rule('ask to share', [[one]], { from: 1000, until: 1001 })),
  rule('resolve', [[setting('harmed_by', 0)]], { until: 12 }),
])
// Some are spiteful, so that there is harm to count.
// Who is away for nine days has lapsed.
const traits = { altruism: { mean: 0.1, sd: 0.2 }, lapse_after: 9 }
const community = settled(smallPlan({ strategies: [own], visitsPerDay: 0.6, traits, offTopic: 0.5 }), { events: true })
const outreach = createOutreach(own, community.world.count)
/** Goodwill toward the community of everybody on each morning, by the half-life. */
const goodwill: number[][] = []
const present = (state: Float64Array, halfLife: 'community_half_life' | 'mood_half_life') =>
  Array.from(state, (value, person) => {
    const { people, world, step } = community
    const days = step - people.touchedAt[person]
    return value * 2 ** (-days / world.parameters[world.populationOf[person]][halfLife])
  })
for (let day = 1; day <= 20; day++) {
  community.step++
  goodwill.push(present(community.people.community, 'community_half_life'))
  liveDay(community, outreach, day, {})
}
// Groups are asked at the start of a day.
community.step++
keepGoodwill(community)
goodwill.push(present(community.people.community, 'community_half_life'))

const { people, world, log } = community
const withStatus = (status: number) => [...people.status.keys()].filter((person) => people.status[person] === status)
const members = withStatus(MEMBER)
const lapsed = withStatus(LAPSED).filter((person) => person < world.residents)

function group(one: ConditionSetting): number[] {
  return [...inGroup(community, [[one]])].toSorted((p, q) => p - q)
}

/** Acts of a person on the last so many days, counted from the log. */
function acts(person: number, over: number, counts: (act: Act) => boolean): number {
  let count = 0
  for (let id = 1; id <= log.count; id++) {
    if (
      log.actor[id] === person &&
      log.step[id] >= sinceDayOne(community) - over &&
      counts(world.plan.acts[log.row[id]])
    )
      count++
  }
  return count
}

describe('the group of a condition', () => {
  test('is tested for every condition there is', () => {
    expect(settings.map(({ condition }) => condition).toSorted()).toEqual(conditions.map(({ name }) => name).toSorted())
  })

  test.each(settings.map((one) => [one.condition, one] as const))('is neither empty nor everybody: %s', (_, one) => {
    expect(group(one).length).toBeGreaterThan(0)
    const among = one.condition.startsWith('lapsed') ? lapsed : members
    expect(group(one).length).toBeLessThan(among.length)
    for (const person of group(one)) expect(among).toContain(person)
  })

  test.each(settings.map((one) => [one.condition, one] as const))(
    'is found without changing anything: %s',
    (_, one) => {
      const before = stateOf(community)
      expect(group(one)).toEqual(group(one))
      expect(stateOf(community)).toBe(before)
    },
  )

  test.each(settings.map((one) => [one.condition, one] as const))(
    'is the same among few people as among everybody: %s',
    (condition, one) => {
      const { prepare } = conditions.find(({ name }) => name === condition)!
      for (const { among, ...range } of prepare(community, one)) {
        const few = [...(among ?? members)]
        expect(new Set(few).size).toBe(few.length)
        for (const person of narrow(Int32Array.from(members), range)) expect(few).toContain(person)
      }
    },
  )

  test('joined_within and joined_before part the members', () => {
    expect([...group(settings[0]), ...group(settings[1])].toSorted((p, q) => p - q)).toEqual(members)
    for (const person of group(settings[0])) expect(community.step - people.joined[person]).toBeLessThanOrEqual(14)
  })

  test('posted_off_topic_within holds those whose latest act that others see is a post off topic, until it is hidden', () => {
    const posted = group(of('posted_off_topic_within'))
    for (const person of members) {
      const { postState, postAt } = people
      const strayed = postState[person] === OFF_TOPIC && postAt[person] >= community.step - 4
      expect(posted.includes(person)).toBe(strayed)
    }
    const state = people.postState[posted[0]]
    people.postState[posted[0]] = HIDDEN
    expect(group(of('posted_off_topic_within'))).toEqual(posted.slice(1))
    people.postState[posted[0]] = state
  })

  test('absent_for holds those who stayed away for longer, and nobody who was there since', () => {
    const absent = group(settings[2])
    for (const person of members) {
      const days = community.step - people.lastVisit[person]
      if (days > 3) expect(absent).toContain(person)
      if (days < 3) expect(absent).not.toContain(person)
    }
  })

  test('asked_within and answered follow the latest question', () => {
    for (const person of group(settings[3])) expect(acts(person, 10, ({ name }) => name === 'ask')).toBeGreaterThan(0)
    for (const person of group(settings[4])) expect(people.answered[person]).toBe(0)
    const asked = members.filter((person) => acts(person, 1000, ({ name }) => name === 'ask') > 0)
    const answered = group(setting('answered', true))
    expect([...answered, ...group(settings[4])].toSorted((p, q) => p - q)).toEqual(asked)
  })

  test('kind and harmful acts are counted as the log has them', () => {
    const harmful = members.filter((person) => acts(person, 14, (act) => act.class === 'harmful') >= 1)
    const kind = members.filter((person) => acts(person, 7, (act) => act.class === 'kind') >= 3)
    expect(group(settings[6])).toEqual(harmful)
    expect(group(settings[7])).toEqual(kind)
  })

  test.each(Object.entries(tallies))('top by %s holds a tenth, and nobody outside it did more', (by, { counts }) => {
    const top = group(setting('top', 0.1, { over: 21, by }))
    const counted = new Map(members.map((person) => [person, acts(person, 21, counts)]))
    const doers = members.filter((person) => counted.get(person)! > 0)
    expect(top).toHaveLength(Math.min(doers.length, Math.ceil(0.1 * members.length)))
    const least = Math.min(...top.map((person) => counted.get(person)!))
    expect(least).toBeGreaterThan(0)
    for (const person of members) if (!top.includes(person)) expect(counted.get(person)).toBeLessThanOrEqual(least)
  })

  test('harmed_by and resolved follow the event and its amends', () => {
    const harmed = group(settings[8])
    const put = group(settings[9])
    const open = group(setting('resolved', false))
    expect([...put, ...open].toSorted((p, q) => p - q)).toEqual(harmed)
    const resolved = new Set<number>()
    for (let id = 1; id <= log.count; id++) if (log.row[id] === world.table.row.resolve) resolved.add(log.target[id])
    for (const person of put) expect(resolved).toContain(person)
    for (const person of open) expect(resolved).not.toContain(person)
  })
})

describe('what was asked, and what was done at most', () => {
  test('asked_before is what asked_within leaves of those who ever asked', () => {
    const asked = members.filter((person) => acts(person, 1000, ({ name }) => name === 'ask') > 0)
    const lately = group(setting('asked_within', 2))
    const before = group(setting('asked_before', 2))
    expect([...new Set([...lately, ...before])].toSorted((p, q) => p - q)).toEqual(asked)
    for (const person of before) expect(people.askedAt[person]).toBeLessThanOrEqual(community.step - 2)
  })

  test('kind_acts_at_most is everybody who did no more, whoever did nothing included', () => {
    const few = members.filter((person) => acts(person, 14, (act) => act.class === 'kind') <= 1)
    expect(group(setting('kind_acts_at_most', 1, { over: 14 }))).toEqual(few)
  })
})

describe('the group of a state', () => {
  test('came_through_share has those, and only those, whose last joining a share caused', () => {
    const through = group(of('came_through_share'))
    const others = group(setting('came_through_share', false))
    expect([...through, ...others].toSorted((p, q) => p - q)).toEqual(members)
    const causes = new Map<number, number>()
    for (let id = 1; id <= log.count; id++)
      if (log.row[id] === world.table.row.join) causes.set(log.actor[id], log.row[log.cause[id]])
    expect(through).toEqual(members.filter((person) => causes.get(person) === world.table.row.share))
  })

  test('visited_within has those who were there since', () => {
    expect(group(of('visited_within'))).toEqual(
      members.filter((person) => community.step - people.lastVisit[person] <= 1),
    )
  })

  test('acted and acted_within follow what was done after joining', () => {
    const seen = ({ visibility }: Act) => visibility !== 'recipient'
    const since = (person: number) => Math.min(1000, community.step - people.joined[person] - 1)
    const silent = members.filter((person) => acts(person, since(person), seen) === 0)
    expect(group(of('acted'))).toEqual(silent)
    expect(group(setting('acted', true))).toEqual(members.filter((person) => !silent.includes(person)))
    const lately = members.filter((person) => acts(person, Math.min(4, since(person)), seen) > 0)
    expect(group(of('acted_within'))).toEqual(lately)
  })

  test('attacked_within has those to whom a member did harm, as long as it is among the last acts received', () => {
    const harmed = new Set<number>()
    for (let id = 1; id <= log.count; id++) {
      const isHarm = log.row[id] >= 0 && world.plan.acts[log.row[id]].class === 'harmful'
      if (isHarm && log.actor[id] >= 0 && log.step[id] >= sinceDayOne(community) - 14) harmed.add(log.target[id])
    }
    const attacked = group(of('attacked_within'))
    for (const person of attacked) expect(harmed).toContain(person)
    expect(attacked.length).toBeGreaterThan(harmed.size / 2)
  })

  test('goodwill that rose or fell is that of now against that of so many mornings ago', () => {
    const rise = (person: number, over: number) => goodwill.at(-1)![person]! - goodwill.at(-1 - over)![person]!
    expect(group(of('goodwill_rose_by'))).toEqual(members.filter((person) => rise(person, 14) >= 0.05))
    expect(group(of('goodwill_fell_by'))).toEqual(members.filter((person) => rise(person, 5) <= -0.05))
  })

  test('mood is that of now, faded, and belief the one last formed', () => {
    const mood = present(people.mood, 'mood_half_life')
    expect(group(of('mood_at_least'))).toEqual(members.filter((person) => mood[person]! >= 0.05))
    expect(group(of('mood_at_most'))).toEqual(members.filter((person) => mood[person]! <= 0.02))
    expect(group(of('belief_at_least'))).toEqual(members.filter((person) => people.belief[person] >= 0.3))
    expect(group(of('belief_at_most'))).toEqual(members.filter((person) => people.belief[person] <= 0.2))
  })

  test('lapsed_within and lapsed_for look at who has lapsed, and at no member', () => {
    const ago = (person: number) => community.step - people.lapsedAt[person]
    expect(group(of('lapsed_within'))).toEqual(lapsed.filter((person) => ago(person) <= 6))
    expect(group(of('lapsed_for'))).toEqual(lapsed.filter((person) => ago(person) >= 6))
  })

  test('holds whoever is in any of its maps once, members and lapsed together', () => {
    const both = [...inGroup(community, [[of('lapsed_for')], [of('acted')], [of('acted'), of('belief_at_least')]])]
    expect(new Set(both).size).toBe(both.length)
    expect(both.toSorted((p, q) => p - q)).toEqual(
      [...group(of('lapsed_for')), ...group(of('acted'))].toSorted((p, q) => p - q),
    )
  })
})

describe('the group drawn by chance', () => {
  const plan = smallPlan({ members: 2000, prospects: 0, events: [], strategies: [] })
  const drawn = (one: Community, share: number) => {
    const all = Int32Array.from({ length: one.world.count }, (_, person) => person)
    const { prepare } = conditions.find(({ name }) => name === 'drawn')!
    return [...prepare(one, setting('drawn', share)).reduce(narrow, all)]
  }

  test('is the same people every day', () => {
    const lived = settled(plan)
    const first = drawn(lived, 0.3)
    for (let day = 1; day <= 5; day++) {
      liveDay(lived, null, day, {})
      expect(drawn(lived, 0.3)).toEqual(first)
    }
    expect(drawn(settled(plan, {}, 1), 0.3)).not.toEqual(first)
  })

  test('of a smaller share is part of that of a larger one, and all of them are everybody', () => {
    const lived = settled(plan)
    expect(drawn(lived, 0.5)).toEqual(expect.arrayContaining(drawn(lived, 0.2)))
    expect(drawn(lived, 1)).toHaveLength(2000)
  })

  test('is about its share of them', () => {
    const lived = settled(plan)
    // Standard errors of at most 0.011; four of them.
    for (const share of [0.05, 0.2, 0.5, 0.9])
      expect(Math.abs(drawn(lived, share).length / 2000 - share)).toBeLessThan(0.045)
  })

  test('is part of another group in the same share', () => {
    const some = group(of('acted'))
    const both = inGroup(community, [[of('acted'), setting('drawn', 0.4)]])
    // Some 100 people, a standard error of 0.05: three of them.
    expect(Math.abs(both.length / some.length - 0.4)).toBeLessThan(0.15)
  })
})

describe('a community', () => {
  test('keeps the goodwill of former days only when a group asks for it, and no longer than that', () => {
    expect(community.goodwillKept.mornings).toHaveLength(15)
    const plain = settled(smallPlan({ strategies: [strategy('none', [])] }))
    expect(plain.goodwillKept.mornings).toHaveLength(0)
  })

  test('forgets acts that no group looks back to', () => {
    const busy: Community = settled(smallPlan({ strategies: [own], visitsPerDay: 3, members: 200 }))
    for (let day = 1; day <= 80; day++) liveDay(busy, null, day, {})
    expect(busy.recent.steps.length).toBeGreaterThan(0)
    expect(busy.recent.steps.length).toBeLessThan(busy.log.count / 2)
    expect(busy.recent.steps.at(-1)! - busy.recent.steps[0]).toBeLessThan(80)
  })
})
