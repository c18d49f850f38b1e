import { describe, expect, test } from 'vitest'
import { type Community, sinceDayOne } from '../../src/community/Community.ts'
import { liveDay } from '../../src/community/liveDay.ts'
import { closeOutreach, createOutreach, type Outreach } from '../../src/community/outreach.ts'
import { DAY_ONE, MEMBER } from '../../src/community/People.ts'
import type { Gate, Plan, Rule, Strategy } from '../../src/community/Plan.ts'
import { runReplicate } from '../../src/community/runReplicate.ts'
import { runStrategy } from '../../src/community/runStrategy.ts'
import { type Changes, newcomers, rule, settled, smallPlan, strategy, voice } from './smallPlan.ts'

/** A quiet community: nothing happens but the outreach and what members do. */
const quiet = (changes: Changes = {}): Plan => smallPlan({ events: [], ...changes })

interface TeamAct {
  readonly day: number
  readonly name: string
  readonly target: number
}

/** Acts of the team with the day on which they were done. */
function actsOfTeam({ log, world }: Community): TeamAct[] {
  const acts: TeamAct[] = []
  for (let id = 1; id <= log.count; id++) {
    if (log.actor[id] >= 0 || log.row[id] < 0) continue
    const day = Math.floor(log.step[id] / world.plan.stepsPerDay) + 1
    acts.push({ day, name: world.plan.acts[log.row[id]].name, target: log.target[id] })
  }
  return acts
}

function outreachOf(plan: Plan, own: Strategy): TeamAct[] {
  const community = settled(plan, { events: true })
  runStrategy(community, own)
  return actsOfTeam(community)
}

const daysOf = (acts: readonly TeamAct[]) => [...new Set(acts.map(({ day }) => day))]
const plenty = 100_000
/** Everybody is welcomed again each day: a rule that acts whenever it may. */
const daily = (more: Partial<Rule> = {}) =>
  strategy('daily', [rule('welcome', 'everybody', { every: 1, ...more })], plenty)

describe('a horizon', () => {
  test.each([1, 2, 30])('of %i days is lived for exactly so many', (days) => {
    const plan = quiet({ days })
    const { twin } = runReplicate(plan, 0)
    for (const [name, values] of Object.entries(twin.daily)) expect([name, values.length]).toEqual([name, days])
  })

  test.each([1, 4])('ends with the last of its steps, the warm-up before it with step −1 (%i a day)', (stepsPerDay) => {
    const community = settled(quiet({ days: 5, stepsPerDay }))
    expect(sinceDayOne(community)).toBe(-1)
    runStrategy(community, strategy('hands off', []))
    expect(sinceDayOne(community)).toBe(5 * stepsPerDay - 1)
  })

  test('may begin without a warm-up', () => {
    const { warmUpActs, twin } = runReplicate(quiet({ warmUpDays: 0, days: 3 }), 0)
    expect(warmUpActs).toEqual([])
    expect(twin.daily.visits.every((visits) => visits! > 0)).toBe(true)
  })

  test('has outreach from day 1 on, and none in the warm-up', () => {
    expect(Math.min(...daysOf(outreachOf(quiet(), daily())))).toBe(1)
  })
})

