import { describe, expect, test } from 'vitest'
import type { Community } from '../../src/community/Community.ts'
import { applyEvents } from '../../src/community/events.ts'
import { liveDay } from '../../src/community/liveDay.ts'
import { ABSENT, COMPLAINT, DAY_ONE, MEMBER } from '../../src/community/People.ts'
import { runReplicate } from '../../src/community/runReplicate.ts'
import { touch } from '../../src/community/touch.ts'
import { event, settled, smallPlan } from './smallPlan.ts'

/** Lets everything about somebody fade up to a day. */
function touched(community: Community, person: number, day: number): void {
  community.step = DAY_ONE + (day - 1) * community.world.plan.stepsPerDay
  touch(community, person)
}

function onDay(community: Community, day: number): Community {
  community.step = DAY_ONE + (day - 1) * community.world.plan.stepsPerDay
  applyEvents(community, day)
  return community
}

const harmed = ({ people }: Community) => [...people.harmedBy.keys()].filter((person) => people.harmedBy[person] > 0)

describe('an outage', () => {
  const outage = event('outage', { from: 3, until: 5, reaches: 0.4, strength: -0.5 })
  const plan = smallPlan({ members: 400, events: [outage] })

  test('reaches about the share of members that it is said to reach, and nobody outside', () => {
    const community = onDay(settled(plan), 3)
    const { members } = community.census
    const reached = harmed(community)
    // 0.4 of some 400 with a standard error of 0.025: four of them.
    expect(Math.abs(reached.length / members - 0.4)).toBeLessThan(0.1)
    for (const person of reached) expect(community.people.status[person]).toBe(MEMBER)
  })

  test('reaches the same people on each of its days, and nobody before and after', () => {
    const community = settled(plan)
    expect(harmed(onDay(community, 2))).toEqual([])
    const first = harmed(onDay(community, 3))
    expect(harmed(onDay(community, 4))).toEqual(first)
    community.people.harmedBy.fill(0)
    expect(harmed(onDay(community, 5))).toEqual([])
  })

  test('lowers the goodwill toward the brand and the belief of whom it reaches, and opens a complaint', () => {
    const before = settled(plan)
    const after = onDay(settled(plan), 3)
    for (const person of harmed(after)) {
      expect(after.people.brand[person]).toBeLessThan(0)
      expect(after.people.belief[person]).toBeLessThan(before.people.belief[person])
    }
    const waiting = harmed(after).filter((person) => after.people.need[person] === COMPLAINT)
    expect(waiting.length).toBeGreaterThan(0.8 * harmed(after).length)
  })
})

describe('a gift', () => {
  test('raises the goodwill toward the brand and opens no complaint', () => {
    const gift = event('gift', { from: 3, until: 4, reaches: 1, strength: 0.5 })
    const community = onDay(settled(smallPlan({ events: [gift] })), 3)
    expect(harmed(community)).toEqual([])
    for (let person = 0; person < community.world.residents; person++) {
      if (community.people.status[person] === MEMBER) expect(community.people.brand[person]).toBeGreaterThan(0)
    }
  })
})

describe('a bad day', () => {
  const plan = smallPlan({
    members: 400,
    events: [event('bad day', { from: 3, until: 4, reaches: 0.5, strength: -0.6 })],
  })

  test('puts about the share of members that it reaches in a worse mood, and does nothing else', () => {
    // The day before, on which everything has faded as far as on that day.
    const before = settled(plan)
    for (let person = 0; person < before.world.residents; person++)
      if (before.people.status[person] === MEMBER) touched(before, person, 3)
    const { mood, creditMood, ...others } = structuredClone(before.people)
    const after = onDay(before, 3)
    const reached = [...mood.keys()].filter((person) => after.people.mood[person] !== mood[person])
    for (const person of reached) expect(after.people.mood[person]).toBeLessThan(mood[person])
    // 0.5 of some 400 with a standard error of 0.025: four of them.
    expect(Math.abs(reached.length / before.census.members - 0.5)).toBeLessThan(0.1)
    const { mood: _, creditMood: credit, ...same } = after.people
    expect(same).toEqual(others)
    for (const person of reached)
      if (credit[person] !== creditMood[person]) expect(credit[person]).toBe(after.log.count)
  })
})

