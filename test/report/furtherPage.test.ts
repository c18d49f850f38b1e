import { beforeAll, describe, expect, it } from 'vitest'
import { chartWidth } from '../../src/chart/Chart.ts'
import { charts } from '../../src/chart/charts.ts'
import { html } from '../../src/report/html.ts'
import { page } from '../../src/report/page.ts'
import type { Comparison } from '../../src/study/Comparison.ts'
import { comparisonOf } from '../../src/study/comparisonOf.ts'
import { further } from '../../src/study/further.ts'
import { verdict } from '../../src/study/verdict.ts'
import { drawnOnce } from '../chart/drawnOnce.ts'
import { asked, liveFurther } from '../study/furtherFixture.ts'
import { withoutWords } from './pageText.ts'

describe('the page of a comparison asked for everything', () => {
  let found: Comparison
  let single: Comparison
  beforeAll(() => {
    const lived = liveFurther()
    found = lived.found
    single = comparisonOf(
      asked,
      lived.results.filter(({ replicate }) => replicate === 1),
    )
  })
  const written = (comparison: Comparison) =>
    withoutWords(page({ comparison, verdict: verdict(comparison), charts: [], reproduce: 'roi compare' }))

  it('draws hours and channels at both widths without a warning, also from one replicate', async () => {
    for (const comparison of [found, single])
      for (const width of Object.values(chartWidth)) {
        const drawn = charts(comparison, width).filter(({ name }) => ['hours', 'channels'].includes(name))
        expect(drawn.map(({ name }) => name)).toEqual(['hours', 'channels'])
        for (const { spec, title } of drawn) {
          expect(await drawnOnce(spec)).toContain('<svg')
          expect(title).not.toMatch(/NaN|undefined/)
        }
      }
  })

  it('has a table for each thing asked, and no number that is none', () => {
    for (const comparison of [found, single]) {
      const text = written(comparison)
      expect(text).not.toMatch(/NaN|Infinity|undefined|\[object/)
      for (const caption of [
        'Return in money',
        'Who changed',
        'More or less time',
        'What each rule adds',
        'What comes through each part',
      ])
        expect(text).toContain(`<caption><span>${caption}`)
      expect(text).toContain('<dt>In money</dt>')
      // The other findings lead their sections.
      for (const { label, sentence } of further(comparison).filter(({ label }) => label !== 'In money'))
        expect(text, label).toContain(html`<p class="lead">${sentence}</p>`.html)
    }
  })

  it('leaves out what nobody asked for', () => {
    const text = written({ ...found, ablation: null, marginal: null, prices: null })
    for (const id of ['worth', 'channels']) expect(text).not.toContain(`id="${id}"`)
    expect(text).not.toContain('Return in money')
  })
})
