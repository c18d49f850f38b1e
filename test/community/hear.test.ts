import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hearPeers, hearVoice } from '../../src/community/hear.ts'
import { traitOf } from '../../src/community/traitOf.ts'
import { allOn } from '../../src/model/channels.ts'
import { settled, smallPlan } from './smallPlan.ts'

fc.configureGlobal({ seed: 1 })

const V = 0.3
const traits = { signal_variance: V, common_source: 0, disagreement_unsure: 0, drift_variance: 0 }
const community = settled(smallPlan({ events: [], traits }))
const opinion = fc.double({ min: -1, max: 1, noNaN: true })
const heard = fc.array(
  fc.oneof(
    fc.record({ voice: fc.constant(true), said: fc.tuple(opinion), tau: fc.double({ min: 0, max: 1, noNaN: true }) }),
    fc.record({ voice: fc.constant(false), said: fc.tuple(opinion), tau: fc.constant(1) }),
  ),
  { maxLength: 20 },
)

function hears(person: number, said: readonly number[]): void {
  const sum = said.reduce((total, y) => total + y, 0)
  hearPeers(
    community,
    person,
    said.length,
    sum,
    said.reduce((total, y) => total + y * y, 0),
    0,
  )
}

describe('somebody who hears peers one by one, and the official voice', () => {
  test('believes what the Kalman filter says: precisions add, means are weighted by them', () => {
    const { belief, doubt } = community.people
    fc.assert(
      fc.property(opinion, fc.double({ min: 0.01, max: 4, noNaN: true }), heard, (prior, P0, signals) => {
        belief[0] = prior
        doubt[0] = P0
        for (const { voice, said, tau } of signals) {
          if (voice) hearVoice(community, 0, said[0], tau, 0)
          else hears(0, said)
        }
        const precision = signals.reduce((sum, { tau }) => sum + tau / V, 1 / P0)
        const weighted = signals.reduce((sum, { said, tau }) => sum + (said[0] * tau) / V, prior / P0)
        expect(doubt[0] * precision).toBeCloseTo(1, 9)
        expect(belief[0]).toBeCloseTo(weighted / precision, 9)
      }),
    )
  })

  test('ends between the lowest and the highest of what was believed and heard', () => {
    const { belief, doubt } = community.people
    fc.assert(
      fc.property(opinion, fc.array(opinion, { minLength: 1, maxLength: 9 }), (prior, said) => {
        belief[0] = prior
        doubt[0] = 1
        hears(0, said)
        expect(belief[0]).toBeGreaterThanOrEqual(Math.min(prior, ...said) - 1e-12)
        expect(belief[0]).toBeLessThanOrEqual(Math.max(prior, ...said) + 1e-12)
      }),
    )
  })
})

describe('several peers on one day', () => {
  test('who agree move more than one, and those who disagree leave the hearer as unsure as they are divided', () => {
    const divided = settled(smallPlan({ events: [], traits: { ...traits, disagreement_unsure: 0.5 } }))
    const { belief, doubt } = divided.people
    const heardFrom = (n: number, sum: number, squares: number) => {
      belief[0] = 0
      doubt[0] = 0.5
      hearPeers(divided, 0, n, sum, squares, 0)
      return { belief: belief[0], doubt: doubt[0] }
    }
    const one = heardFrom(1, 0.5, 0.25)
    const four = heardFrom(4, 2, 1)
    expect(four.belief).toBeGreaterThan(one.belief)
    expect(four.doubt).toBeLessThan(one.doubt)
    // Two say 1 and two say 0: the same mean, a spread of 0.25.
    const split = heardFrom(4, 2, 2)
    expect(split.belief).toBeLessThan(four.belief)
    expect(split.doubt).toBeGreaterThan(four.doubt + 0.5 * 0.25)
  })

  test('who say nothing change nothing', () => {
    const { belief, doubt } = community.people
    const before = [belief[1], doubt[1]]
    hearPeers(community, 1, 0, 0, 0, 0)
    expect([belief[1], doubt[1]]).toEqual(before)
  })
})

describe('without informational influence', () => {
  test('beliefs stay at their start, whoever speaks', () => {
    const deaf = settled(smallPlan({ channels: { ...allOn, informational_influence: false } }))
    hearPeers(deaf, 0, 3, 3, 3, 0)
    hearVoice(deaf, 0, 1, 1, 0)
    const { people, world, roster, rosterCount } = deaf
    for (const member of roster.subarray(0, rosterCount)) {
      expect(people.belief[member]).toBe(traitOf(world, member, 'first_belief'))
      expect(people.doubt[member]).toBe(traitOf(world, member, 'prior_variance'))
    }
  })
})
