import { describe, expect, test } from 'vitest'
import type { Community } from '../../src/community/Community.ts'
import { liveDay } from '../../src/community/liveDay.ts'
import { createOutreach, type Outreach } from '../../src/community/outreach.ts'
import { LAPSED, MEMBER } from '../../src/community/People.ts'
import type { Plan, Rule, Strategy, Voice } from '../../src/community/Plan.ts'
import { runReplicate } from '../../src/community/runReplicate.ts'
import { runStrategy } from '../../src/community/runStrategy.ts'
import { type Changes, regulars, rule, settled, smallPlan, stateOf, voice } from './smallPlan.ts'

const helpers = (more: Partial<Voice> = {}) =>
  voice({ name: 'helpers', minutesPerWeek: 60, volunteers: { count: 5, among: regulars }, ...more })

/** A plan in which beside me there are volunteers, and a strategy in which they do one rule. */
function withHelpers(team: readonly Voice[], rules: readonly Rule[], changes: Changes = {}) {
  const own: Strategy = {
    name: 'with helpers',
    rules,
    budgets: team.map(({ minutesPerWeek }) => ({ minutesPerWeek })),
    gates: [],
  }
  const plan: Plan = smallPlan({ events: [], team, strategies: [own], ...changes })
  return { plan, own }
}

/** A rule of volunteers takes no minutes from a budget: each volunteer has time of their own. */
const byHelpers = (act: string, to: Rule['to'] = 'everybody', more: Partial<Rule> = {}) =>
  rule(act, to, { voice: 1, budgets: [], every: 1, ...more })

function live(
  plan: Plan,
  own: Strategy,
  each: (community: Community, outreach: Outreach, day: number) => void = () => {},
) {
  const community = settled(plan, { events: true })
  const outreach = createOutreach(own, community.world.count)
  for (let day = 1; day <= plan.days; day++) {
    liveDay(community, outreach, day, {})
    each(community, outreach, day)
  }
  return { community, outreach }
}

/** Numbers of the acts that a rule of the team sent. */
function outreachIds({ log }: Community): number[] {
  return Array.from({ length: log.count }, (_, k) => k + 1).filter((id) => log.byTeam[id] === 1 && log.cause[id] === 0)
}

const { plan, own } = withHelpers([voice(), helpers({ from: 8 })], [byHelpers('welcome')])

describe('volunteers', () => {
  test('are so many members of their group, drawn when their phase begins', () => {
    live(plan, own, (community, { volunteers }, day) => {
      expect(volunteers[0]).toHaveLength(0)
      if (day < 8) expect(volunteers[1]).toHaveLength(0)
      if (day === 8) expect(new Set(volunteers[1].map(({ person }) => person)).size).toBe(5)
      for (const { person } of volunteers[1]) expect(person).toBeLessThan(community.world.residents)
    })
  })

  test('are the same people under every strategy that has the same group', () => {
    const drawn = (act: string, seed = 'small') => {
      const other = withHelpers([voice(), helpers()], [byHelpers(act)], { seed, days: 1 })
      return live(other.plan, other.own).outreach.volunteers[1].map(({ person }) => person)
    }
    expect(drawn('thank')).toEqual(drawn('welcome'))
    expect(drawn('thank', 'other')).not.toEqual(drawn('thank'))
  })

  test('are all who are there when the group is too small, and nobody when it is empty', () => {
    const nobody: Rule['to'] = [[{ condition: 'harmful_acts_at_least', value: 1000, over: 7, by: null }]]
    const drawn = (among: Rule['to']) => {
      const team = [voice(), helpers({ volunteers: { count: 10_000, among } })]
      const other = withHelpers(team, [byHelpers('welcome')], { days: 1 })
      return live(other.plan, other.own).outreach.volunteers[1]
    }
    const { roster, rosterCount } = settled(smallPlan({ events: [] }))
    const members = drawn('everybody').map(({ person }) => person)
    expect(members.toSorted((p, q) => p - q)).toEqual([...roster.subarray(0, rosterCount)].toSorted((p, q) => p - q))
    expect(drawn(nobody)).toEqual([])
  })

  test('spend no more than each has, in any week, and never serve themselves', () => {
    const spent = new Map<string, number>()
    const { community } = live(plan, own)
    const ids = outreachIds(community)
    expect(ids.length).toBeGreaterThan(50)
    for (const id of ids) {
      expect(community.log.target[id]).not.toBe(community.log.actor[id])
      const week = `${community.log.actor[id]} ${Math.floor(community.log.step[id] / 7)}`
      spent.set(week, (spent.get(week) ?? 0) + 4)
    }
    expect(Math.max(...spent.values())).toBeLessThanOrEqual(60)
    // Who has most time left is next: the work is spread over all of them.
    expect(new Set(ids.map((id) => community.log.actor[id])).size).toBe(5)
  })

  test('who lapse or leave are no longer there, even after coming back', () => {
    let gone = -1
    live(plan, own, ({ people, world }, { volunteers }, day) => {
      if (day === 10) {
        gone = volunteers[1][0].person
        people.status[gone] = LAPSED
      }
      if (day === 12) people.status[gone] = MEMBER
      if (day <= 10) return
      expect(volunteers[1].length).toBeGreaterThan(0)
      for (const { person } of volunteers[1]) {
        expect(person).not.toBe(gone)
        expect(person).toBeLessThan(world.residents)
      }
    })
  })

  test('are not drawn by a strategy that has nothing for them to do, which is as if there were none', () => {
    const idle: Strategy = { ...own, rules: [rule('thank', regulars)] }
    const { outreach, community } = live(plan, idle)
    expect(outreach.volunteers[1]).toEqual([])
    expect(outreach.given[1]).toBe(0)
    const alone = smallPlan({ events: [], team: [voice()], strategies: [idle] })
    expect(stateOf(community)).toBe(stateOf(live(alone, { ...idle, budgets: [{ minutesPerWeek: 600 }] }).community))
  })

  test('stop at the end of their phase', () => {
    const team = [voice(), helpers({ from: 3, until: 9 })]
    const made = withHelpers(team, [byHelpers('welcome', 'everybody', { from: 3, until: 9 })])
    // Days 3 to 5 and day 8 are the workdays of the phase.
    let given = 0
    const { community, outreach } = live(made.plan, made.own, (_, { volunteers }, day) => {
      if ([3, 4, 5, 8].includes(day)) given += volunteers[1].length * 12
    })
    const days = outreachIds(community).map((id) => community.log.step[id] + 1)
    expect([Math.min(...days), Math.max(...days)]).toEqual([3, 8])
    expect(given).toBeGreaterThan(100)
    expect(outreach.given[1]).toBeCloseTo(given, 6)
  })
})

