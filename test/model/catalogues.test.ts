import { describe, expect, test } from 'vitest'
import { baseRate, largestBenefit, standardActs } from '../../src/model/acts.ts'
import { allOn, channels } from '../../src/model/channels.ts'
import { type Trait, traits } from '../../src/model/traits.ts'

const rows: [string, Trait][] = Object.entries(traits)

describe('the catalogue of traits', () => {
  test.each(rows)('has a default of %s within its range, and says what it is', (_, row) => {
    const [low, high] = row.range
    expect(low).toBeLessThan(high)
    expect(row.mean).toBeGreaterThanOrEqual(low)
    expect(row.mean).toBeLessThanOrEqual(high)
    expect(row.sd).toBeGreaterThanOrEqual(0)
    if (row.varies === 'no') expect(row.sd).toBe(0)
    if (row.varies === 'lognormal') expect(row.mean).toBeGreaterThan(0)
    for (const words of [row.symbol, row.meaning, row.unit, row.source]) expect(words).not.toBe('')
  })

  test('gives every trait a symbol of its own', () => {
    const symbols = rows.map(([, { symbol }]) => symbol)
    expect(symbols.toSorted()).toEqual([...new Set(symbols)].toSorted())
  })

  test('weighs the parts of experience with shares that sum to 1', () => {
    const { weight_direct, weight_generalised, weight_mood } = traits
    expect(weight_direct.mean + weight_generalised.mean + weight_mood.mean).toBeCloseTo(1, 12)
  })

  test('has traits for each channel, and a switch for each of them that is on by default', () => {
    const used = new Set(rows.flatMap(([, { channel }]) => (channel === null ? [] : [channel])))
    expect([...used].toSorted()).toEqual(Object.keys(channels).toSorted())
    expect(allOn).toEqual(Object.fromEntries(Object.keys(channels).map((name) => [name, true])))
  })
})

describe('the catalogue of acts', () => {
  test.each(standardActs.map((act) => [act.name, act] as const))('has a consistent row for %s', (_, act) => {
    expect(Math.abs(act.benefit)).toBeLessThanOrEqual(largestBenefit)
    expect(Math.abs(act.approval)).toBeLessThanOrEqual(1)
    expect(act.cost).toBeGreaterThanOrEqual(0)
    expect(act.loss).toBeGreaterThanOrEqual(0)
    expect(act.sentence).not.toBe('')
    // What somebody did is told with whom it was done to, and with nobody where it was done to nobody.
    const toSomebody = !['self', 'community', 'outside'].includes(act.target) && act.name !== 'announce'
    expect(/\{target\}|\{need\}/.test(act.told)).toBe(toSomebody)
    expect(act.told).toMatch(/^[a-z][^.;]*[^.;\s]$/)
    if (act.class === 'kind') expect(act.benefit).toBeGreaterThan(0)
    if (act.class === 'harmful') expect(act.benefit).toBeLessThan(0)
    // Effort is the team's; toward an addressee is how the team acts.
    expect(act.minutes > 0).toBe(act.by !== 'members')
    if (act.target === 'addressee') expect(act.by).toBe('team')
  })

  test('names every act once', () => {
    const names = standardActs.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
  })

  test('takes base rates of classes that are shares of one whole', () => {
    expect(baseRate.kind + baseRate.harmful + baseRate.neutral).toBeCloseTo(1, 12)
  })
})
