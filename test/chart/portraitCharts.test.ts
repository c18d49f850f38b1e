import { describe, expect, it } from 'vitest'
import { type Chart, chartWidth } from '../../src/chart/Chart.ts'
import { dayName } from '../../src/chart/dayName.ts'
import { hoverParts } from '../../src/chart/hover.ts'
import { placedStory, storyFont, storyGap } from '../../src/chart/portrait/placedStory.ts'
import { portraitCharts } from '../../src/chart/portrait/portraitCharts.ts'
import { estimatedWidth } from '../../src/chart/wrap.ts'
import type { CascadeSizes, Portrait, Story } from '../../src/study/portrait/Portrait.ts'
import { comparisonFixture, PLANS } from '../study/comparisonFixture.ts'
import { portraitFixture } from '../study/portrait/portraitFixture.ts'
import { drawnOnce } from './drawnOnce.ts'
import { HARD_NAMES } from './hardComparisons.ts'

const portrait = portraitFixture()
const comparison = comparisonFixture({ days: 70 })
const story = portrait.story!

/** Portraits that are not easily drawn, with the comparisons that they are of. */
const hard: Record<string, readonly [typeof comparison, Portrait]> = {
  'a small community': [comparison, portrait],
  'no date': [comparisonFixture({ days: 70, starts: null }), portrait],
  'one replicate of one strategy': [
    comparisonFixture({ days: 70, replicates: 1, baseline: 'a bit of each' }, [PLANS[4]!]),
    { ...portrait, beside: null, minds: portrait.minds.map((state) => ({ ...state, beside: null })) },
  ],
  'a story of one day that nobody joined': [comparison, { ...portrait, story: shortStory() }],
  'people whose goodwill has fallen': [comparison, angry()],
  'no harm, and kindness that caused nothing': [
    comparison,
    {
      ...portrait,
      branching: { kind: [{ ...portrait.branching.kind[0]!, caused: 0, ratio: 0, low: 0 }], harmful: [] },
    },
  ],
  'chains of which nothing came': [comparison, { ...portrait, cascades: chainsOf([1, 1, 1]) }],
  'chains of very different sizes': [comparison, { ...portrait, cascades: chainsOf([1, 2, 12_345]) }],
  ...Object.fromEntries(HARD_NAMES.map((name) => [`the name ${name.slice(0, 24)}`, named(name)])),
}

function chainsOf(sizes: readonly number[]): CascadeSizes {
  const acts = sizes.reduce((sum, size) => sum + size, 0)
  const classes = sizes.map((size) => ({ from: size, to: size, chains: 1, acts: size }))
  const biggest = { acts: Math.max(...sizes), depth: 1, virality: null }
  return { begunBy: 'outreach', until: 42, chains: sizes.length, acts, classes, depth: 0.5, virality: null, biggest }
}

function shortStory(): Story {
  const [root, next] = story.nodes
  const { day } = root!
  const nodes = [root!, { ...next!, cause: 0, day, joined: 0, told: true }]
  return { ...story, acts: 2, joins: 0, nodes }
}

function angry(): Portrait {
  const { people, ties } = portrait.neighbourhood!
  const after = { member: false, goodwill: -0.8 }
  return { ...portrait, neighbourhood: { people: people.map((person) => ({ ...person, after })), ties } }
}

function named(name: string): readonly [typeof comparison, Portrait] {
  const plans = PLANS.map((plan) => (plan.name === 'a bit of each' ? { ...plan, name } : plan))
  return [comparisonFixture({ days: 70 }, plans), { ...portrait, strategy: name }]
}

const chartNamed = (charts: readonly Chart[], name: string) => charts.find((chart) => chart.name === name)!

describe.each(Object.entries(hard))('the pictures of %s', (_, [of, shown]) => {
  it.each(Object.entries(chartWidth))(
    'are drawn without any warning at the %s width, and never wider',
    async (__, width) => {
      for (const { name, spec } of portraitCharts(of, shown, width)) {
        const svg = await drawnOnce(spec)
        expect(/NaN|undefined|Infinity|<script|<img/.test(svg), name).toBe(false)
        expect(Number(/ width="([\d.]+)"/.exec(svg)![1]), name).toBeLessThanOrEqual(width + 24)
      }
    },
  )

  it('are plain data with a table behind them, and say their finding in the alternative text', () => {
    for (const { spec, title, alt, caption, table } of portraitCharts(of, shown)) {
      expect(JSON.parse(JSON.stringify(spec))).toEqual(spec)
      expect(alt.startsWith(title)).toBe(true)
      expect(alt + caption).not.toMatch(/NaN|undefined|Infinity/)
      expect(table!.rows.length).toBeGreaterThan(0)
      for (const row of table!.rows) expect(row).toHaveLength(table!.columns.length)
    }
  })
})

