import { describe, expect, it } from 'vitest'
import { standardActs } from '../../src/model/acts.ts'
import { traits } from '../../src/model/traits.ts'
import { trolls } from '../../src/scenario/populations.ts'
import { toPlan } from '../../src/scenario/toPlan.ts'
import { head, parse, parseShipped, scenarioOf, shipped, small } from './files.ts'

const planOf = (text: string) => toPlan(scenarioOf(parse(text)))
const shippedPlan = (name: string) => toPlan(scenarioOf(parseShipped(name)))

const always = {
  voice: 0,
  within: null,
  every: null,
  from: null,
  until: null,
  gates: [],
}
const silent = { what: null, says: 0 }

describe('the plan of a scenario', () => {
  it('has the flagship’s quantities in days, minutes and shares', () => {
    const plan = shippedPlan('ten-hours')
    expect(plan).toMatchObject({
      seed: 'ten-hours',
      days: 182,
      warmUpDays: 56,
      stepsPerDay: 1,
      firstWeekday: 0,
      members: 1200,
      prospects: 12_000,
      mixture: [{ population: 0, share: 1 }],
      network: { kind: 'circles', size: 9, perPerson: 2.4, bridges: 0.06 },
      houseRules: { knownBy: 0.5, enforcedBy: 'members' },
      team: [{ name: 'me', minutesPerWeek: 600, credibility: 0.7, from: null, until: null, volunteers: null }],
      events: [],
    })
    expect(plan.visitsPerDay).toBeCloseTo(1.2 / 7, 12)
    expect(plan.strategies.map(({ name }) => name)).toEqual(['hands off', 'greet', 'answer', 'thank', 'a bit of each'])
    expect(plan.strategies[0]).toEqual({ name: 'hands off', rules: [], budgets: [{ minutesPerWeek: 600 }], gates: [] })
    expect(plan.strategies[3]!.rules).toEqual([
      {
        ...always,
        ...silent,
        name: 'thank',
        act: 'thank',
        to: [[{ condition: 'top', value: 0.05, over: 28, by: 'contributions' }]],
        budgets: [0],
        every: 7,
      },
    ])
  })

  it('gives each `use` with a time of its own a budget beside that of the voice, and nested ones both', () => {
    const [, , outer] = planOf(`${head}strategies:
  a: [{do: thank, to: everybody}]
  b: [{use: a, time: 1 hour per week}, {do: help, to: everybody}]
  c: [{use: b, time: 2 hours per week}, {use: a}]
`).strategies
    expect(outer!.budgets.map(({ minutesPerWeek }) => minutesPerWeek)).toEqual([600, 120, 60])
    expect(outer!.rules.map(({ act, budgets }) => [act, budgets])).toEqual([
      ['thank', [0, 1, 2]],
      ['help', [0, 1]],
      ['thank', [0]],
    ])
  })

  describe('of a team of several', () => {
    const team =
      'team: {me: {}, ana: {time: 2 hours per week, from: week 3, until: week 9}, helpers: {volunteers: 4, among: {top: 5 %}, time: 1 hour per week}}\n'
    const rulesOf = (lines: string) =>
      planOf(
        `${head}${team}strategies: {a: [{do: thank, to: everybody, from: week 2}, {do: help, to: everybody, by: me, until: week 6}], b: [{use: a, by: ana}], c: [${lines}]}\n`,
      ).strategies[2]!

    it('knows who is paid, who volunteers and when they are there', () => {
      const among = [[{ condition: 'top', value: 0.05, over: 28, by: 'contributions' }]]
      expect(planOf(`${small}${team}`).team).toEqual([
        { name: 'me', minutesPerWeek: 600, credibility: 0.7, from: null, until: null, volunteers: null },
        { name: 'ana', minutesPerWeek: 120, credibility: 0.7, from: 15, until: 57, volunteers: null },
        {
          name: 'helpers',
          minutesPerWeek: 60,
          credibility: 0.7,
          from: null,
          until: null,
          volunteers: { count: 4, among },
        },
      ])
    })

    it('lets the phases of lines, of every use around them and of who does them cut each other', () => {
      const phases = (lines: string) => rulesOf(lines).rules.map(({ from, until }) => [from, until])
      expect(phases('{use: a}')).toEqual([
        [8, null],
        [null, 36],
      ])
      expect(phases('{use: a, from: week 3, until: week 5}')).toEqual([
        [15, 29],
        [15, 29],
      ])
      expect(phases('{use: a, at: day 20}')).toEqual([
        [20, 21],
        [20, 21],
      ])
      expect(phases('{use: b, until: week 5}')).toEqual([
        [15, 29],
        [null, 29],
      ])
    })

    it('has each line done by whom it names, else by whom the nearest use names, else by the first', () => {
      const doers = (lines: string) => rulesOf(lines).rules.map(({ voice }) => voice)
      expect(doers('{use: a}')).toEqual([0, 0])
      expect(doers('{use: a, by: helpers}')).toEqual([2, 0])
      expect(doers('{use: b, by: helpers}')).toEqual([1, 0])
    })

    it('takes minutes from whoever acts and from each use, and from volunteers none but their own', () => {
      const { budgets, rules } = rulesOf(
        '{use: a, by: helpers, time: 3 hours per week}, {use: b, time: 30 minutes per week}',
      )
      expect(budgets.map(({ minutesPerWeek }) => minutesPerWeek)).toEqual([600, 120, 60, 180, 30])
      expect(rules.map((rule) => rule.budgets)).toEqual([[3], [0, 3], [1, 4], [0, 4]])
    })
  })

  it('has the outage as harm, its victims by number of the event, and rules that measures start and stop', () => {
    const plan = shippedPlan('outage')
    expect(plan.events).toEqual([
      {
        name: 'outage',
        kind: 'outage',
        from: 60,
        until: 62,
        reaches: 0.4,
        strength: -0.5,
        disputed: 0,
        raiders: 0,
        mixture: [],
      },
    ])
    expect(plan.strategies[1]!.rules).toEqual([
      {
        ...always,
        name: 'announce',
        act: 'announce',
        to: 'everybody',
        budgets: [0],
        from: 60,
        until: 61,
        what: 'apology',
        says: 0,
      },
    ])
    expect(plan.strategies[2]!.rules).toEqual([
      {
        ...always,
        ...silent,
        name: 'resolve',
        act: 'resolve',
        to: [
          [
            { condition: 'harmed_by', value: 0, over: null, by: null },
            { condition: 'resolved', value: false, over: null, by: null },
          ],
        ],
        budgets: [0],
        gates: [0],
      },
    ])
    expect(plan.strategies[2]!.gates).toEqual([
      {
        when: { measure: 'complaints', over: 7, atLeast: 10, atMost: null },
        until: { measure: 'complaints', over: 7, atLeast: null, atMost: 4 },
      },
    ])
  })

  it('brings the raiders of a raid as people of their own', () => {
    const plan = shippedPlan('troll-raid')
    expect(plan.events).toEqual([
      {
        name: 'raid',
        kind: 'raid',
        from: 30,
        until: 44,
        reaches: 0,
        strength: 0,
        disputed: 0,
        raiders: 40,
        mixture: [{ population: 1, share: 1 }],
      },
    ])
    expect(plan.populations.map(({ name }) => name)).toEqual(['online-community', 'trolls'])
  })

  it('takes members and activity from a log, and people outside only when the scenario asks for them', () => {
    const plan = shippedPlan('forum-log')
    expect(plan).toMatchObject({ members: 2, prospects: 1600, visitsPerDay: null, network: { kind: 'log' } })
    const asked = toPlan(
      scenarioOf(parseShipped('forum-log', ['community.prospects=50', 'community.visits=1 per day'])),
    )
    expect(asked).toMatchObject({ prospects: 50, visitsPerDay: 1 })
  })

  it('knows the weekday of its first day', () => {
    const weekday = (date: string) => planOf(`${small}starts: ${date}\n`).firstWeekday
    expect(['2027-01-04', '2027-01-05', '2027-01-10', '2024-02-29'].map(weekday)).toEqual([0, 1, 6, 3])
    expect(planOf(small).firstWeekday).toBe(0)
  })

  it('has every standard act, with the effort that the scenario says, and the acts that it adds', () => {
    const plan = planOf(
      `${small}effort: {thank: 5 minutes}\nacts: {meet up: {class: kind, target: community, benefit: 0.6, cost: 0.4}}\n`,
    )
    const acts = plan.acts.slice(0, standardActs.length)
    expect(acts).toEqual(standardActs.map((act) => (act.name === 'thank' ? { ...act, minutes: 5 } : act)))
    expect(plan.acts.slice(standardActs.length)).toEqual([
      {
        name: 'meet up',
        class: 'kind',
        by: 'members',
        target: 'community',
        benefit: 0.6,
        value: 'one',
        brandBenefit: 0,
        cost: 0.4,
        approval: 0,
        visibility: 'circle',
        loss: 0,
        teaches: false,
        minutes: 0,
        sentence: 'meet up',
        earned: false,
        told: 'did “meet up”',
      },
    ])
  })

  it('has added acts told as the scenario says, with places for names only where there is somebody to name', () => {
    const told = (act: string) => {
      const parsed = parse(`${small}acts: {a: {class: kind, benefit: 0.5, cost: 0.4, ${act}}}\n`)
      return parsed.ok
        ? toPlan(parsed.scenario).acts.at(-1)!.told
        : parsed.problems.map(({ line, column, message }) => `${line}:${column} ${message}`)
    }
    expect(told('target: owed')).toBe('did “a” toward {target}')
    expect(told('target: owed, told: "cheered {target} up"')).toBe('cheered {target} up')
    expect(told('target: need, told: "looked into {need}"')).toBe('looked into {need}')
    expect(told('target: owed, told: "looked into {need}"')).toEqual([
      '5:70 told: {need} stands for nothing: there is {target}',
    ])
    expect(told('target: community, told: "met {target}"')).toEqual([
      '5:75 told: {target} has nothing to stand for: an act toward community is addressed to nobody in particular',
    ])
  })

  it('gives every population all traits of the catalogue, within their ranges', () => {
    const plan = planOf(small.replace('100', '100, people: {like: trolls, altruism: -1, activity: {sd: 0.1}}'))
    const [own] = plan.populations
    expect(Object.keys(own!.traits)).toEqual(Object.keys(traits))
    expect(own!.traits).toEqual({
      ...trolls.traits,
      altruism: { mean: -1, sd: 0 },
      activity: { mean: trolls.traits.activity.mean, sd: 0.1 },
    })
    for (const [name, { range }] of Object.entries(traits)) {
      const { mean, sd } = trolls.traits[name as keyof typeof traits]
      expect(mean >= range[0] && mean <= range[1] && sd >= 0, name).toBe(true)
    }
  })

  it.each(shipped)('of %s is plain data, the same each time', (name) => {
    const plan = shippedPlan(name)
    expect(structuredClone(plan)).toEqual(plan)
    expect(shippedPlan(name)).toEqual(plan)
  })
})
