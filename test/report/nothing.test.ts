import { beforeAll, describe, expect, it } from 'vitest'
import { charts } from '../../src/chart/charts.ts'
import { page } from '../../src/report/page.ts'
import type { Comparison } from '../../src/study/Comparison.ts'
import { compare } from '../../src/study/compare.ts'
import { executeHere } from '../../src/study/executeHere.ts'
import { Mistake } from '../../src/study/Mistake.ts'
import { verdict } from '../../src/study/verdict.ts'
import { errors, parse, scenarioOf } from '../scenario/files.ts'
import { withoutScript } from './pageText.ts'

const tiny = `format: 1
title: Next to nothing
warm_up: 1 week
horizon: 4 weeks
replicates: 2
community: {members: 12, prospects: 20, circles: {size: 4}}
compare: {matters_from: 1, also: [retention, belief, waiting time, reciprocity of influence]}
`
const lapsing = tiny.replace('{members: 12,', '{members: 12, visits: 0.01 per week, people: {lapse_after: 1},')
const thanks = 'strategies: {nothing: [], thank: [{do: thank, to: everybody, every: 1 week}]}\n'

/** Communities and teams of whom next to nothing is left. */
const kinds: Readonly<Record<string, string>> = {
  'no time': `${tiny}team: {me: {time: 0 hours per week}}\n${thanks}`,
  'no strategy that does anything': `${tiny}strategies: {nothing: [], neither: []}\n`,
  'everybody lapsed': `${lapsing}${thanks}`,
  'everybody lapsed, and written to': `${lapsing}strategies: {nothing: [], write: [{do: thank, to: {lapsed_for: 1 day}, every: 1 week}]}\n`,
  'all of the outreach undone': `${tiny}effort: {thank: 2000 minutes}\n${thanks}`,
  'a group with nobody in it': `${tiny}strategies: {nothing: [], thank: [{do: thank, to: {harmful_acts_at_least: 1000}}]}\n`,
  'volunteers of whom there is none': `${tiny}team: {me: {volunteers: 3, among: {harmful_acts_at_least: 1000}}}\n${thanks}`,
  'volunteers who have all lapsed': `${lapsing}team: {me: {}, us: {volunteers: 3}}\nstrategies: {nothing: [], thank: [{do: thank, to: everybody, by: us}]}\n`,
  'one member': `${tiny.replace('members: 12', 'members: 1')}team: {me: {volunteers: 1}}\n${thanks}`,
  'one day': `${tiny.replace('4 weeks', '1 day')}${thanks}`,
}

/** Every number of a summary, with the way to it; also those that are none. */
function numbers(value: unknown, path = ''): [string, number][] {
  if (typeof value === 'number') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => numbers(inner, `${path}.${key}`))
}

describe.each(Object.entries(kinds))('a comparison with %s', (_, text) => {
  let comparison: Comparison
  beforeAll(async () => {
    comparison = await compare(scenarioOf(parse(text)), executeHere)
  })

  it('has no number that is none', () => {
    const found = numbers(comparison)
    expect(found.length).toBeGreaterThan(50)
    expect(found.filter(([, value]) => !Number.isFinite(value))).toEqual([])
  })

  it('says its verdict and page in words that mean something', () => {
    const lines = verdict(comparison)
    const made = page({
      comparison,
      verdict: lines,
      charts: charts(comparison).map(({ spec: _, ...chart }) => ({ ...chart, svg: '<svg/>' })),
      reproduce: 'roi compare',
    })
    expect(lines).toHaveLength(5)
    expect(/NaN|undefined|Infinity|\[object|null/.exec(lines.join('\n') + withoutScript(made))?.[0] ?? 'none').toBe(
      'none',
    )
  })

  it('says of a return that is not defined why it is not', () => {
    for (const { outreachActs, reciprocity, minutes } of comparison.strategies) {
      if (outreachActs > 0) continue
      expect(reciprocity.perAct).toEqual({ notDefined: 'nothing was done' })
      expect(minutes.spent).toBe(0)
    }
  })
})

describe('a community of nobody', () => {
  it('is what is left when everybody lapses', async () => {
    const { strategies } = await compare(scenarioOf(parse(kinds['everybody lapsed']!)), executeHere)
    for (const { outcomes } of strategies) expect(outcomes.retention!.mean).toBe(0)
  })

  it('is refused where it is written', () => {
    expect(errors(`${tiny.replace('members: 12', 'members: 0')}${thanks}`)[0]).toContain(
      'x.yaml:6:22: members: 0 is not between 1 and 10000000',
    )
  })

  it('and a share of a mean of 0 that should matter, are told as what they are', async () => {
    const share = scenarioOf(parse(`${lapsing.replace('matters_from: 1', 'matters_from: 5 %')}${thanks}`))
    await expect(compare(share, executeHere)).rejects.toThrow(Mistake)
    await expect(compare(share, executeHere)).rejects.toThrow('Give an amount instead')
  })
})
