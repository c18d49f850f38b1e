import { describe, expect, it } from 'vitest'
import type { Chart } from '../../src/chart/Chart.ts'
import { chartCsv } from '../../src/chart/chartCsv.ts'
import { charts } from '../../src/chart/charts.ts'
import { evidenceCharts } from '../../src/chart/evidenceCharts.ts'
import { evidenceFixture } from '../study/evidenceFixture.ts'
import { HARD_NAMES, hardComparisons } from './hardComparisons.ts'

const all: readonly (readonly [string, readonly Chart[]])[] = [
  ...Object.entries(hardComparisons).map(([name, make]) => [name, charts(make())] as const),
  ['evidence', evidenceCharts(await evidenceFixture())],
]

describe.each(all)('the tables of %s', (_, drawn) => {
  it('have headings that differ, a cell for each of them in each line, and no number that is none', () => {
    for (const { name, table } of drawn) {
      expect(new Set(table.columns).size, name).toBe(table.columns.length)
      expect(table.rows.length, name).toBeGreaterThan(0)
      for (const row of table.rows) {
        expect(row.length, name).toBe(table.columns.length)
        for (const cell of row) if (typeof cell === 'number') expect(Number.isFinite(cell), name).toBe(true)
      }
    }
  })
})

describe('the table of a chart', () => {
  const comparison = hardComparisons['five strategies']!()
  const table = (name: string) => charts(comparison).find((chart) => chart.name === name)!.table

  it('of differences holds their means and intervals in full, the best first', () => {
    const { columns, rows } = table('differences')
    expect(columns).toEqual(['strategy', 'difference in shares (a month)', '95 % from', '95 % to'])
    const { mean, low, high } = comparison.strategies.find(({ name }) => name === 'answer')!.differences.shares!
    expect(rows[0]).toEqual(['answer', mean, low, high])
    expect(rows.length).toBe(4)
  })

  it('of outcomes holds where the replicates are', () => {
    const { values } = comparison.strategies.find(({ name }) => name === 'greet')!.outcomes.shares!
    const row = table('outcomes').rows.find(([name]) => name === 'greet')!
    expect([row[4], row.at(-1)]).toEqual([Math.min(...values), Math.max(...values)])
  })

  it('of the course holds its first and its last day', () => {
    const { mean, low, high } = comparison.strategies.find(({ name }) => name === 'thank')!.course.shares!
    const rows = table('course').rows.filter(([name]) => name === 'thank')
    expect(rows[0]).toEqual(['thank', 1, mean[0], low[0], high[0]])
    expect(rows.at(-1)).toEqual(['thank', 182, mean.at(-1), low.at(-1), high.at(-1)])
  })
})

describe('a table as a CSV file', () => {
  it('quotes what holds commas, quotes or ends of lines, leaves out what is not there and keeps numbers whole', () => {
    const table = {
      columns: ['strategy', 'shares, a month'],
      rows: [['say "thanks"', 1 / 3] as const, ['a\nb', null] as const],
    }
    expect(chartCsv(table)).toBe(`strategy,"shares, a month"\n"say ""thanks""",${1 / 3}\n"a\nb",\n`)
  })

  it('holds the names that somebody gave as they are', () => {
    const { table } = charts(hardComparisons['eight strategies with hard names']!())[0]!
    for (const name of HARD_NAMES) expect(chartCsv(table)).toContain(name.replaceAll('"', '""'))
  })
})
