import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Community } from '../../src/community/Community.ts'
import { liveDay } from '../../src/community/liveDay.ts'
import { createOutreach } from '../../src/community/outreach.ts'
import { ABSENT, NEVER } from '../../src/community/People.ts'
import { type Channel, channels } from '../../src/model/channels.ts'
import { type Trait, type TraitName, traits } from '../../src/model/traits.ts'
import { aBitOfEach, event, rule, settled, smallPlan, strategy } from './smallPlan.ts'

fc.configureGlobal({ seed: 1 })

const longest = 10_000

/** Any value within its range, the ends more often than by chance; spread as wide as the range for those that vary. */
const population = fc.record(
  Object.fromEntries(
    (Object.entries(traits) as [TraitName, Trait][]).map(([name, { range, varies }]) => {
      const low = varies === 'lognormal' ? Math.max(range[0], 0.001) : range[0]
      const high = Math.min(range[1], longest)
      const mean = fc.oneof(fc.constantFrom(low, high), fc.double({ min: low, max: high, noNaN: true }))
      const sd = varies === 'no' ? fc.constant(0) : fc.double({ min: 0, max: high - low, noNaN: true })
      return [name, fc.record({ mean, sd })]
    }),
  ) as Record<TraitName, fc.Arbitrary<{ mean: number; sd: number }>>,
)

const switches = fc.record(
  Object.fromEntries(
    Object.keys(channels).map((name) => [name, fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, fc.boolean())]),
  ) as Record<Channel, fc.Arbitrary<boolean>>,
)

const everything = strategy(
  'everything',
  [
    ...aBitOfEach.rules,
    rule('recognise', 'everybody', { every: 5 }),
    rule('moderate', 'everybody', { every: 3 }),
    rule('ask to share', 'everybody', { every: 4 }),
    rule('common moderation', 'everybody', { every: 2 }),
    rule('personal moderation', 'everybody', { from: 6 }),
    rule('announce', 'everybody', { every: 2, what: 'news', says: -1 }),
    rule('announce', 'everybody', { every: 3, what: 'apology' }),
    rule('announce', 'everybody', { from: 4, until: 5, what: 'rule' }),
    rule('resolve', [[{ condition: 'harmed_by', value: 0, over: null, by: null }]]),
  ],
  100_000,
)

/** States outside their range, by name; empty when all is well. */
function strays({ people, ties, log, world }: Community): string[] {
  const { community, mood, brand, belief, identity, bonds, normKind, normHarmful, rules, sanction, doubt } = people
  const signed = { community, mood, brand, belief, identity, bonds }
  const shares = { normKind, normHarmful, rules, sanction, visitChance: people.visitChance }
  const within = (values: ArrayLike<number>, low: number, high: number) =>
    Array.from(values).every((value) => value >= low && value <= high)
  const tied = (values: Float64Array) => values.subarray(0, ties.taken)
  const wrong = [
    ...Object.entries(signed).filter(([, values]) => !within(values, -1, 1)),
    ...Object.entries(shares).filter(([, values]) => !within(values, 0, 1 + Number.EPSILON)),
    ...Object.entries({ doubt: doubt.filter((_, person) => people.touchedAt[person] !== NEVER) }).filter(
      ([, values]) => !within(values, Number.MIN_VALUE, Number.MAX_VALUE),
    ),
    ...Object.entries({ goodwill: tied(ties.goodwill) }).filter(([, values]) => !within(values, -1, 1)),
    ...Object.entries({ closeness: tied(ties.closeness) }).filter(([, values]) => !within(values, 0, 1)),
    ...Object.entries({ repeats: tied(ties.repeats), brandRepeats: people.brandRepeats }).filter(
      ([, values]) => !within(values, 0, 1e6),
    ),
    ...Object.entries({ status: people.status }).filter(([, values]) => !within(values, 0, ABSENT)),
    ...Object.entries(people)
      .filter(([name]) => name.startsWith('credit'))
      .filter(([, values]) => !within(values, 0, log.count)),
    ...Object.entries({ traits: world.traits }).filter(([, values]) => !values.every(Number.isFinite)),
  ]
  return wrong.map(([name]) => name)
}

describe('after a long run of any population, however extreme', () => {
  test('every state is in its range', () => {
    let acts = 0
    fc.assert(
      fc.property(population, switches, fc.integer({ min: 1, max: 3 }), (changed, on, stepsPerDay) => {
        const plan = smallPlan({
          members: 40,
          prospects: 80,
          stepsPerDay,
          traits: changed,
          channels: on,
          visitsPerDay: null,
          offTopic: 0.5,
          reads: 3,
          events: [
            event('outage', { from: 5, until: 8, reaches: 1, strength: -1 }),
            event('gift', { from: 9, until: 12, reaches: 0.5, strength: 1 }),
            event('raid', { from: 10, until: 20, raiders: 5, mixture: [{ population: 1, share: 1 }] }),
          ],
        })
        const community = settled(plan)
        expect(strays(community)).toEqual([])
        const outreach = createOutreach(everything, community.world.count)
        for (let day = 1; day <= 60; day++) liveDay(community, outreach, day, {})
        expect(strays(community)).toEqual([])
        acts += community.log.count
      }),
      { numRuns: 40 },
    )
    expect(acts).toBeGreaterThan(10_000)
  })
})
