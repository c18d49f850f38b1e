import { existsSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answeredWithin } from '../../src/network/answeredWithin.ts'
import { concentration } from '../../src/network/concentration.ts'
import { cutInteractions } from '../../src/network/cutInteractions.ts'
import { firstMessages } from '../../src/network/firstMessages.ts'
import type { Interactions } from '../../src/network/Interactions.ts'
import { interactionFigures } from '../../src/network/interactionFigures.ts'
import { interactionsFromLog } from '../../src/network/interactionsFromLog.ts'
import { medianDelay } from '../../src/network/medianDelay.ts'
import { messagesSent } from '../../src/network/messagesSent.ts'
import { partnerCounts } from '../../src/network/partnerCounts.ts'
import { readLog } from '../../src/network/readLog.ts'
import { silentShare } from '../../src/network/silentShare.ts'
import { tieReciprocity } from '../../src/network/tieReciprocity.ts'
import { weeklyCounts } from '../../src/network/weeklyCounts.ts'

type Message = readonly [from: number, to: number, time: number]

function logOf(people: number, messages: readonly Message[]): Interactions {
  const [from, to, time] = [0, 1, 2].map((c) => messages.map((message) => message[c]))
  return { people, from, to, time }
}

// 0 writes to 1 on day 0, again on day 1, and is answered on day 3; 2 writes to 0 on day 8, to 3 on day 20; 4 is there.
const log = logOf(5, [
  [0, 1, 0],
  [0, 1, 1],
  [1, 0, 3],
  [2, 0, 8],
  [2, 3, 20],
])

describe('the first message between two people', () => {
  test('is answered by the first one that comes back, counted from itself', () => {
    const first = firstMessages(log)
    expect([...first.from]).toEqual([0, 2, 2])
    expect([...first.to]).toEqual([1, 0, 3])
    expect([...first.time]).toEqual([0, 8, 20])
    expect([...first.delay]).toEqual([3, Infinity, Infinity])
  })

  test('is one for both directions: an answer is no first message', () => {
    const both = firstMessages(
      logOf(2, [
        [1, 0, 5],
        [0, 1, 2],
      ]),
    )
    expect([...both.from]).toEqual([0])
    expect([...both.delay]).toEqual([3])
  })

  test('was answered within the days that its answer took, not within fewer', () => {
    const first = firstMessages(log)
    expect(answeredWithin(first, 2.99)).toBe(0)
    expect(answeredWithin(first, 3)).toBe(1 / 3)
    expect(answeredWithin(first, Infinity)).toBe(1 / 3)
    expect(medianDelay(first)).toBe(3)
  })
})

describe('messages', () => {
  test('are returned where both wrote, met as one partner, and counted by week and sender', () => {
    expect(tieReciprocity(log)).toBe(2 / 4)
    expect([...partnerCounts(log)]).toEqual([2, 1, 2, 1, 0])
    expect([...messagesSent(log)]).toEqual([2, 1, 2, 0, 0])
    expect(silentShare(messagesSent(log))).toBe(2 / 5)
    expect([...weeklyCounts(log, 3)]).toEqual([3, 1, 1])
    expect([...weeklyCounts(log, 2)]).toEqual([3, 1])
  })

  test('that were never sent have no shares', () => {
    const nothing = logOf(3, [])
    expect(answeredWithin(firstMessages(nothing), 1)).toBeNull()
    expect(medianDelay(firstMessages(nothing))).toBeNull()
    expect(tieReciprocity(nothing)).toBeNull()
    expect(concentration(messagesSent(nothing), 0.1)).toBeNull()
    expect(silentShare(messagesSent(nothing))).toBe(1)
    expect([...partnerCounts(nothing)]).toEqual([0, 0, 0])
  })
})

const people = 8
const message = fc
  .tuple(fc.nat(people - 1), fc.integer({ min: 1, max: people - 1 }), fc.nat(400))
  .map(([from, step, time]): Message => [from, (from + step) % people, time / 10])