describe('a rule', () => {
  test('acts on workdays only, whatever weekday the horizon begins with', () => {
    for (const firstWeekday of [0, 2, 5, 6]) {
      const days = daysOf(outreachOf(quiet({ firstWeekday, days: 14 }), daily()))
      const workdays = Array.from({ length: 14 }, (_, k) => k + 1).filter((day) => (firstWeekday + day - 1) % 7 < 5)
      expect(days).toEqual(workdays)
    }
  })

  test('with `at` acts on that day and no other', () => {
    expect(
      daysOf(outreachOf(quiet(), strategy('at', [rule('welcome', 'everybody', { from: 9, until: 10 })], plenty))),
    ).toEqual([9])
  })

  test('with `from` and `until` acts from the first to before the last', () => {
    expect(daysOf(outreachOf(quiet(), daily({ from: 8, until: 11 })))).toEqual([8, 9, 10])
  })

  test('serves each person once per stay in its group', () => {
    const acts = outreachOf(quiet({ days: 40 }), strategy('once', [rule('welcome', newcomers)], plenty))
    expect(acts.length).toBeGreaterThan(3)
    expect(new Set(acts.map(({ target }) => target)).size).toBe(acts.length)
  })

  test('with `every` serves the same person again after so many days, and not before', () => {
    const acts = outreachOf(quiet({ days: 28 }), daily({ every: 7 }))
    const gaps: number[] = []
    const last = new Map<number, number>()
    for (const { day, target } of acts) {
      if (last.has(target)) gaps.push(day - last.get(target)!)
      last.set(target, day)
    }
    expect(gaps.length).toBeGreaterThan(100)
    // A case that comes round on a weekend waits for Monday.
    expect(Math.min(...gaps)).toBe(7)
    expect(gaps.every((gap) => gap <= 9)).toBe(true)
  })

  test('with `within` gives up on whom it could not serve in time', () => {
    const own = strategy(
      'late',
      [rule('welcome', 'everybody', { within: 2, until: 2 }), rule('thank', 'everybody', { within: 2 })],
      100,
    )
    const community = settled(quiet({ days: 10 }), { events: true })
    const members = community.census.members
    const { rules } = runStrategy(community, own)
    const [, thanks] = rules
    const served = actsOfTeam(community).filter(({ name }) => name === 'thank')
    const founders = served.filter(({ target }) => community.people.joined[target] < DAY_ONE)
    expect(founders.length).toBeGreaterThan(0)
    expect(Math.max(...founders.map(({ day }) => day))).toBeLessThanOrEqual(3)
    expect(thanks.tooLate).toBeGreaterThan(members / 2)
  })

  test('serves the nearest deadline first', () => {
    const own = strategy('in order', [rule('welcome', 'everybody', { within: 60 })], 60)
    const community = settled(quiet({ days: 15 }), { events: true })
    const outreach = createOutreach(own, community.world.count)
    for (let day = 1; day <= 15; day++) {
      liveDay(community, outreach, day, {})
      const [{ openedOn, waiting, state }] = outreach.cases
      const served = actsOfTeam(community).filter((act) => act.day === day)
      const left = waiting.filter((person) => state[person] === 1)
      for (const { target } of served) {
        expect(openedOn[target]).toBeLessThanOrEqual(Math.min(...left.map((person) => openedOn[person])))
      }
    }
  })

  test('comes before the rules written after it when time is short', () => {
    const both = strategy('both', [rule('welcome', 'everybody', { every: 1 }), rule('recognise', 'everybody')], 100)
    expect(new Set(outreachOf(quiet(), both).map(({ name }) => name))).toEqual(new Set(['welcome']))
  })

  test('draws its order by chance: two seeds serve different people first', () => {
    const first = (seed: string) =>
      outreachOf(quiet({ seed, days: 1 }), strategy('few', [rule('welcome', 'everybody')], 100)).map(
        (act) => act.target,
      )
    expect(first('a')).toHaveLength(5)
    expect(first('a')).not.toEqual(first('b'))
  })
})

describe('time', () => {
  /** Twenty minutes a week are one welcome of four minutes on each workday. */
  const scarce = (at: number) =>
    outreachOf(quiet(), strategy('scarce', [rule('welcome', 'everybody', { from: at, until: at + 1 })], 20))

  test('is given in fifths from Monday to Friday and carries over within the week', () => {
    expect(scarce(1)).toHaveLength(1)
    expect(scarce(2)).toHaveLength(2)
    expect(scarce(5)).toHaveLength(5)
  })

  test('that was not spent lapses at the end of the week', () => {
    expect(scarce(8)).toHaveLength(1)
    expect(scarce(9)).toHaveLength(2)
  })

  test('given and spent add up over the weeks', () => {
    const run = runStrategy(settled(quiet({ days: 28 })), daily())
    expect(run.minutes.given).toBeCloseTo(4 * plenty, 6)
    expect(run.minutes.spent).toBe(4 * run.outreachActs)
  })

  test('of a nested budget binds its own rules only', () => {
    const nested: Strategy = {
      name: 'nested',
      budgets: [{ minutesPerWeek: plenty }, { minutesPerWeek: 15 }],
      gates: [],
      rules: [rule('thank', 'everybody', { budgets: [0, 1] }), rule('welcome', 'everybody')],
    }
    const acts = outreachOf(quiet({ days: 7 }), nested)
    expect(acts.filter(({ name }) => name === 'thank')).toHaveLength(5)
    expect(acts.filter(({ name }) => name === 'welcome').length).toBeGreaterThan(100)
  })
})

