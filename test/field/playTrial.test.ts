import { describe, expect, test } from 'vitest'
import type { Plan, Rule } from '../../src/community/Plan.ts'
import { eachDeed, row } from '../../src/field/actsIn.ts'
import { playTrial } from '../../src/field/playTrial.ts'
import type { TrialRecord } from '../../src/field/recordOf.ts'
import type { TrialArm } from '../../src/field/TrialArm.ts'
import { handsOff, newcomers, regulars, rule, smallPlan, strategy, voice } from '../community/smallPlan.ts'

const own = smallPlan({ strategies: [handsOff], events: [], days: 14 })
const peers = [voice({ name: 'peers', minutesPerWeek: 6000, volunteers: { count: 12, among: 'everybody' } })]

function arm(name: string, plan: Partial<Plan> = {}, more: Partial<TrialArm> = {}): TrialArm {
  const whole = { ...own, ...plan }
  const { populations, mixture, channels } = whole
  const design = { follow_from: 1, follow_up: 7, horizon: whole.days }
  return { name, plan: whole, subjects: 'everybody', counted: null, design, populations, mixture, channels, ...more }
}

const lines = (...rules: readonly Rule[]) => [strategy('outreach', rules, 6000)]
/** By volunteers, whose time is no budget. */
const planted = (act: string, to: Rule['to']) => rule(act, to, { from: 1, until: 2, budgets: [] })
const nobody: Rule['to'] = [[{ condition: 'harmful_acts_at_least', value: 1000, over: 7, by: null }]]

const control = arm('control')
const silent = arm('silent', { strategies: lines(rule('thank', nobody)) })
const thanked = arm('thanked', { strategies: lines(rule('thank', regulars, { from: 1, until: 2 })) })
const flamed = arm('flamed', { team: peers, strategies: lines(planted('flame', regulars)) })
const disturbed = arm('disturbed', {
  events: [
    {
      name: 'outage',
      kind: 'outage',
      from: 2,
      until: 3,
      reaches: 0.5,
      strength: -0.5,
      disputed: 0,
      raiders: 0,
      mixture: [],
    },
  ],
})
const busy = arm('busy', { visitsPerDay: 1 })
const all = [control, silent, thanked, flamed, disturbed, busy]
const played = playTrial(all, 'seed', 0)
const [ofControl, ofSilent, ofThanked, ofFlamed, ofDisturbed, ofBusy] = played as [
  TrialRecord,
  TrialRecord,
  TrialRecord,
  TrialRecord,
  TrialRecord,
  TrialRecord,
]

/** Acts on some days. */
function actsOf({ day, act, actor, target }: TrialRecord, counts: (day: number) => boolean): number[][] {
  return Array.from(day, (when, k) => [when, act[k]!, actor[k]!, target[k]!]).filter(([when]) => counts(when!))
}
const livedBefore = (record: TrialRecord) => actsOf(record, (day) => day < 0)

describe('an arm', () => {
  test('in which nothing is done is the same, bit for bit, as one in which the outreach never finds anybody', () => {
    expect(ofSilent).toEqual(ofControl)
  })

  test('in which something is done is not', () => {
    for (const record of [ofThanked, ofFlamed, ofDisturbed, ofBusy]) expect(record).not.toEqual(ofControl)
  })

  test.each(all.map((one, k) => [one.name, one, k] as const))(
    'is the same lived alone as together with others: %s',
    (_, one, k) => {
      expect(playTrial([one], 'seed', 0)[0]).toEqual(played[k])
      expect(playTrial([...all].reverse(), 'seed', 0)[all.length - 1 - k]).toEqual(played[k])
    },
  )

  test('has the same days before day 1 as the others, unless it is another community', () => {
    for (const record of [ofThanked, ofFlamed, ofDisturbed]) expect(livedBefore(record)).toEqual(livedBefore(ofControl))
    expect(livedBefore(ofBusy)).not.toEqual(livedBefore(ofControl))
    expect(livedBefore(ofControl).length).toBeGreaterThan(50)
  })

  test('has the same people in the same session of the same seed, and others in another one', () => {
    expect(playTrial([thanked], 'seed', 0)[0]).toEqual(ofThanked)
    expect(livedBefore(playTrial([thanked], 'seed', 1)[0]!)).not.toEqual(livedBefore(ofThanked))
    expect(livedBefore(playTrial([thanked], 'other', 0)[0]!)).not.toEqual(livedBefore(ofThanked))
  })
})