const messages = fc.array(message, { minLength: 1, maxLength: 60 })

function figures(log: Interactions): unknown {
  const first = firstMessages(log)
  return [
    [...first.delay].sort((a, b) => a - b),
    medianDelay(first),
    tieReciprocity(log),
    [...partnerCounts(log)],
    [...messagesSent(log)],
    [...weeklyCounts(log, 6)],
  ]
}

describe('any interactions', () => {
  test('say the same in any order', () => {
    const shuffled = messages.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    )
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        expect(figures(logOf(people, other))).toEqual(figures(logOf(people, all)))
      }),
      { seed: 1 },
    )
  })

  test('say the same of people who are numbered otherwise', () => {
    const renumbered = fc.tuple(messages, fc.shuffledSubarray([...Array(people).keys()], { minLength: people }))
    fc.assert(
      fc.property(renumbered, ([all, number]) => {
        const log = logOf(people, all)
        const other = logOf(
          people,
          all.map(([from, to, time]): Message => [number[from], number[to], time]),
        )
        expect(firstMessages(other).delay).toEqual(firstMessages(log).delay)
        expect(tieReciprocity(other)).toBe(tieReciprocity(log))
        number.forEach((n, i) => {
          expect(partnerCounts(other)[n]).toBe(partnerCounts(log)[i])
          expect(messagesSent(other)[n]).toBe(messagesSent(log)[i])
        })
      }),
      { seed: 2 },
    )
  })

  test('have more answers the longer one waits, and ever as many as pairs who both wrote', () => {
    fc.assert(
      fc.property(messages, fc.nat(40), fc.nat(40), (all, a, b) => {
        const log = logOf(people, all)
        const first = firstMessages(log)
        const [short, long] = [Math.min(a, b), Math.max(a, b)].map((days) => answeredWithin(first, days)!)
        const ever = answeredWithin(first, Infinity)!
        expect(0 <= short && short <= long && long <= ever && ever <= 1).toBe(true)
        // A pair of which both wrote holds two returned ties, one of which one wrote a single tie not returned.
        const ties = (1 + ever) * first.delay.length
        expect(tieReciprocity(log)!).toBeCloseTo((2 * ever * first.delay.length) / ties, 12)
        expect(partnerCounts(log).reduce((sum, n) => sum + n, 0)).toBe(2 * first.delay.length)
      }),
      { seed: 3 },
    )
  })

  test('fall into weeks that add up to all messages', () => {
    fc.assert(
      fc.property(messages, (all) => {
        const sum = (counts: Int32Array) => counts.reduce((total, count) => total + count, 0)
        expect(sum(weeklyCounts(logOf(people, all), 6))).toBe(all.length)
        expect(sum(messagesSent(logOf(people, all)))).toBe(all.length)
      }),
      { seed: 4 },
    )
  })
})

describe('interactions cut to some days', () => {
  test('are as if only these had been observed, by those who wrote or were written to in them', () => {
    fc.assert(
      fc.property(messages, fc.nat(20), fc.integer({ min: 1, max: 20 }), (all, from, days) => {
        const kept = all.filter(([, , time]) => time >= from && time < from + days)
        const cut = cutInteractions(logOf(people, all), from, days)
        expect(cut.people).toBe(new Set([...kept.map(([a]) => a), ...kept.map(([, b]) => b)]).size)
        const whole = logOf(
          people,
          kept.map(([a, b, time]): Message => [a, b, time - from]),
        )
        expect(firstMessages(cut).delay).toEqual(firstMessages(whole).delay)
        expect(tieReciprocity(cut)).toBe(tieReciprocity(whole))
        expect([...partnerCounts(cut)].sort()).toEqual([...partnerCounts(whole)].filter((n) => n > 0).sort())
      }),
      { seed: 7 },
    )
  })
})

