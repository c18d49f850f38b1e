import { describe, expect, it } from 'vitest'
import { type Chart, chartWidth } from '../../src/chart/Chart.ts'
import { charts } from '../../src/chart/charts.ts'
import { colours } from '../../src/chart/colours.ts'
import type { Estimate } from '../../src/statistics/Estimate.ts'
import type { Comparison } from '../../src/study/Comparison.ts'
import { comparisonFixture } from '../study/comparisonFixture.ts'
import { drawnOnce } from './drawnOnce.ts'
import { HARD_NAMES, hardComparisons } from './hardComparisons.ts'

const widths = Object.entries(chartWidth)
const hard = Object.entries(hardComparisons)

describe.each(hard)('the charts of a comparison with %s', (_, make) => {
  const comparison = make()

  it.each(widths)(
    'are drawn without any warning of Vega at the %s width, names as text, never wider and hardly narrower',
    async (__, width) => {
      // Of the charts for other measures, one width has to do: they differ by their numbers only.
      for (const { name, spec } of width === chartWidth.wide ? charts(comparison, width) : main(comparison, width)) {
        const svg = await drawnOnce(spec)
        expect(/NaN|undefined|Infinity/.test(svg), name).toBe(false)
        // Names that somebody gave are text to the drawing, too.
        expect(/<script|<img/.test(svg), name).toBe(false)
        // Concatenated panels are as wide as their labels make them: two labels of an axis may stick out.
        const drawn = Number(/ width="([\d.]+)"/.exec(svg)![1])
        expect(drawn, name).toBeLessThanOrEqual(width + 24)
        // Slides go by that.
        expect(drawn, name).toBeGreaterThanOrEqual(0.9 * width)
      }
    },
  )

  it('are plain data that say the same after a round trip through JSON', () => {
    for (const { spec } of charts(comparison)) expect(JSON.parse(JSON.stringify(spec))).toEqual(spec)
  })

  it('say their finding in the alternative text too', () => {
    for (const { title, alt } of charts(comparison)) {
      expect(alt.startsWith(title)).toBe(true)
      expect(alt).not.toMatch(/NaN|undefined|Infinity/)
    }
  })
})

describe('names that somebody gave', () => {
  const comparison = hardComparisons['eight strategies with hard names']!()

  it('are never expressions or field paths', () => {
    const code = ['expr', 'labelExpr', 'test', 'signal', 'field', 'format', 'calculate', 'filter', 'as', 'param']
    for (const { spec } of charts(comparison))
      for (const text of valuesOf(spec, code))
        for (const name of HARD_NAMES.slice(0, 7)) expect(text).not.toContain(name)
  })
})

describe('the list of charts', () => {
  const names = (comparison = comparisonFixture()) => main(comparison).map(({ name }) => name)

  it('has outcomes, differences, the best one, the course, what comes back, the work, newcomers, inequality, and what it does elsewhere', () => {
    expect(names()).toEqual([
      'outcomes',
      'differences',
      'probability-best',
      'course',
      'reciprocity',
      'workload',
      'funnel',
      'retention',
      'cohorts',
      'inequality',
      'elsewhere',
    ])
  })

  it('compares nothing when there is one strategy', () => {
    expect(names(hardComparisons['one strategy']!())).toEqual([
      'outcomes',
      'course',
      'funnel',
      'retention',
      'cohorts',
      'inequality',
    ])
  })

  it('claims no probability of being best from one replicate', () => {
    expect(names(comparisonFixture({ replicates: 1 }))).not.toContain('probability-best')
  })

  it('shows no course of a measure that is known at the end only', () => {
    expect(names(hardComparisons['a measure known at the end only']!())).not.toContain('course')
  })

  it('shows the messages of each week where the community comes from a log', () => {
    const shown = charts(hardComparisons['a log that it is not like']!()).at(-1)!
    expect(shown.name).toBe('likeness')
    expect(shown.title).toBe('Messages a week: yours lie in the simulated range in 0 of 4 weeks')
  })

  it('shows the course of another measure when the one that decides has none', () => {
    const comparison = comparisonFixture({
      decideBy: 'retention',
      also: ['joins'],
      mattersFrom: { amount: 1, share: null },
    })
    const strategies = comparison.strategies.map((strategy) => ({
      ...strategy,
      course: { joins: strategy.course.joins! },
    }))
    const course = charts({ ...comparison, strategies }).find(({ name }) => name === 'course')!
    expect(course.title).toMatch(/^Joins at the end/)
  })
})

