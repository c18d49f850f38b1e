import { describe, expect, it } from 'vitest'
import { colours } from '../../../src/chart/colours.ts'
import { ascii, type TextStyle, unicode } from '../../../src/chart/text/TextStyle.ts'
import { textCharts } from '../../../src/chart/text/textCharts.ts'
import { formatInterval } from '../../../src/study/format.ts'
import { textColumns } from '../../../src/study/textColumns.ts'
import { comparisonFixture, PLANS } from '../../study/comparisonFixture.ts'
import { hardComparisons } from '../hardComparisons.ts'

const plain = (symbols = unicode): TextStyle => ({ symbols, paint: (text) => text })
const events = [
  { name: 'outage', from: 60, until: 62 },
  { name: 'a campaign with a name that is longer than there is room for to its left or right', from: 150, until: 182 },
]

describe.each(Object.entries(hardComparisons))('the charts of text of a comparison with %s', (_, make) => {
  it.each([80, 66])('have no line of more than %i columns, and no value that is none', (width) => {
    for (const symbols of [unicode, ascii])
      for (const line of textCharts(make(), plain(symbols), width)) {
        expect(textColumns(line), line).toBeLessThanOrEqual(width)
        expect(line).not.toMatch(/NaN|undefined|Infinity/)
      }
  })
})

describe('the chart of differences', () => {
  const chart = (comparison = comparisonFixture(), symbols = unicode) => {
    const lines = textCharts(comparison, plain(symbols))
    return lines.slice(0, lines.indexOf(''))
  }

  it('has a row for each strategy but the baseline, from best to worst, with the numbers of the comparison', () => {
    const comparison = comparisonFixture()
    const rows = chart(comparison).slice(1, -1)
    expect(rows.map((row) => row.slice(2).split(/ {2}/)[0])).toEqual(['answer', 'thank', 'a bit of each', 'greet'])
    for (const { name, differences } of comparison.strategies.filter(({ name }) => name !== 'hands off'))
      expect(rows.find((row) => row.startsWith(`  ${name} `))).toContain(`(${formatInterval(differences.shares!)})`)
  })

  it('draws the interval at its place: beyond the zone what is better, within it what is practically the same', () => {
    const rows = chart().slice(1, -1)
    const zone = (row: string) => [row.indexOf('░'), row.lastIndexOf('░')] as const
    const interval = (row: string) =>
      [row.search(/[━◆]/), Math.max(row.lastIndexOf('━'), row.lastIndexOf('◆'))] as const
    const end = Math.max(...rows.map((row) => zone(row)[1]))
    expect(interval(rows[0]!)[0]).toBeGreaterThan(end)
    expect(interval(rows[3]!)[0]).toBeGreaterThan(rows[3]!.indexOf('│'))
    expect(interval(rows[3]!)[1]).toBeLessThan(end)
  })

  it('has the 0 below the line at 0', () => {
    const lines = chart()
    expect(lines.at(-1)!.indexOf('0')).toBe(lines[1]!.indexOf('│'))
    expect(lines.at(-1)).toContain('within ±20.6: too small to matter')
  })

  it('draws no interval from one replicate', () => {
    expect(chart(comparisonFixture({ replicates: 1 })).join('')).not.toContain('━')
  })

  it('says where a strategy has no value', () => {
    const comparison = comparisonFixture()
    const strategies = comparison.strategies.map((strategy) =>
      strategy.name === 'thank' ? { ...strategy, differences: {} } : strategy,
    )
    expect(chart({ ...comparison, strategies }).find((line) => line.includes('thank'))).toMatch(/no value$/)
  })

  it('is left out when there is one strategy', () => {
    expect(textCharts(comparisonFixture({}, [PLANS[0]!]), plain())[0]).toMatch(/^Shares \(a day\)/)
  })
})

describe('the chart of the course', () => {
  it('rises where the course rises, and marks events below their day', () => {
    const lines = textCharts(comparisonFixture({ events }), plain())
    const row = lines.findLast((line) => line.startsWith('  answer'))!
    const heights = [...row.replaceAll(/[^▁-█]/g, '')].map((height) => unicode.heights.indexOf(height))
    expect(heights.at(-1)).toBeGreaterThan(heights[0]!)
    const outage = lines.find((line) => line.includes('outage'))!
    const from = row.search(/[▁-█]/)
    expect(outage.indexOf('▲') - from).toBe(Math.floor((59 * heights.length) / 182))
    expect(lines.at(-1)).toMatch(/… ▲$/)
  })
})

describe('charts of text', () => {
  it('are plain ASCII where the terminal knows nothing else', () => {
    expect(textCharts(comparisonFixture({ events }), plain(ascii)).join('')).toMatch(/^[ -~]+$/)
  })

  it('differ from those in colour by nothing but the colour of each strategy', () => {
    const comparison = comparisonFixture({ events })
    const painted = textCharts(comparison, { symbols: unicode, paint: (text, colour) => `<${colour}>${text}</>` })
    expect(painted.map((line) => line.replaceAll(/<.*?>/g, ''))).toEqual(textCharts(comparison, plain()))
    for (const [name, colour] of colours(comparison))
      expect(
        painted.some((line) => line.startsWith(`  <${colour}>${name}`)),
        name,
      ).toBe(true)
  })
})