describe('a rumour', () => {
  const rumour = event('rumour', { from: 3, until: 9, reaches: 0.5, strength: -0.6, disputed: 0.3 })
  const traits = { drift_variance: 0 }
  const plan = smallPlan({ members: 400, events: [rumour], traits })

  /** Who heard it on which day: belief moves when somebody hears, and by nothing else here. */
  function hearings(community: Community): [person: number, day: number][] {
    const heard: [number, number][] = []
    for (let day = 1; day <= 12; day++) {
      const before = community.people.doubt.slice()
      onDay(community, day)
      for (const [person, doubt] of community.people.doubt.entries())
        if (doubt !== before[person]) heard.push([person, day])
    }
    return heard
  }

  test('is heard once by about the share of members whom it reaches, some each day while it lasts', () => {
    const community = settled(plan)
    const heard = hearings(community)
    expect(new Set(heard.map(([person]) => person)).size).toBe(heard.length)
    // 0.5 of some 400 with a standard error of 0.025: four of them.
    expect(Math.abs(heard.length / community.census.members - 0.5)).toBeLessThan(0.1)
    expect([...new Set(heard.map(([, day]) => day))].toSorted()).toEqual([3, 4, 5, 6, 7, 8])
  })

  test('moves belief by the Kalman gain; where it is denied it moves less and leaves people less sure', () => {
    const community = settled(plan)
    const before = { belief: community.people.belief.slice(), doubt: community.people.doubt.slice() }
    const p = community.world.parameters[0]
    const heard = hearings(community).map(([person]) => person)
    let denied = 0
    for (const person of heard) {
      const P = before.doubt[person]
      const alone = P / (P + p.signal_variance)
      const told = before.belief[person] + alone * (-0.6 - before.belief[person])
      if (Math.abs(community.people.belief[person] - told) < 1e-12) {
        expect(community.people.doubt[person]).toBeCloseTo((1 - alone) * P, 12)
        continue
      }
      denied++
      const V = ((p.signal_variance + 0.36) * (1 + p.common_source)) / 2
      const gain = P / (P + V)
      expect(community.people.belief[person]).toBeCloseTo((1 - gain) * before.belief[person], 12)
      expect(community.people.doubt[person]).toBeCloseTo((1 - gain) * P + p.disagreement_unsure * 0.36, 12)
    }
    // 0.3 of some 200 with a standard error of 0.032: four of them.
    expect(Math.abs(denied / heard.length - 0.3)).toBeLessThan(0.13)
  })

  test('harms nobody: goodwill, mood and needs stay as they were, and nothing happens without the channel', () => {
    const told = settled(plan)
    const { brand, community: toCommunity, mood, need } = structuredClone(told.people)
    hearings(told)
    expect(told.people).toMatchObject({ need })
    const left = (state: Float64Array, was: Float64Array) => state.every((x, i) => Math.abs(x) <= Math.abs(was[i]))
    expect(left(told.people.brand, brand)).toBe(true)
    expect(left(told.people.community, toCommunity)).toBe(true)
    expect(left(told.people.mood, mood)).toBe(true)
    const deaf = settled({ ...plan, channels: { ...plan.channels, informational_influence: false } })
    const belief = deaf.people.belief.slice()
    expect(hearings(deaf)).toEqual([])
    expect(deaf.people.belief).toEqual(belief)
  })
})

describe('a raid', () => {
  const raid = event('raid', { from: 4, until: 7, raiders: 6, mixture: [{ population: 1, share: 1 }] })

  test('brings its raiders on its first day and takes them away when it is over', () => {
    const community = settled(smallPlan({ events: [raid] }))
    const { residents, count } = community.world
    expect(count - residents).toBe(6)
    const present: number[] = []
    for (let day = 1; day <= 9; day++) {
      liveDay(community, null, day, {})
      const raiders = community.people.status.subarray(residents)
      present.push(raiders.filter((status) => status !== ABSENT).length)
    }
    expect(present).toEqual([0, 0, 0, 6, 6, 6, 0, 0, 0])
  })

  test('counts its raiders among no residents', () => {
    const { twin } = runReplicate(smallPlan({ events: [raid], days: 9 }), 0)
    const { twin: calm } = runReplicate(smallPlan({ events: [], days: 9 }), 0)
    expect(twin.daily.members.slice(0, 4)).toEqual(calm.daily.members.slice(0, 4))
  })

  test('that has not come yet changes nothing', () => {
    const { twin } = runReplicate(smallPlan({ events: [raid], days: 9 }), 0)
    const { twin: calm } = runReplicate(smallPlan({ events: [], days: 9 }), 0)
    for (const [name, values] of Object.entries(twin.daily)) {
      expect([name, values.slice(0, 3)]).toEqual([name, calm.daily[name].slice(0, 3)])
    }
    expect(twin.daily.visits).not.toEqual(calm.daily.visits)
  })
})

describe('people who are gone', () => {
  test('are neither taught nor punished for what they did while they were there', () => {
    const raid = event('raid', { from: 2, until: 9, raiders: 20, mixture: [{ population: 1, share: 1 }] })
    const community = settled(smallPlan({ events: [raid], traits: { altruism: -0.3 }, visitsPerDay: 1 }), {
      events: true,
    })
    for (let day = 1; day <= 14; day++) liveDay(community, null, day, {})
    const { log, world } = community
    const enforcement = Array.from({ length: log.count }, (_, k) => k + 1).filter(
      (id) => log.target[id] >= world.residents && world.table.acts[log.row[id]]?.target === 'violator',
    )
    expect(enforcement.filter((id) => log.step[id] < 8).length).toBeGreaterThan(0)
    expect(enforcement.filter((id) => log.step[id] >= 8)).toEqual([])
  })
})
