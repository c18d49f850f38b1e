import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { measures } from '../../src/community/measures.ts'
import { trialMeasures } from '../../src/field/trialMeasures.ts'
import { type Done, figuresOf, recordFrom } from './records.ts'

/** Days are counted from 0 here: the follow-up is [2, 9) of [0, 28). */
describe('subjects', () => {
  const done: Done[] = [
    { day: -1, by: 0, act: 'contribute' },
    { day: 1, by: 1, act: 'contribute' },
    { day: 2, by: 0, act: 'thank', to: 3, planted: true },
    { day: 2, by: 0, act: 'thank', to: 3 },
    { day: 3, by: 0, act: 'flame', to: 1 },
    { day: 4, by: 0, act: 'contribute' },
    { day: 4, by: 1, act: 'join' },
    { day: 5, by: 2, act: 'lurk' },
    { day: 5, by: 3, act: 'help', to: 0 },
    { day: 9, by: 1, act: 'contribute' },
  ]
  const record = recordFrom(4, done, { subjects: [0, 1, 2], lastVisit: [8, 9, 12, 12] })

  test('are active who did something of their own accord during the follow-up; coming and going is nothing', () => {
    expect(figuresOf('subjects active', record)).toEqual({ active: 1 / 3 })
  })

  test('stay who visit after the follow-up', () => {
    expect(figuresOf('subjects staying', record)).toEqual({ staying: 2 / 3 })
  })

  test('do so much each, in all, by class and by act', () => {
    const figures = figuresOf('acts by subjects', record)
    expect(figures).toMatchObject({
      all: 1,
      kind: 2 / 3,
      harmful: 1 / 3,
      thank: 1 / 3,
      flame: 1 / 3,
      contribute: 1 / 3,
    })
    expect(figures.help).toBe(0)
    for (const name of ['lurk', 'join', 'leave', 'recognise']) expect(figures).not.toHaveProperty(name)
  })

  test('are harmful by the share of what they do', () => {
    expect(figuresOf('harmful share by subjects', record)).toEqual({ harmful: 1 / 3 })
  })

  test('send kind acts back to whoever did the experimenter’s act toward them', () => {
    const back = recordFrom(
      4,
      [
        { day: 0, by: 3, act: 'thank', to: 0, planted: true },
        { day: 0, by: 3, act: 'thank', to: 1 },
        { day: 3, by: 0, act: 'thank', to: 3 },
        { day: 3, by: 0, act: 'thank', to: 2 },
        { day: 3, by: 0, act: 'flame', to: 3 },
        { day: 4, by: 1, act: 'thank', to: 3 },
        { day: 4, by: 1, act: 'contribute' },
        { day: 9, by: 0, act: 'thank', to: 3 },
      ],
      { subjects: [0, 1] },
    )
    expect(figuresOf('kind acts sent back', back)).toEqual({ back: 1 / 3 })
  })

  test('that there are none have no figure', () => {
    expect(figuresOf('subjects active', recordFrom(4, done)).active).toBeNaN()
  })
})

describe('first acts between two people', () => {
  const returned = (done: readonly Done[]) => figuresOf('first acts returned', recordFrom(6, done))

  test('are returned when the other does anything of a sign more than a day later', () => {
    const done: Done[] = [
      { day: 1, by: 0, act: 'thank', to: 1 },
      { day: 3, by: 1, act: 'help', to: 0 },
      // An answer on the next day is both sides closing a deal.
      { day: 1, by: 0, act: 'thank', to: 2 },
      { day: 2, by: 2, act: 'thank', to: 0 },
      { day: 9, by: 2, act: 'thank', to: 0 },
      { day: 1, by: 3, act: 'flame', to: 4 },
      { day: 5, by: 4, act: 'thank', to: 3 },
      { day: 1, by: 3, act: 'flame', to: 5 },
    ]
    expect(returned(done)).toEqual({ positive_returned: 1 / 2, negative_returned: 1 / 2, same_sign: 1 / 2 })
  })

  test('are none of the team, of the experimenter, of before day 1, or of acts that do not count', () => {
    const done: Done[] = [
      { day: 1, by: -1, act: 'thank', to: 1 },
      { day: 1, by: 0, act: 'thank', to: 1, planted: true },
      { day: 1, by: 0, act: 'thank', to: 2, counts: false },
      { day: -4, by: 4, act: 'thank', to: 3 },
      { day: 3, by: 3, act: 'thank', to: 4 },
      { day: 1, by: 0, act: 'contribute' },
    ]
    expect(returned(done).positive_returned).toBeNaN()
  })

  test('are answered within a day, within a week and ever, and ties are returned', () => {
    const done: Done[] = [
      { day: -2, by: 0, act: 'thank', to: 1 },
      { day: 1, by: 0, act: 'thank', to: 1 },
      { day: 2, by: 1, act: 'thank', to: 0 },
      { day: 1, by: 0, act: 'thank', to: 2 },
      { day: 8, by: 2, act: 'flame', to: 0 },
      { day: 1, by: 0, act: 'thank', to: 3 },
      { day: 20, by: 3, act: 'thank', to: 0 },
      { day: 1, by: 0, act: 'thank', to: 4 },
    ]
    expect(figuresOf('first messages answered', recordFrom(5, done))).toEqual({
      ever: 3 / 4,
      day: 1 / 4,
      week: 2 / 4,
      edge_reciprocity: 6 / 7,
    })
  })
})

