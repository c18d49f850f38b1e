import { describe, expect, it } from 'vitest'
import { charts } from '../../src/chart/charts.ts'
import { evidenceCharts } from '../../src/chart/evidenceCharts.ts'
import { evidenceFixture } from '../study/evidenceFixture.ts'
import { drawnOnce } from './drawnOnce.ts'
import { hardComparisons } from './hardComparisons.ts'

const comparison = hardComparisons['five strategies']!()
const drawn = new Map(
  await Promise.all(
    charts(comparison)
      .filter(({ alternative }) => alternative === undefined)
      .map(async ({ name, spec }) => [name, await drawnOnce(spec)] as const),
  ),
)

/** What the marks of a picture say. */
function said(svg: string): string[] {
  return [...svg.matchAll(/ data-hover="([^"]*)"/g)].map(([, text]) => text!)
}

describe('the marks of a chart', () => {
  it('say a sentence, in every chart', async () => {
    const evidence = await Promise.all(evidenceCharts(await evidenceFixture()).map(({ spec }) => drawnOnce(spec)))
    for (const svg of [...drawn.values(), ...evidence]) {
      expect(said(svg).length).toBeGreaterThan(1)
      for (const text of said(svg)) expect(text).toMatch(/\d/)
    }
  })

  it('belong to every strategy that is shown, so that it can be picked out', () => {
    for (const [name, svg] of drawn)
      for (const strategy of comparison.strategies) {
        const only =
          ['differences', 'reciprocity', 'workload', 'elsewhere'].includes(name) && strategy.name === 'hands off'
        if (!only) expect(svg, name).toContain(`data-of="${strategy.name}"`)
      }
  })

  it('say the mean with its interval, in the unit of the measure', () => {
    expect(said(drawn.get('differences')!)[0]).toMatch(
      /^answer: \+38 shares a month against “hands off”, \d+(\.\d+)? to \d+(\.\d+)?$/,
    )
    expect(said(drawn.get('outcomes')!)).toContainEqual(
      expect.stringMatching(/^answer: on average 450 shares a month, /),
    )
    expect(said(drawn.get('probability-best')!)).toContain(
      'thank: best with a probability of 16 %; choosing it costs 6.1 shares a month on average',
    )
    expect(said(drawn.get('retention')!)).toContainEqual(
      expect.stringMatching(/^greet, week 1 after joining: [\d.]+ % of newcomers visit, [\d.]+ to [\d.]+$/),
    )
  })

  it('say the numbers of both courses of a day', () => {
    expect(said(drawn.get('course')!)).toContainEqual(
      expect.stringMatching(
        /^4 Jan 2027: thank [\d.]+ shares a day \([\d.]+ to [\d.]+\), hands off [\d.]+ \([\d.]+ to [\d.]+\)$/,
      ),
    )
  })

  it('are not announced one by one, nor are axes and titles', () => {
    for (const svg of drawn.values()) expect(svg).not.toMatch(/ aria-| role="/)
  })
})