describe('a measure that starts or stops a rule', () => {
  const live = (own: Strategy, closedOn: (day: number) => Record<string, number[]>) => {
    const community = settled(quiet(), { events: true })
    const outreach: Outreach = createOutreach(own, community.world.count)
    for (let day = 1; day <= 19; day++) liveDay(community, outreach, day, closedOn(day))
    return { days: daysOf(actsOfTeam(community)), outreach }
  }
  const history = [0, 0, 5, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
  const closed = (day: number) => ({ complaints: history.slice(0, day - 1) })
  const reached = { measure: 'complaints', over: 1, atLeast: 5, atMost: null }
  const calm = { measure: 'complaints', over: 2, atLeast: null, atMost: 0 }
  /** A rule that acts whenever it may, behind gates. */
  const behind = (...gates: Gate[]) =>
    strategy('behind', [rule('welcome', 'everybody', { every: 1, gates: [...gates.keys()] })], plenty, gates)

  test('on day 3 starts it on day 4, and it goes on', () => {
    const { days } = live(behind({ when: reached, until: null }), closed)
    expect(days).toEqual([4, 5, 8, 9, 10, 11, 12, 15, 16, 17, 18, 19])
  })

  test('stops it on the day after, and may start it again', () => {
    const { days } = live(behind({ when: reached, until: calm }), closed)
    expect(days).toEqual([4, 5, 10, 11])
  })

  test('lets it act only while all that it is behind are open, in whatever order they stand', () => {
    const gates: Gate[] = [
      { when: reached, until: calm },
      { when: null, until: { measure: 'complaints', over: 6, atLeast: 10, atMost: null } },
      { when: { measure: 'complaints', over: 7, atLeast: 10, atMost: null }, until: null },
    ]
    const open = (...which: number[]) => live(behind(...which.map((gate) => gates[gate])), closed).days
    expect(open(0, 1)).toEqual([4, 5, 10, 11])
    expect(open(0, 2)).toEqual([10, 11])
    expect(open(2, 0)).toEqual([10, 11])
    expect(open(0, 1, 2)).toEqual([10, 11])
  })

  test('that stopped it without any that starts it has stopped it for good', () => {
    const { days } = live(behind({ when: null, until: reached }), closed)
    expect(days).toEqual([1, 2, 3])
  })

  test('of the day itself is not known to it', () => {
    const plan = quiet({ days: 21 })
    const community = settled(plan, { events: true })
    const own = behind({ when: { measure: 'questions', over: 1, atLeast: 2, atMost: null }, until: null })
    const run = runStrategy(community, own)
    const reachedOn = run.daily.questions.findIndex((questions) => questions! >= 2) + 1
    expect(reachedOn).toBeGreaterThan(0)
    const firstWorkday = (day: number): number => ((day - 1) % 7 < 5 ? day : firstWorkday(day + 1))
    expect(daysOf(actsOfTeam(community))[0]).toBe(firstWorkday(reachedOn + 1))
  })
})

describe('an announcement', () => {
  test('costs its effort once and serves everybody it is for', () => {
    const own = strategy('say it', [rule('announce', 'everybody', { from: 3, until: 4, what: 'rule' })], plenty)
    const community = settled(quiet({ days: 5 }), { events: true })
    const run = runStrategy(community, own)
    expect(actsOfTeam(community)).toHaveLength(1)
    expect(run.minutes.spent).toBe(30)
    expect(run.rules[0].served).toBeGreaterThan(50)
  })

  test('is read at the next visit by whom it is for, and by nobody else', () => {
    const group: Rule['to'] = [[{ condition: 'absent_for', value: 3, over: null, by: null }]]
    const plan = quiet({
      days: 10,
      traits: { lesson_step: 1, knowledge_half_life: 1e9 },
      houseRules: { knownBy: 0, enforcedBy: 'nobody' },
    })
    const own = strategy('say it', [rule('announce', group, { from: 3, until: 4, what: 'rule' })], plenty)
    const community = settled(plan)
    const outreach = createOutreach(own, community.world.count)
    let addressees: Uint8Array | null = null
    for (let day = 1; day <= 10; day++) {
      liveDay(community, outreach, day, {})
      addressees ??= community.announcements[0]?.to ?? null
    }
    const { people } = community
    const members = [...people.status.keys()].filter((person) => people.status[person] === MEMBER)
    const knows = members.filter((person) => people.rules[person] > 0.9)
    const mustKnow = members.filter((person) => addressees![person] === 1 && people.lastVisit[person] >= DAY_ONE + 3)
    expect(mustKnow.length).toBeGreaterThan(5)
    expect(knows).toEqual(mustKnow)
  })
})

describe('rules for a group that stays empty', () => {
  test('open no case and spend nothing', () => {
    const nobody: Rule['to'] = [[{ condition: 'harmful_acts_at_least', value: 1000, over: 7, by: null }]]
    const outreach = createOutreach(strategy('none', [rule('welcome', nobody)], plenty), 720)
    const community = settled(quiet())
    for (let day = 1; day <= 10; day++) liveDay(community, outreach, day, {})
    expect(closeOutreach(outreach, [voice()])).toEqual([
      {
        name: 'welcome',
        act: 'welcome',
        by: 'me',
        opened: 0,
        served: 0,
        tooLate: 0,
        undone: 0,
        settled: 0,
        minutes: 0,
      },
    ])
  })
})