describe('posting again', () => {
  test('parts those who posted for the first time by whether somebody was kind to them within a week', () => {
    const done: Done[] = [
      { day: -3, by: 0, act: 'contribute' },
      { day: 1, by: 0, act: 'contribute' },
      { day: 1, by: 1, act: 'ask' },
      { day: 3, by: 5, act: 'help', to: 1 },
      { day: 8, by: 1, act: 'contribute' },
      { day: 1, by: 2, act: 'contribute' },
      { day: 3, by: 5, act: 'flame', to: 2 },
      { day: 9, by: 2, act: 'contribute' },
      { day: 1, by: 3, act: 'contribute' },
      { day: 9, by: -1, act: 'thank', to: 3 },
      { day: 1, by: 4, act: 'help', to: 1 },
      { day: 2, by: -1, act: 'thank', to: 4 },
      { day: 2, by: 4, act: 'thank', to: 1 },
      // Too late to be followed.
      { day: 22, by: 6, act: 'contribute' },
    ]
    // 1 (again) and 4 (not) were answered, 2 (again, a day too late) and 3 were not; 0 had posted before.
    expect(figuresOf('posting again', recordFrom(7, done))).toEqual({ unanswered: 0, answered: 1 / 2 })
  })
})

describe('who does how much', () => {
  // Ten people: one does ten acts, one five, one five that do not count, the others nothing.
  const many = (by: number, times: number, more: Partial<Done> = {}): Done[] =>
    Array.from({ length: times }, (_, day) => ({ day, by, act: 'thank', to: 9, ...more }))
  const record = recordFrom(10, [
    ...many(0, 10),
    ...many(1, 5),
    ...many(2, 5, { counts: false }),
    ...many(3, 3, { planted: true }),
    { day: 1, by: 1, act: 'contribute' },
  ])

  test('is the share of acts of the most active and of the silent', () => {
    expect(figuresOf('concentration of acts', record)).toEqual({
      top1: (0.1 * 10) / 16,
      top10: 10 / 16,
      top20: 1,
      next9: 10 / 16 - 1 / 16,
      rest: 1 - 10 / 16,
      silent: 0.8,
    })
  })

  test('is of messages where only acts toward one other person count', () => {
    expect(figuresOf('concentration of messages', record)).toMatchObject({ top10: 10 / 15, silent: 0.8 })
  })

  test('is unknown where nobody does anything', () => {
    const figures = figuresOf('concentration of acts', recordFrom(3, []))
    expect(figures.top10).toBeNaN()
    expect(figures.silent).toBe(1)
  })
})

