import { describe, expect, it } from 'vitest'
import { chartWidth } from '../../src/chart/Chart.ts'
import { charts } from '../../src/chart/charts.ts'
import { comparisonFixture } from '../study/comparisonFixture.ts'
import { drawnOnce } from './drawnOnce.ts'

const comparison = comparisonFixture()
const drawn = charts(comparison)

describe('the alternatives of a chart', () => {
  it('are there for every other measure that the scenario names, after the one they stand in for', () => {
    for (const of of ['outcomes', 'differences', 'course']) {
      const at = drawn.findIndex(({ name }) => name === of)
      const options = drawn.slice(at + 1, at + 4).map(({ alternative }) => alternative)
      expect(options).toEqual(['joins', 'retention', 'complaints'].map((option) => ({ of, option })))
    }
  })

  it('have names of their own that files can have', () => {
    const names = drawn.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    for (const name of names) expect(name).toMatch(/^[\w-]+$/)
  })

  it('say what their own measure says', () => {
    const title = (name: string) => drawn.find((chart) => chart.name === name)!.title
    expect(title('outcomes-complaints')).toBe(
      'On average “answer” does best in complaints: 18.6 a month, against 22.0 with “hands off”',
    )
    expect(title('differences-joins')).toMatch(/^Joins against “hands off”: better with/)
    expect(title('course-retention')).toMatch(/^Retention at the end: [\d.]+ % of members with “answer”, [\d.]+ % with/)
  })

  it('are not there of measures that have no value', () => {
    const strategies = comparison.strategies.map(({ outcomes: { joins: _, ...outcomes }, ...rest }) => ({
      ...rest,
      outcomes,
    }))
    expect(charts({ ...comparison, strategies }).map(({ name }) => name)).not.toContain('outcomes-joins')
  })

  it('leave all pictures of a page, at both widths, below 600,000 characters', async () => {
    let size = 0
    for (const width of Object.values(chartWidth))
      for (const { spec } of charts(comparison, width)) size += (await drawnOnce(spec)).length
    expect(size).toBeLessThan(600_000)
  })
})