describe('the list of pictures', () => {
  const names = (shown: Portrait) => portraitCharts(comparison, shown).map(({ name }) => name)

  it('has the story, the sizes of chains, the circles, the norms and the branching ratios', () => {
    expect(names(portrait)).toEqual(['story', 'cascades', 'circles', 'norms', 'branching'])
  })

  it('leaves out what there is nothing to show of', () => {
    const branching = { kind: [], harmful: [] }
    expect(names({ ...portrait, story: null, cascades: null, neighbourhood: null, minds: [], branching })).toEqual([])
  })
})

describe('the story', () => {
  const chart = chartNamed(portraitCharts(comparison, portrait), 'story')

  it('says how much came of the act that it begins with, and what `roi explain` tells', () => {
    const joined = story.joins === 0 ? 'nobody joined through it' : `${story.joins} friends? joined`
    expect(chart.title).toMatch(
      new RegExp(`^One act of “a bit of each” led to ${story.acts - 1} further acts, and ${joined}$`),
    )
    expect(chart.alt).toContain(story.sentence)
  })

  it('has a mark for each act that it draws, which says what it was', async () => {
    const svg = await drawnOnce(chart.spec)
    for (const { day, text } of story.nodes)
      expect(svg).toContain(`data-hover="${dayName(comparison.starts, day)}: ${text}"`)
  })

  it.each(Object.entries(chartWidth))('has its words inside of the %s picture, none on another one', (_, width) => {
    const [first, last] = [story.nodes[0]!.day, Math.max(...story.nodes.map(({ day }) => day))]
    const { nodes, plot, height } = placedStory(story, (day) => (day - first) / (last - first), width)
    const boxes = nodes.flatMap(({ along, y, lines }) =>
      lines.map((line, i) => {
        const left = along * plot + storyGap
        const middle = y + 15 * (i - (lines.length - 1) / 2)
        return { left, right: left + estimatedWidth(line, storyFont), top: middle - 7, bottom: middle + 7 }
      }),
    )
    for (const { right, bottom } of boxes) {
      expect(right).toBeLessThanOrEqual(width)
      expect(bottom).toBeLessThanOrEqual(height)
    }
    boxes.forEach((a, i) => {
      for (const b of boxes.slice(i + 1)) expect(a.bottom <= b.top || b.bottom <= a.top).toBe(true)
    })
  })

  it('draws effects below their causes, and never before them', () => {
    const { nodes } = placedStory(story, (day) => day, 700)
    story.nodes.forEach(({ cause }, node) => {
      if (cause === null) return
      expect(nodes[node]!.y).toBeGreaterThan(nodes[cause]!.y)
      expect(nodes[node]!.along).toBeGreaterThanOrEqual(nodes[cause]!.along)
    })
  })
})

describe('the other pictures', () => {
  const charts = portraitCharts(comparison, portrait)

  it('count who thinks better of the brand, and who has come and gone', () => {
    const { people } = portrait.neighbourhood!
    const better = people.filter(({ before, after }) => after.goodwill > before.goodwill).length
    expect(chartNamed(charts, 'circles').title).toContain(
      `Of ${people.length} people around the story, ${better} think better of the brand`,
    )
    expect(chartNamed(portraitCharts(comparison, angry()), 'circles').title).toContain(
      `${people.length} think worse of the brand`,
    )
  })

  it('hold the norms of the last day against those with the baseline', () => {
    expect(chartNamed(charts, 'norms').title).toMatch(
      /^With “a bit of each” the median member .* with “hands off”; on day 1/,
    )
  })

  it('say whether chains feed themselves only where the intervals do', () => {
    const [stretch] = portrait.branching.kind
    const titleWith = (low: number, high: number) => {
      const kind = [{ ...stretch!, low, high }]
      return chartNamed(portraitCharts(comparison, { ...portrait, branching: { kind, harmful: [] } }), 'branching')
        .title
    }
    expect(titleWith(0.1, 0.4)).toMatch(/: it does not feed itself$/)
    expect(titleWith(0.4, 1.4)).toMatch(/: kindness may have fed itself at times$/)
    expect(titleWith(1.1, 1.4)).toMatch(/: kindness fed itself at times$/)
  })

  it('have marks that say which strategy they belong to', () => {
    const hovers = charts.flatMap(({ spec }) => hoversOf(spec))
    expect(hovers.length).toBeGreaterThan(100)
    for (const text of hovers) expect(['a bit of each', 'hands off', '']).toContain(hoverParts(text)!.of)
  })

  it('say which community they are of', () => {
    expect(chartNamed(charts, 'story').caption).toContain(
      'Replicate 3 with “a bit of each”: of 100 communities the one whose difference in shares against “hands off” is nearest the mean.',
    )
    for (const { caption } of charts) expect(caption).toContain('Replicate 3 with “a bit of each”')
  })
})

/** All texts under the key `hover`. */
function hoversOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, below]) =>
    key === 'hover' && typeof below === 'string' ? [below] : hoversOf(below),
  )
}
