import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ActLog } from '../../src/community/ActLog.ts'
import type { Community } from '../../src/community/Community.ts'
import { EVENT_ROW } from '../../src/community/events.ts'
import { liveDay } from '../../src/community/liveDay.ts'
import { closeOutreach, createOutreach, type Outreach } from '../../src/community/outreach.ts'
import { LAPSED, MEMBER, PROSPECT } from '../../src/community/People.ts'
import type { Plan, Strategy } from '../../src/community/Plan.ts'
import { JOINS, LAPSES, LEAVES, RECEIVED, RETURNS, resetTally, SENT } from '../../src/community/Tally.ts'
import { newcomers, regulars, rule, settled, smallPlan, voice, waiting } from './smallPlan.ts'

fc.configureGlobal({ seed: 1 })

/** A strategy whose second and third rules draw on budgets of their own as well, the third on one within another. */
function nested(minutes: number, own: number, innermost: number): Strategy {
  return {
    name: 'nested',
    budgets: [{ minutesPerWeek: minutes }, { minutesPerWeek: own }, { minutesPerWeek: innermost }],
    gates: [],
    rules: [
      rule('welcome', newcomers, { within: 2 }),
      rule('help', waiting, { within: 2, budgets: [0, 1] }),
      rule('thank', regulars, { every: 3, budgets: [0, 1, 2] }),
      rule('recognise', 'everybody', { every: 7 }),
    ],
  }
}

function live(plan: Plan, strategy: Strategy, each: (community: Community, outreach: Outreach, day: number) => void) {
  const community = settled(plan, { events: true })
  const outreach = createOutreach(strategy, community.world.count)
  for (let day = 1; day <= plan.days; day++) {
    liveDay(community, outreach, day, {})
    each(community, outreach, day)
    resetTally(community.tally)
  }
  return { community, outreach }
}

const seeds = fc.constantFrom('a', 'b', 'c')

describe('kept books', () => {
  test('count members, prospects and lapsed as they are, and hold everybody once, members in order of joining', () => {
    fc.assert(
      fc.property(seeds, fc.constantFrom(1, 2), (seed, stepsPerDay) => {
        const plan = smallPlan({ seed, stepsPerDay, traits: { lapse_after: 10 } })
        let lapses = 0
        live(plan, nested(300, 120, 30), (community, _, day) => {
          const { people, census, world, roster, rosterCount } = community
          const counted = (status: number) =>
            people.status.subarray(0, world.residents).filter((s) => s === status).length
          const recount = { prospects: counted(PROSPECT), members: counted(MEMBER), lapsed: counted(LAPSED) }
          expect({ day, ...recount }).toEqual({ day, ...census })
          expect(census.members + census.prospects + census.lapsed).toBe(world.residents)
          const onRoster = [...roster.subarray(0, rosterCount)].filter((person) => people.status[person] === MEMBER)
          expect(new Set(onRoster).size).toBe(onRoster.length)
          const joined = onRoster.map((person) => people.joined[person])
          expect(joined).toEqual(joined.toSorted((p, q) => p - q))
          lapses += community.tally.counts[LAPSES]
        })
        expect(lapses).toBeGreaterThan(0)
      }),
      { numRuns: 4 },
    )
  })

  test('account for every change of the number of members', () => {
    let before: Community['census'] | null = null
    live(
      smallPlan({ events: [], traits: { lapse_after: 10 } }),
      nested(300, 120, 30),
      ({ census, tally: { counts } }) => {
        if (before !== null) {
          expect(census.members - before.members).toBe(
            counts[JOINS] + counts[RETURNS] - counts[LEAVES] - counts[LAPSES],
          )
          expect(before.prospects - census.prospects).toBe(counts[JOINS])
        }
        before = { ...census }
      },
    )
  })

  test('have as many acts received as sent, and give every act of the log its number once', () => {
    let sent = 0
    const { community } = live(smallPlan(), nested(300, 120, 30), ({ tally: { counts }, log }) => {
      expect(counts[RECEIVED]).toBe(counts[SENT])
      sent += counts[SENT]
      expect(log.count).toBeLessThan(log.root.length)
    })
    expect(sent).toBeGreaterThan(50)
    const { log, world } = community
    const toPeople = ids(log).filter((id) => log.step[id] >= 0 && log.actor[id] >= 0 && log.target[id] >= 0)
    const toOthers = toPeople.filter((id) => log.target[id] !== log.actor[id])
    expect(toOthers).toHaveLength(sent)
    for (const id of toOthers) expect(world.table.acts[log.row[id]].by).not.toBe('team')
  })

  test('spend no more than is given, in any week and in the budgets within budgets', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: 0, max: 6 }),
        (minutes, own, innermost, firstWeekday) => {
          const strategy = nested(minutes, own, innermost)
          const spent = [0, 0, 0]
          let before = [0, 0, 0]
          const { outreach } = live(smallPlan({ firstWeekday }), strategy, (_, { cases }, day) => {
            for (const budget of [0, 1, 2]) {
              const drawing = cases.filter((one) => one.rule.budgets.includes(budget))
              spent[budget] = drawing.reduce((sum, one) => sum + one.minutes, 0)
              expect(spent[budget] - before[budget]).toBeLessThanOrEqual(strategy.budgets[budget].minutesPerWeek + 1e-6)
            }
            if ((firstWeekday + day) % 7 === 0) before = [...spent]
          })
          expect(outreach.spent[0]).toBe(spent[0])
          expect(outreach.spent[0]).toBeLessThanOrEqual(outreach.given[0] + 1e-6)
        },
      ),
      { numRuns: 8 },
    )
  })

  test('close every case that was opened as served, too late, undone or settled by somebody else', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 0, max: 300 }), (seed, minutes) => {
        const plan = smallPlan({ seed, visitsPerDay: 1 })
        const { outreach } = live(plan, nested(minutes, minutes, minutes), () => {})
        for (const { opened, served, tooLate, undone, settled: byOthers } of closeOutreach(outreach, [voice()])) {
          expect(served + tooLate + undone + byOthers).toBe(opened)
        }
      }),
      { numRuns: 8 },
    )
  })

  test('know every one of these ends', () => {
    const plan = smallPlan({ visitsPerDay: 1, members: 300 })
    const { outreach } = live(plan, nested(100, 45, 0), () => {})
    const total = { opened: 0, served: 0, tooLate: 0, undone: 0, settled: 0 }
    for (const tally of closeOutreach(outreach, [voice()])) {
      for (const end of Object.keys(total) as (keyof typeof total)[]) total[end] += tally[end]
    }
    for (const [end, count] of Object.entries(total)) expect(count, end).toBeGreaterThan(0)
  })
})