describe('the figures of interactions', () => {
  test('lie in their ranges, whatever was written', () => {
    fc.assert(
      fc.property(messages, (all) => {
        const { figures, weekly } = interactionFigures(cutInteractions(logOf(people, all), 0, 42), 42)
        expect(weekly).toHaveLength(6)
        for (const [name, value] of Object.entries(figures)) {
          if (value === null) expect(name).toBe('median wait for an answer')
          else expect(value >= 0 && value <= 100, name).toBe(true)
        }
      }),
      { seed: 8 },
    )
  })

  test('of nobody are none, and nobody', () => {
    const { figures, weekly } = interactionFigures(logOf(0, []), 20)
    expect(weekly).toEqual([0, 0])
    const { 'people who take part': nobody, ...others } = figures
    expect(nobody).toBe(0)
    for (const [name, value] of Object.entries(others)) expect(value, name).toBeNull()
  })
})

describe('the share of the most active', () => {
  const counts = fc.array(fc.nat(50), { minLength: 1, maxLength: 40 }).filter((all) => all.some((count) => count > 0))
  const share = fc.double({ min: 0, max: 1, noNaN: true })

  test('is their share of the people when all do the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 30 }), share, (people, count, share) => {
        expect(concentration(Array(people).fill(count), share)).toBeCloseTo(share, 12)
      }),
      { seed: 5 },
    )
  })

  test('lies between their share of the people and 1, grows with it, and leaves nothing to add for all', () => {
    fc.assert(
      fc.property(counts, share, share, (counts, a, b) => {
        const [few, many] = [Math.min(a, b), Math.max(a, b)]
        const [less, more] = [few, many].map((share) => concentration(counts, share)!)
        expect(less).toBeGreaterThanOrEqual(few - 1e-12)
        expect(more).toBeLessThanOrEqual(1 + 1e-12)
        expect(more).toBeGreaterThanOrEqual(less - 1e-12)
        expect(concentration(counts, 0)).toBe(0)
        expect(concentration(counts, 1)).toBeCloseTo(1, 12)
      }),
      { seed: 6 },
    )
  })

  test('counts the silent among all people, and by a fraction whoever is only partly among the most active', () => {
    expect(concentration([4, 0, 0, 0], 0.25)).toBe(1)
    expect(concentration([4, 4], 0.5)).toBe(0.5)
    expect(concentration([4, 4, 0, 0], 0.5)).toBe(1)
    expect(concentration([4, 4, 0], 0.5)).toBe(0.75)
  })
})

// A published log that does not come with the package.
const file = '../shared/data/college-messages.csv'
const college = existsSync(file)
if (!college) console.warn(`skipped: the college messages are not at ${file}`)

describe.skipIf(!college)(`the college messages at ${file}`, () => {
  // Panzarasa, Opsahl & Carley 2009, doi:10.1002/asi.21015.
  const read = college ? readLog(readFileSync(file, 'utf8')) : null
  const log = read?.ok ? interactionsFromLog(read.log) : logOf(0, [])

  test('are answered ever, within a day and within a week as often as published', () => {
    const first = firstMessages(log)
    expect(first.delay.length).toBe(13_838)
    expect(answeredWithin(first, Infinity)).toBeCloseTo(0.467, 3)
    expect(answeredWithin(first, 1)).toBeCloseTo(0.34, 3)
    expect(answeredWithin(first, 7)).toBeCloseTo(0.423, 3)
  })

  test('are returned, concentrated and never sent as published', () => {
    const sent = messagesSent(log)
    expect(tieReciprocity(log)).toBeCloseTo(0.636, 3)
    expect(silentShare(sent)).toBeCloseTo(0.289, 3)
    // Published for whole people: 19, 190 and 380 of 1,899.
    for (const [people, published] of [
      [19, 0.183],
      [190, 0.654],
      [380, 0.834],
    ]) {
      expect(concentration(sent, people / 1_899), `${people} people`).toBeCloseTo(published, 3)
    }
    expect(concentration(sent, 0.01)).toBeCloseTo(0.183, 3)
    expect(concentration(sent, 0.1)).toBeCloseTo(0.6535, 4)
    expect(concentration(sent, 0.2)).toBeCloseTo(0.8335, 4)
  })
})