describe('cascades of shares', () => {
  const cascades = (done: readonly Done[]) => figuresOf('cascades of shares', recordFrom(9, done))

  test('are alone, or go to a friend, or to a friend of a friend', () => {
    const done: Done[] = [
      { day: 0, by: 0, act: 'share' },
      { day: 0, by: 1, act: 'share' },
      { day: 1, by: 2, act: 'join', cause: 1 },
      // Whoever joins and then shares is still one friend.
      { day: 2, by: 2, act: 'share', cause: 2 },
      { day: 1, by: 3, act: 'share' },
      { day: 2, by: 4, act: 'join', cause: 4 },
      { day: 3, by: 4, act: 'share', cause: 5 },
      { day: 4, by: 5, act: 'join', cause: 6 },
      { day: 5, by: 6, act: 'share' },
    ]
    expect(cascades(done)).toEqual({ lone: 2 / 4, deeper: 1 / 4 })
  })

  test('go on through what was done in between, and are none where somebody comes back by themselves', () => {
    const done: Done[] = [
      { day: 0, by: 0, act: 'share' },
      { day: 1, by: 1, act: 'thank', to: 0, cause: 0 },
      { day: 2, by: 1, act: 'share', cause: 1 },
      { day: 3, by: 2, act: 'join', cause: 2 },
      { day: 3, by: 3, act: 'join' },
    ]
    expect(cascades(done)).toEqual({ lone: 0, deeper: 1 })
  })

  test('that began before day 1, or too late to be followed, do not count', () => {
    const done: Done[] = [
      { day: -2, by: 0, act: 'share' },
      { day: 1, by: 1, act: 'join', cause: 0 },
      { day: 22, by: 2, act: 'share' },
    ]
    expect(cascades(done).lone).toBeNaN()
  })
})

describe('a measure of trials', () => {
  const names = trialMeasures.map(({ name }) => name)

  test('has a name, a unit and a sentence of its own', () => {
    expect(new Set(names).size).toBe(names.length)
    for (const { unit, sentence } of trialMeasures) {
      expect(unit.length).toBeGreaterThan(3)
      expect(sentence).toMatch(/\.$/)
    }
  })

  test('is of several communities the ratio of their sums, not the mean of their ratios', () => {
    const subjects = [0, 1, 2]
    const one = recordFrom(3, [{ day: 3, by: 0, act: 'thank', to: 1 }], { subjects: [0] })
    const three = recordFrom(3, [{ day: 3, by: 0, act: 'flame', to: 1 }], { subjects })
    expect(figuresOf('subjects active', one, three)).toEqual({ active: 2 / 4 })
    expect(figuresOf('acts by subjects', one, three)).toMatchObject({ all: 2 / 4, thank: 1 / 4, flame: 1 / 4 })
    const none = recordFrom(3, [], { subjects })
    expect(figuresOf('harmful share by subjects', one, three, none)).toEqual({ harmful: 1 / 2 })
  })

  test('is an outcome of scenarios as the mean over the communities that have one', () => {
    const name = measures.find(({ kind }) => kind !== 'study')!.name
    const of = (value: number) => ({ ...recordFrom(1, []), [name]: Float64Array.of(value) })
    expect(figuresOf(name, of(1), of(4), of(Number.NaN))).toEqual({ [name]: 2.5 })
    for (const { kind, name } of measures) if (kind !== 'study') expect(names).toContain(name)
  })

  test('gives a figure for each name, whatever was done', () => {
    const outcomes = Object.fromEntries(measures.map(({ name }) => [name, Float64Array.of(1)]))
    const acts = ['contribute', 'ask', 'help', 'thank', 'flame', 'share', 'join', 'leave', 'lurk']
    const done = fc.record({
      day: fc.integer({ min: -5, max: 27 }),
      by: fc.integer({ min: -1, max: 4 }),
      act: fc.constantFrom(...acts),
      to: fc.integer({ min: 0, max: 4 }),
      planted: fc.boolean(),
    })
    const list = fc.array(done, { maxLength: 40 }).map((all) => all.toSorted((a, b) => a.day - b.day))
    fc.assert(
      fc.property(list, (all) => {
        const record = { ...recordFrom(5, all, { subjects: [0, 1] }), ...outcomes }
        for (const { name, unit } of trialMeasures) {
          const figures = Object.values(figuresOf(name, record))
          expect(figures.length).toBeGreaterThan(0)
          if (!unit.startsWith('share of') || outcomes[name] !== undefined) continue
          for (const figure of figures) if (!Number.isNaN(figure)) expect(figure).toBeGreaterThanOrEqual(0)
          for (const figure of figures) if (!Number.isNaN(figure)) expect(figure).toBeLessThanOrEqual(1)
        }
      }),
      { seed: 1, numRuns: 200 },
    )
  })
})