describe('an act of a volunteer', () => {
  const run = runStrategy(settled(plan), own)

  test('is outreach and no act of a member: it is counted once', () => {
    const { community } = live(plan, own)
    const ids = outreachIds(community)
    expect(run.outreachActs).toBe(ids.length)
    expect(run.rules[0]).toMatchObject({ by: 'helpers', served: ids.length, minutes: 4 * ids.length })
    expect(run.team.map(({ name }) => name)).toEqual(['me', 'helpers'])
    expect(run.team[1].spent).toBe(4 * ids.length)
    expect(run.team[0]).toMatchObject({ spent: 0 })
    expect(run.minutes.spent).toBe(run.team[1].spent)
  })

  test('moves the goodwill toward that member, and none toward the brand', () => {
    const only = { days: 3, traits: { reputation_step: 0, identity_step: 0 } }
    const made = withHelpers([voice(), helpers()], [byHelpers('welcome')], only)
    const { community } = live(made.plan, made.own)
    const [id] = outreachIds(community)
    const { ties, people, log } = community
    const holder = log.target[id]
    const start = ties.start[holder]
    const tie = Array.from({ length: ties.size[holder] }, (_, k) => start + k).find(
      (k) => ties.other[k] === log.actor[id],
    )
    expect(ties.goodwill[tie!]).toBeGreaterThan(0)
    expect(people.brand.every((goodwill) => goodwill === 0)).toBe(true)
    expect(people.brandRepeats.every((repeats) => repeats === 0)).toBe(true)
  })

  test('comes back: what it causes is traced to the outreach, and thanks for it go to the member', () => {
    const { community } = live(plan, own)
    const { log, world } = community
    const sent = new Set(outreachIds(community))
    const thanks = Array.from({ length: log.count }, (_, k) => k + 1).filter(
      (id) => log.row[id] === world.table.row.thank && sent.has(log.cause[id]),
    )
    expect(thanks.length).toBeGreaterThan(0)
    for (const id of thanks) {
      expect(log.target[id]).toBe(log.actor[log.cause[id]])
      expect(log.byTeam[id]).toBe(1)
    }
    expect(run.tracedActs).toBeGreaterThan(0)
  })

  test('teaches the rules as the same act of the team does', () => {
    const made = withHelpers([voice(), helpers({ minutesPerWeek: 10_000 })], [byHelpers('welcome')], {
      days: 1,
      houseRules: { knownBy: 0, enforcedBy: 'nobody' },
    })
    const { community } = live(made.plan, made.own)
    for (const id of outreachIds(community)) expect(community.people.rules[community.log.target[id]]).toBeGreaterThan(0)
  })

  test('gives the same bits whichever way visitors are gone through', () => {
    const digest = (backward: boolean) => runReplicate({ ...plan, days: 15 }, 0, { backward }).digest
    expect(digest(true)).toBe(digest(false))
  })
})

describe('several people', () => {
  test('have time of their own, given on the days on which they are there', () => {
    const team = [voice({ minutesPerWeek: 50, until: 8 }), voice({ name: 'ana', minutesPerWeek: 100, from: 8 })]
    const rules = [
      rule('welcome', 'everybody', { every: 1, until: 8 }),
      rule('thank', 'everybody', { every: 1, voice: 1, budgets: [1], from: 8 }),
    ]
    const made = withHelpers(team, rules, { days: 14 })
    const { community, outreach } = live(made.plan, made.own)
    expect([...outreach.given]).toEqual([50, 100])
    const { log, world } = community
    const done = (act: string) =>
      outreachIds(community)
        .filter((id) => log.row[id] === world.table.row[act])
        .map((id) => log.step[id] + 1)
    expect([done('welcome').length, done('thank').length]).toEqual([12, 33])
    expect(Math.max(...done('welcome'))).toBeLessThan(8)
    expect(Math.min(...done('thank'))).toBe(8)
  })
})