describe('a chart', () => {
  const comparison = comparisonFixture()
  const [outcomes, differences, best, course, , , funnel, retention, , , elsewhere] = main(comparison)

  it('of outcomes says which mean is best, with the numbers of the comparison', () => {
    expect(outcomes!.title).toBe('On average “answer” does best in shares: 450 a month, against 412 with “hands off”')
  })

  it('of outcomes says that there is nothing to choose when all means are equal', () => {
    expect(charts(hardComparisons['no difference at all']!())[0]!.title).toBe(
      'All strategies have the same mean of shares: 100 a month',
    )
  })

  it('of differences sorts the strategies into better, worse, practically the same and unknown', () => {
    expect(differences!.title).toBe(
      'Shares against “hands off”: better with “answer”, “thank” and “a bit of each”; practically the same with “greet”',
    )
    expect(main(comparisonFixture({ replicates: 1 }))[1]!.title).toMatch(/not enough runs to tell with “answer”/)
  })

  it('of the best one is as sure as its probability', () => {
    const title = (first: number, second: number) =>
      main({
        ...comparison,
        strategies: comparison.strategies.map((strategy) => ({
          ...strategy,
          probabilityBest: { answer: first, thank: second }[strategy.name] ?? 0,
        })),
      })[2]!.title
    expect(best!.title).toBe('The best one is probably “answer” (83 %), but it may be “thank” (16 %)')
    expect(title(0.97, 0.03)).toBe('The best one is almost surely “answer” (97 %)')
    expect(title(0.45, 0.4)).toBe('No strategy stands out as the best: “answer” (45 %), “thank” (40 %)')
  })

  it('over time says where the best one and the baseline end', () => {
    expect(course!.title).toMatch(/^Shares at the end: [\d.]+ a day with “answer”, [\d.]+ with “hands off”$/)
  })

  it('of other measures says which of them got better and which worse', () => {
    expect(elsewhere!.title).toBe('Elsewhere “answer” is better in joins, retention and complaints')
  })

  it('of the funnel says which step is the narrowest, and draws every step with its interval', () => {
    expect(funnel!.title).toBe('The narrowest step on the way from outside is joining: 12.5 % go on')
    const drawn = valuesOf(funnel!.spec, ['values'])
    for (const { newcomers } of comparison.strategies)
      for (const { share } of newcomers.funnel.slice(1)) {
        const { mean, low, high } = share as Estimate
        expect(drawn).toContainEqual(expect.objectContaining({ mean: 100 * mean, low: 100 * low!, high: 100 * high! }))
      }
  })

  it('of retention says what holds in the latest week that is known, and shows each week with its interval', () => {
    expect(retention!.title).toMatch(
      /^Newcomers who still visit in week 12 after joining: .* with “answer”, .* with “hands off”, no clear difference$/,
    )
    const drawn = valuesOf(retention!.spec, ['values'])
    for (const { newcomers } of comparison.strategies)
      for (const { week, newcomers: share } of newcomers.retention) {
        const { mean, low, high } = share as Estimate
        const point = { week, mean: 100 * mean, low: 100 * low!, high: 100 * high! }
        expect(drawn).toContainEqual(expect.objectContaining(point))
      }
  })

  it('of retention names the strategies that keep clearly more in the week where that is most, and says if it lasts', () => {
    const title = (shares: Readonly<Record<string, readonly number[]>>) =>
      main({
        ...comparison,
        strategies: comparison.strategies.map((strategy) => {
          const share = (mean: number) => ({ mean, low: mean - 0.01, high: mean + 0.01, sd: 0.1, n: 100 })
          const retention = strategy.newcomers.retention.map((point, i) => ({
            ...point,
            newcomers: share(shares[strategy.name]?.[i] ?? 0.4),
          }))
          return { ...strategy, newcomers: { ...strategy.newcomers, retention } }
        }),
      }).find(({ name }) => name === 'retention')!.title
    expect(title({ greet: [0.6] })).toBe(
      '“greet” keeps more newcomers in week 1 after joining (60 % visit, 40 % with “hands off”), but not clearly in week 12',
    )
    expect(title({ greet: [0.4, 0.3, 0.3, 0.3, 0.3], thank: [0.41, 0.33] })).toBe(
      '“thank” and “greet” lose more newcomers in week 2 after joining (down to 30 % visit, 40 % with “hands off”)',
    )
    expect(title({})).toMatch(/, no clear difference$/)
  })

  it('of newcomers is left out where none could be followed', () => {
    const names = charts(hardComparisons['weeks instead of dates, and a single week']!()).map(({ name }) => name)
    expect(names).not.toContain('funnel')
    expect(names).not.toContain('retention')
  })

  it('of what comes back says only what an interval without 0 supports', () => {
    const title = (perAct: Readonly<Record<string, readonly [number, number, number]>>) =>
      charts({
        ...comparison,
        strategies: comparison.strategies.map((strategy) => {
          const [mean, low, high] = perAct[strategy.name] ?? [0.1, -0.5, 0.7]
          return { ...strategy, reciprocity: { ...strategy.reciprocity, perAct: { mean, low, high, sd: 1, n: 100 } } }
        }),
      }).find(({ name }) => name === 'reciprocity')!.title
    expect(title({})).toBe('Not enough runs to tell what an act of outreach brings back')
    expect(title({ answer: [0.3, 0.2, 0.4] })).toBe('An act of “answer” brings back 0.3 kind acts by members')
    expect(title({ answer: [0.3, 0.2, 0.4], thank: [2, 1, 3], greet: [9, -9, 27] })).toBe(
      'An act of outreach brings back 0.3 (“answer”) to 2.0 (“thank”) kind acts by members',
    )
  })

  it('of differences draws exactly the means and intervals of the comparison', () => {
    const drawn = valuesOf(differences!.spec, ['values'])
    for (const { name, differences: found } of comparison.strategies.filter(({ name }) => name !== 'hands off')) {
      const { mean, low, high } = found.shares!
      expect(drawn, name).toContainEqual(expect.objectContaining({ mean, low, high }))
    }
    expect(drawn).toContainEqual(expect.objectContaining({ from: -20.6, to: 20.6 }))
  })

  it('shows the best strategy first, which is the least when less is better', () => {
    const order = charts(hardComparisons['less is better']!())[0]!
    expect(JSON.stringify(order.spec)).toMatch(
      /"value":\[\["answer"\],\["a bit of each"\],\["thank"\],\["hands off"\],\["greet"\]\]/,
    )
  })

  it('uses the same colour for the same strategy as all others', () => {
    const used = new Set(colours(comparison).values())
    for (const { spec } of charts(comparison))
      for (const text of valuesOf(spec, ['colour'])) expect(used).toContain(text)
    const blue = colours(comparison).get('greet')!
    for (const { spec } of charts(comparison)) expect(JSON.stringify(spec)).toContain(blue)
  })
})

/** The charts that are shown first. */
function main(comparison: Comparison, width?: number): readonly Chart[] {
  return charts(comparison, width).filter(({ alternative }) => alternative === undefined)
}

/** All values that stand in a tree of data under one of these keys, lists by their items. */
function valuesOf(tree: unknown, keys: readonly string[]): unknown[] {
  if (Array.isArray(tree)) return tree.flatMap((item) => valuesOf(item, keys))
  if (tree === null || typeof tree !== 'object') return []
  return Object.entries(tree).flatMap(([key, value]) => [
    ...(keys.includes(key) ? (Array.isArray(value) ? value : [value]) : []),
    ...valuesOf(value, keys),
  ])
}
