import { describe, expect, test } from 'vitest'
import { measures } from '../../src/community/measures.ts'
import { DAY_ONE, LAPSED, MEMBER } from '../../src/community/People.ts'
import { runStrategy } from '../../src/community/runStrategy.ts'
import type { Act } from '../../src/model/acts.ts'
import { aBitOfEach, settled, smallPlan } from './smallPlan.ts'

const plan = smallPlan({ stepsPerDay: 2, visitsPerDay: 1 })
const community = settled(plan, { events: true })
const settledAt = community.log.count
const run = runStrategy(community, aBitOfEach)
const { log, world, people } = community

/** Acts by members on each day, counted from the event log. */
function byDay(counts: (act: Act, id: number) => boolean): number[] {
  const days = new Array<number>(plan.days).fill(0)
  for (let id = settledAt + 1; id <= log.count; id++) {
    if (log.actor[id] < 0 || log.row[id] < 0) continue
    if (counts(plan.acts[log.row[id]], id)) days[Math.floor(log.step[id] / plan.stepsPerDay)]++
  }
  return days
}

const sum = (values: readonly (number | null)[]) => values.reduce<number>((total, value) => total + (value ?? 0), 0)

describe('the daily measures', () => {
  test.each([
    ['shares', 'share'],
    ['contributions', 'contribute'],
    ['answers', 'help'],
    ['thanks', 'thank'],
    ['complaints', 'complain'],
    ['questions', 'ask'],
  ])('count %s as the event log has them', (measure, name) => {
    const counted = byDay((act) => act.name === name)
    expect(run.daily[measure]).toEqual(counted)
    expect(sum(counted)).toBeGreaterThan(0)
  })

  test('count kind and harmful acts by their class, and the whole run by their sum', () => {
    const kind = byDay((act) => act.class === 'kind')
    expect(run.daily['kind acts']).toEqual(kind)
    expect(run.daily['harmful acts']).toEqual(byDay((act) => act.class === 'harmful'))
    expect(run.kindActs).toBe(sum(kind))
  })

  test('trace to the team the kind acts whose root is an act of the team', () => {
    const traced = byDay((act, id) => act.class === 'kind' && log.actor[log.root[id]] < 0 && log.row[log.root[id]] >= 0)
    expect(run.tracedActs).toBe(sum(traced))
    expect(run.tracedActs).toBeGreaterThan(0)
    expect(run.tracedActs).toBeLessThan(run.kindActs)
  })

  test('count joins and returns as the log has acts of joining', () => {
    const joined = byDay((act) => act.name === 'join')
    expect(run.daily.joins.map((joins, day) => joins! + run.daily.returns[day]!)).toEqual(joined)
  })

  test('stay within what their unit allows', () => {
    for (const [name, values] of Object.entries(run.daily)) {
      for (const value of values) if (value !== null) expect(Number.isFinite(value), name).toBe(true)
    }
    for (const share of run.daily['rule compliance']) {
      expect(share ?? 0).toBeGreaterThanOrEqual(0)
      expect(share ?? 100).toBeLessThanOrEqual(100)
    }
    for (const [day, active] of run.daily['active members'].entries()) {
      expect(active).toBeLessThanOrEqual(run.daily.members[day]!)
    }
  })

  test('have no value where there is none to give', () => {
    const deserted = smallPlan({ members: 3, prospects: 3, visitsPerDay: 0.0001, events: [], days: 5 })
    const { daily, outcomes } = runStrategy(settled(deserted), aBitOfEach)
    expect(daily.sentiment).toEqual([null, null, null, null, null])
    expect(daily.visits).toEqual([0, 0, 0, 0, 0])
    expect(outcomes.sentiment).toBe(null)
    expect(outcomes.inequality).toBe(null)
    expect(outcomes.shares).toBe(0)
  })
})

describe('the outcomes', () => {
  test.each(measures.filter(({ kind }) => kind === 'flow').map(({ name }) => name))(
    'of %s are the mean of 30 days',
    (name) => {
      expect(run.outcomes[name]).toBeCloseTo((30 * sum(run.daily[name])) / plan.days, 9)
    },
  )

  test.each(measures.filter(({ kind }) => kind === 'level').map(({ name }) => name))(
    'of %s are the mean of its days',
    (name) => {
      const values = run.daily[name].filter((value) => value !== null)
      expect(run.outcomes[name]).toBeCloseTo(sum(values) / values.length, 9)
    },
  )

  test('have one for every measure that a single run can have', () => {
    const names = measures.filter(({ kind }) => kind !== 'study').map(({ name }) => name)
    expect(Object.keys(run.outcomes)).toEqual(names)
  })

  test('of retention and participation are shares of those who were members since day 1', () => {
    const residents = [...people.status.keys()].filter((person) => person < world.residents)
    const ever = residents.filter(
      (person) =>
        people.status[person] === MEMBER || (people.status[person] === LAPSED && people.lapsedAt[person] >= DAY_ONE),
    )
    const actors = new Set<number>()
    for (let id = settledAt + 1; id <= log.count; id++) if (log.actor[id] >= 0) actors.add(log.actor[id])
    const since = DAY_ONE + (plan.days - 14) * plan.stepsPerDay
    const stayed = ever.filter((person) => people.status[person] === MEMBER && people.lastVisit[person] >= since)
    expect(run.outcomes.retention).toBeCloseTo((100 * stayed.length) / ever.length, 9)
    const acted = ever.filter((person) => actors.has(person))
    expect(run.outcomes.participation).toBeCloseTo((100 * acted.length) / ever.length, 9)
  })
})
