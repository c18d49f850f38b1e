import { describe, expect, test } from 'vitest'
import { renderSvg } from '../../../src/node/renderSvg.ts'
import { type Course, courseChart } from '../../../src/web/game/courseChart.ts'
import { type Condition, usualGame } from '../../../src/web/game/GameSettings.ts'
import { publishedCourse } from '../../../src/web/game/publishedCourses.ts'
import { playedWith, usualOf } from './played.ts'

const { conditions, periods } = usualGame

describe('the chart of a game', () => {
  const courseOf = (condition: Condition, gift: number, population = 'western-lab'): Course => ({
    condition,
    played: playedWith(condition, gift),
    usual: usualOf(condition),
    published: publishedCourse(population, condition),
  })
  const both = conditions.map((condition) => courseOf(condition, 10))

  test.each([720, 380])('is drawn without a warning at a width of %i', async (width) => {
    for (const courses of [both, both.slice(1), conditions.map((condition) => courseOf(condition, 3, 'trolls'))]) {
      const chart = courseChart(courses, width)
      const svg = await renderSvg(chart.spec)
      expect(svg).toContain('your table')
      expect(svg.includes('>published<')).toBe(courses.some(({ published }) => published !== null))
    }
  })

  test('says what the table has shown, and shows the same numbers in its table', () => {
    const { title, table } = courseChart(both, 720)
    expect(table.rows).toHaveLength(conditions.length * periods)
    const own = table.columns.indexOf('your table')
    const meanOf = (k: number) =>
      table.rows.slice((k + 1) * periods - 3, (k + 1) * periods).reduce((sum, row) => sum + (row[own] as number), 0) / 3
    const difference = Math.round((meanOf(1) - meanOf(0)) * 10) / 10
    expect(title).toBe(`In the last rounds, your table gave ${difference} tokens more where everybody could answer`)
  })

  test('tells a table that gave less, as much, or only played once, apart', () => {
    const [without, withThem] = both
    const swapped = [
      { ...without, played: withThem.played },
      { ...withThem, played: without.played },
    ]
    expect(courseChart(swapped, 720).title).toContain('tokens less where')
    expect(courseChart([without, { ...withThem, played: without.played }], 720).title).toContain('gave as much')
    expect(courseChart([without], 720).title).toMatch(/^In the last rounds, your table gave [\d.]+ of their 20 tokens$/)
  })
})
