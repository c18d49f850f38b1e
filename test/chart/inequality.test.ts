import { describe, expect, it } from 'vitest'
import { charts } from '../../src/chart/charts.ts'
import { inequality } from '../../src/chart/inequality.ts'
import { leanSvg } from '../../src/chart/leanSvg.ts'
import { drawSvg } from '../../src/node/renderSvg.ts'
import type { Comparison } from '../../src/study/Comparison.ts'
import { comparisonFixture, PLANS } from '../study/comparisonFixture.ts'

const comparison = comparisonFixture()

/** The fixture, in which the most active tenth does these shares of all acts. */
function doing(shares: Readonly<Record<string, number | null>>): Comparison {
  const strategies = comparison.strategies.map((strategy) => {
    const share = shares[strategy.name]
    if (share === null) return { ...strategy, actShares: null }
    const mostActive = { mean: share ?? 0.6, low: (share ?? 0.6) - 0.01, high: (share ?? 0.6) + 0.01, sd: 0.02, n: 100 }
    return { ...strategy, actShares: { ...strategy.actShares!, mostActive } }
  })
  return { ...comparison, strategies }
}

describe('the chart of inequality', () => {
  const title = (shares: Readonly<Record<string, number | null>>) => inequality(doing(shares), 720).title

  it('says what the most active tenth does with the best strategy, against the baseline', () => {
    expect(title({ answer: 0.62 })).toBe(
      'The most active 10 % of members do 62 % of all acts with “answer”, 60 % with “hands off”',
    )
    expect(title({ thank: 0.7 })).toBe(
      'The most active 10 % of members do 60 % of all acts with “answer”, as with “hands off”',
    )
    expect(title({})).toBe('The most active 10 % of members do 60 % of all acts, whatever the strategy')
    expect(inequality(comparisonFixture({}, [PLANS[0]!]), 720).title).toMatch(/ of all acts with “hands off”$/)
  })

  it('shows the strategies of which anything is known', () => {
    expect(title({ answer: null, thank: 0.7 })).toBe(
      'The most active 10 % of members do 70 % of all acts with “thank”, 60 % with “hands off”',
    )
    const none = Object.fromEntries(PLANS.map(({ name }) => [name, null]))
    expect(charts(doing(none)).map(({ name }) => name)).not.toContain('inequality')
    const { rows } = inequality(doing({ answer: null }), 720).table!
    expect(new Set(rows.map(([name]) => name)).has('answer')).toBe(false)
  })

  it('draws the curve of each strategy from nothing to everything, and the tenth with its interval', async () => {
    const chart = inequality(doing({ answer: 0.62 }), 720)
    const { rows } = chart.table!
    expect(rows).toHaveLength(5 * 21)
    expect(rows.filter(([, members]) => members === 100).map((row) => row[2])).toEqual([100, 100, 100, 100, 100])
    const told = [...leanSvg(await drawSvg(chart.spec)).matchAll(/data-hover="(.*?)"/g)].map(([, text]) => text)
    expect(told).toContain('answer: the most active 10 % of members do 62 % of all acts, 61.0 to 63.0')
    expect(told).toContain(
      'answer: the least active half of the members does 0.3 % of all acts, the most active 10 % do 62 %',
    )
  })
})
