import { describe, expect, test } from 'vitest'
import { runReplicate } from '../../src/community/runReplicate.ts'
import { allOn, type Channel, channels } from '../../src/model/channels.ts'
import { type Trait, type TraitName, traits } from '../../src/model/traits.ts'
import { shippedPlan } from './shippedPlan.ts'
import { smallPlan } from './smallPlan.ts'

const names = Object.keys(channels) as Channel[]
const rows = Object.entries(traits) as [TraitName, Trait][]
const finite = (value: number) => Math.min(value, 1000)

describe.each(names)('with the channel %s off', (channel) => {
  const own = rows.filter(([, row]) => row.channel === channel)
  const off = { ...allOn, [channel]: false }
  const run = (changed: Record<string, number>) =>
    runReplicate(smallPlan({ channels: off, traits: changed, days: 20 }), 0).digest
  const standard = run({})

  test('it has parameters at all', () => {
    expect(own.length).toBeGreaterThan(0)
  })

  test.each(own.map(([name, { range }]) => [name, range] as const))('%s has no effect', (name, [low, high]) => {
    expect(run({ [name]: low })).toBe(standard)
    expect(run({ [name]: finite(high) })).toBe(standard)
  })

  test('some of its parameters do have an effect when it is on', () => {
    const on = (changed: Record<string, number>) => runReplicate(smallPlan({ traits: changed, days: 20 }), 0).digest
    const unchanged = on({})
    const effects = own.filter(([name, { range }]) => on({ [name]: finite(range[1]) }) !== unchanged)
    expect(effects.length).toBeGreaterThan(0)
  })
})

const small = ['community.members=150', 'community.prospects=450']
const shipped = ['ten-hours', 'outage', 'troll-raid'] as const

describe.each(shipped)('in the scenario %s', (name) => {
  const digestOf = (overrides: readonly string[]) => {
    const plan = shippedPlan(name, [...small, ...overrides])
    return runReplicate({ ...plan, strategies: plan.strategies.slice(-1) }, 0).digest
  }
  const everything = digestOf([])

  test.each(names)('%s makes a difference', (channel) => {
    expect(digestOf([`channels.${channel}=no`])).not.toBe(everything)
  })
})
