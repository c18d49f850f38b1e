import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { copyCommunity } from '../../src/community/copyCommunity.ts'
import { runStrategy } from '../../src/community/runStrategy.ts'
import { aBitOfEach, settled, smallPlan, stateOf } from './smallPlan.ts'

fc.configureGlobal({ seed: 1 })

const original = settled(smallPlan())
const state = stateOf(original)

/** What a copy must not share, beside the columns of people and ties. */
const loose = () => {
  const { frontPage, openNeeds, announcements, exposures, census, recent, outbox, step, rosterCount } = original
  return structuredClone({ frontPage, openNeeds, announcements, exposures, census, recent, outbox, step, rosterCount })
}

describe('a copy of a community', () => {
  test('is in the same state', () => {
    expect(stateOf(copyCommunity(original))).toBe(state)
  })

  test('can be lived in without any trace in the original', () => {
    const before = loose()
    const copy = copyCommunity(original)
    runStrategy(copy, aBitOfEach)
    expect(stateOf(copy)).not.toBe(state)
    expect(stateOf(original)).toBe(state)
    expect(loose()).toEqual(before)
  })
})

describe('the digest', () => {
  test.each(Object.keys(original.people) as (keyof typeof original.people)[])('changes with any bit of %s', (name) => {
    fc.assert(
      fc.property(fc.nat(original.people.status.length - 1), (person) => {
        const copy = copyCommunity(original)
        copy.people[name][person] += 1
        expect(stateOf(copy)).not.toBe(state)
      }),
      { numRuns: 5 },
    )
  })

  test.each(['other', 'closeness', 'goodwill', 'repeats', 'touchedAt', 'credit'] as const)(
    'changes with any tie’s %s',
    (name) => {
      const copy = copyCommunity(original)
      const holder = copy.ties.size.findIndex((size) => size > 0)
      copy.ties[name][copy.ties.start[holder]] += 1
      expect(stateOf(copy)).not.toBe(state)
    },
  )

  test('changes with who is on the roster, who waits, what everybody sees and whom a share has reached', () => {
    const changed = (change: (copy: typeof original) => void) => {
      const copy = copyCommunity(original)
      change(copy)
      return stateOf(copy)
    }
    const states = [
      state,
      changed((copy) => copy.rosterCount--),
      changed((copy) => copy.openNeeds.push(1)),
      changed((copy) => copy.frontPage.reverse()),
      changed((copy) => copy.exposures.push({ person: 700, id: 1, row: 6, signal: 0 })),
    ]
    expect(new Set(states).size).toBe(states.length)
  })
})