describe('subjects', () => {
  const groups: readonly (readonly [string, TrialArm['subjects']])[] = [
    ['everybody', 'everybody'],
    ['newcomers', newcomers],
    ['regulars', regulars],
    ['those whose goodwill rose', [[{ condition: 'goodwill_rose_by', value: 0.02, over: 3, by: null }]]],
  ]
  test.each(groups)('are the same people in all arms: %s', (_, subjects) => {
    const records = playTrial(
      [control, thanked, flamed, disturbed].map((one) => ({ ...one, subjects })),
      'seed',
      0,
    )
    const sums = records.map(({ subject }) => subject.reduce((sum, one) => sum + one, 0))
    expect(sums[0]).toBeGreaterThan(0)
    for (const { subject } of records) expect(subject).toEqual(records[0]!.subject)
  })

  test('are exactly those whom a line to the same group reaches on day 1', () => {
    for (const [name, to] of groups.slice(1)) {
      const line = rule('thank', to, { from: 1, until: 2 })
      const unlimited = [voice({ minutesPerWeek: 10_000 })]
      const one = arm('one', { team: unlimited, strategies: [strategy('outreach', [line], 10_000)] }, { subjects: to })
      const [record] = playTrial([one], 'seed', 0)
      const { planted, day, target, subject } = record!
      const reached = new Set(Array.from(target).filter((_, k) => planted[k] === 1 && day[k] === 0))
      expect(reached, name).toEqual(new Set([...subject.keys()].filter((person) => subject[person] === 1)))
    }
  })
})

describe('a planted act', () => {
  const { act, actor, planted: by, day, target, cause } = ofFlamed
  const places = [...by.keys()].filter((k) => by[k] === 1)

  test('is done by somebody to each of the group once, on its day', () => {
    expect(places.length).toBeGreaterThan(5)
    for (const k of places) {
      expect([act[k], day[k], cause[k]]).toEqual([row.flame, 0, -1])
      expect(actor[k]).toBeGreaterThanOrEqual(0)
      expect(actor[k]).not.toBe(target[k])
    }
    expect(new Set(places.map((k) => target[k])).size).toBe(places.length)
  })

  test('is no deed of the one through whom it was done', () => {
    const deeds: number[] = []
    eachDeed(ofFlamed, { start: 0, end: 14 }, (place) => deeds.push(place))
    expect(deeds.length).toBeGreaterThan(50)
    for (const place of places) expect(deeds).not.toContain(place)
  })

  test('is there for the one it is done to, who answers it', () => {
    const answers = [...cause.keys()].filter((k) => places.includes(cause[k]!))
    expect(answers.length).toBeGreaterThan(0)
    for (const k of answers) expect(by[k]).toBe(0)
  })
})

describe('acts that count', () => {
  test('are those that are named, and change nothing about what is done', () => {
    const [record] = playTrial([{ ...thanked, counted: ['help'] }], 'seed', 0)
    const { counted, ...rest } = record!
    const { counted: everyAct, ...others } = ofThanked
    expect(rest).toEqual(others)
    expect(everyAct.every((one, k) => one === (ofThanked.act[k]! >= 0 ? 1 : 0))).toBe(true)
    expect(Array.from(counted)).toEqual(Array.from(record!.act, (one) => (one === row.help ? 1 : 0)))
  })
})