function ids(log: ActLog): number[] {
  return Array.from({ length: log.count }, (_, k) => k + 1)
}

describe('every act that is recorded', () => {
  const { community } = live(smallPlan({ stepsPerDay: 2 }), nested(300, 120, 30), () => {})
  const { log, world } = community
  const all = ids(log)

  test('has a cause that is earlier, by a step at least unless it is an event of the same day', () => {
    const caused = all.filter((id) => log.cause[id] !== 0)
    expect(caused.length).toBeGreaterThan(50)
    for (const id of caused) {
      const cause = log.cause[id]
      expect(cause).toBeLessThan(id)
      if (log.row[cause] <= EVENT_ROW) expect(log.step[cause]).toBeLessThanOrEqual(log.step[id])
      else expect(log.step[cause]).toBeLessThan(log.step[id])
    }
  })

  test('has the root of its cause, and a root is its own root', () => {
    for (const id of all) {
      const root = log.root[id]
      expect(log.root[root]).toBe(root)
      expect(root).toBe(log.cause[id] === 0 ? id : log.root[log.cause[id]])
    }
  })

  test('is traced to the team exactly when its root is an act of the team', () => {
    for (const id of all) {
      const root = log.root[id]
      const ofTeam = log.actor[root] < 0 && log.row[root] >= 0
      expect(log.byTeam[id]).toBe(ofTeam ? 1 : 0)
    }
    expect(all.some((id) => log.byTeam[id] === 1 && log.actor[id] >= 0)).toBe(true)
  })

  test('was done by somebody who may, on a step in order', () => {
    for (const id of all) {
      if (id > 1) expect(log.step[id]).toBeGreaterThanOrEqual(log.step[id - 1])
      if (log.row[id] < 0) continue
      const { by } = world.table.acts[log.row[id]]
      expect(by).not.toBe(log.actor[id] < 0 ? 'members' : 'team')
    }
  })

  test('of thanks answers an act of whom it thanks', () => {
    const thanks = all.filter((id) => log.row[id] === world.table.row.thank && log.actor[id] >= 0)
    expect(thanks.length).toBeGreaterThan(5)
    for (const id of thanks) {
      const cause = log.cause[id]
      expect(log.actor[cause]).toBe(log.target[id])
      expect(log.target[cause]).toBe(log.actor[id])
      expect(world.table.sign[log.row[cause]]).toBe(1)
    }
  })
})
