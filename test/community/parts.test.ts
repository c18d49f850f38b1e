import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { closeCases, createCases, serve, updateCases } from '../../src/community/cases.ts'
import { measures } from '../../src/community/measures.ts'
import { addTie, copyTies, createTies, findTie } from '../../src/community/Ties.ts'
import { holds } from '../../src/community/trigger.ts'
import { createShortlist, isBeaten, offer } from '../../src/community/View.ts'
import { rule, settled, smallPlan } from './smallPlan.ts'

fc.configureGlobal({ seed: 1 })

describe('ties', () => {
  const pairs = fc.array(fc.tuple(fc.nat(9), fc.nat(30)), { maxLength: 200 })

  test('are found again by holder and other, whatever was added since and however the pool grew', () => {
    fc.assert(
      fc.property(pairs, fc.integer({ min: 0, max: 4 }), (added, capacity) => {
        const ties = createTies(10, capacity)
        const known = new Set<string>()
        for (const [holder, other] of added) {
          expect(findTie(ties, holder, other) >= 0).toBe(known.has(`${holder} ${other}`))
          if (findTie(ties, holder, other) < 0) addTie(ties, holder, other, (holder + other) / 100, 3)
          known.add(`${holder} ${other}`)
        }
        for (const pair of known) {
          const [holder, other] = pair.split(' ').map(Number)
          const tie = findTie(ties, holder, other)
          expect([ties.other[tie], ties.closeness[tie]]).toEqual([other, (holder + other) / 100])
          expect([ties.goodwill[tie], ties.repeats[tie], ties.touchedAt[tie], ties.credit[tie]]).toEqual([0, 0, 3, 0])
        }
        expect(ties.size.reduce((sum, size) => sum + size, 0)).toBe(known.size)
      }),
    )
  })

  test('of a copy are its own', () => {
    const ties = createTies(3, 1)
    addTie(ties, 0, 1, 0.5, 0)
    const copy = copyTies(ties)
    ties.goodwill[findTie(ties, 0, 1)] = 1
    addTie(ties, 0, 2, 0.5, 0)
    expect(copy.goodwill[findTie(copy, 0, 1)]).toBe(0)
    expect(copy.size[0]).toBe(1)
    expect(findTie(copy, 0, 2)).toBe(-1)
    addTie(copy, 2, 0, 0.1, 0)
    expect(findTie(ties, 2, 0)).toBe(-1)
  })
})

describe('a shortlist', () => {
  const offers = fc.array(fc.nat(12), { maxLength: 60 })
  /** One draw a person, as in a run. */
  const drawOf = (person: number) => ((person * 7919) % 101) / 101

  test('holds the people with the smallest draws, ascending, each once, in whatever order they were offered', () => {
    fc.assert(
      fc.property(offers, fc.integer({ min: 1, max: 4 }), (offered, places) => {
        const list = createShortlist(places)
        for (const person of offered) offer(list, person, drawOf(person))
        const best = [...new Set(offered)].sort((p, q) => drawOf(p) - drawOf(q)).slice(0, places)
        expect([...list.people.subarray(0, list.count)]).toEqual(best)
        expect([...list.draws.subarray(0, list.count)]).toEqual(best.map(drawOf))
      }),
    )
  })

  test('calls a draw beaten only when it would not be taken', () => {
    fc.assert(
      fc.property(offers, fc.integer({ min: 13, max: 40 }), (offered, newcomer) => {
        const list = createShortlist(3)
        for (const person of offered) offer(list, person, drawOf(person))
        const beaten = isBeaten(list, drawOf(newcomer))
        offer(list, newcomer, drawOf(newcomer))
        expect([...list.people.subarray(0, list.count)].includes(newcomer)).toBe(!beaten)
      }),
    )
  })
})

describe('the cases of a rule', () => {
  const community = settled(smallPlan({ members: 12, prospects: 24, events: [] }))
  const history = fc.array(
    fc.record({
      inside: fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
      acts: fc.boolean(),
      capacity: fc.integer({ min: 0, max: 4 }),
    }),
    { maxLength: 40 },
  )
  const duration = fc.option(fc.integer({ min: 1, max: 6 }), { nil: null })

  test('end each as one of served, too late and undone; nobody is served twice in a stay without `every`', () => {
    const seen = { served: 0, tooLate: 0, undone: 0 }
    fc.assert(
      fc.property(history, duration, duration, (days, within, every) => {
        const cases = createCases(rule('welcome', 'everybody', { within, every }), community.world.count)
        const enteredOn = new Map<number, number>()
        const servedOn = new Map<number, number>()
        for (const [index, { inside, acts, capacity }] of days.entries()) {
          const day = index + 1
          const isInside = (person: number) => person < 12 && inside[person]
          for (let person = 0; person < 12; person++) {
            if (!isInside(person)) enteredOn.delete(person)
            else if (!enteredOn.has(person)) {
              enteredOn.set(person, day)
              servedOn.delete(person)
            }
          }
          const waiting = updateCases(
            cases,
            community,
            day,
            acts,
            Int32Array.from({ length: 12 }, (_, i) => i).filter(isInside),
          )
          if (!acts) expect(waiting).toEqual([])
          for (const person of waiting.slice(0, capacity)) {
            expect(isInside(person)).toBe(true)
            const before = servedOn.get(person)
            if (before !== undefined) {
              expect(every).not.toBe(null)
              expect(day - before).toBeGreaterThanOrEqual(every!)
            }
            servedOn.set(person, day)
            if (within !== null) expect(day - cases.openedOn[person]).toBeLessThanOrEqual(within)
            serve(cases, person, day)
          }
        }
        closeCases(cases)
        const { opened, served, tooLate, undone, settled: byOthers } = cases
        expect(served + tooLate + undone + byOthers).toBe(opened)
        seen.served += served
        seen.tooLate += tooLate
        seen.undone += undone
      }),
    )
    for (const [end, count] of Object.entries(seen)) expect(count, end).toBeGreaterThan(5)
  })
})

describe('a trigger', () => {
  const flow = measures.find(({ kind }) => kind === 'flow')!.name
  const level = measures.find(({ kind }) => kind === 'level')!.name
  const values = fc.array(fc.option(fc.integer({ min: 0, max: 20 }), { nil: null }), { maxLength: 30 })
  const bound = fc.integer({ min: 0, max: 60 })

  test('sums a flow and averages a level over the last closed days that have a value', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 14 }), bound, (days, over, atLeast) => {
        const last = days.slice(-over).filter((value) => value !== null)
        const sum = last.reduce((total, value) => total + value, 0)
        const trigger = { over, atLeast, atMost: null }
        expect(holds({ measure: flow, ...trigger }, { [flow]: days })).toBe(last.length > 0 && sum >= atLeast)
        expect(holds({ measure: level, ...trigger }, { [level]: days })).toBe(
          last.length > 0 && sum / last.length >= atLeast,
        )
      }),
    )
  })

  test('with both bounds holds between them, both included, and never before a day is closed', () => {
    fc.assert(
      fc.property(bound, bound, bound, (value, a, b) => {
        const [atLeast, atMost] = [Math.min(a, b), Math.max(a, b)]
        const trigger = { measure: flow, over: 1, atLeast, atMost }
        expect(holds(trigger, { [flow]: [value] })).toBe(value >= atLeast && value <= atMost)
        expect(holds(trigger, { [flow]: [] })).toBe(false)
      }),
    )
  })
})
