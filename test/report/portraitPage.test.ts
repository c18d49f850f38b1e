import { describe, expect, it } from 'vitest'
import { portraitCharts } from '../../src/chart/portrait/portraitCharts.ts'
import { page } from '../../src/report/page.ts'
import type { Portrait } from '../../src/study/portrait/Portrait.ts'
import { comparisonFixture } from '../study/comparisonFixture.ts'
import { portraitFixture } from '../study/portrait/portraitFixture.ts'

const portrait = portraitFixture()
const comparison = comparisonFixture({ days: 70 })

function pageOf(shown: Portrait | null): string {
  const charts =
    shown === null
      ? []
      : portraitCharts(comparison, shown).map(({ spec: _, ...words }) => ({ ...words, svg: '<svg></svg>' }))
  const verdict = ['Advice', 'How much', 'Elsewhere', 'Undone', 'Trust'] as const
  return page({ comparison, portrait: shown, verdict, charts, reproduce: 'roi compare ten-hours.yaml' })
}

describe('the page of a comparison with a portrait', () => {
  it('tells one true story, then what is inside of the community, before how far to trust it', () => {
    const html = pageOf(portrait)
    const places = ['id="story"', 'id="community"', 'id="trust"'].map((id) => html.indexOf(id))
    expect(places.every((at) => at > 0)).toBe(true)
    expect([...places].sort((a, b) => a - b)).toEqual(places)
    expect(html).toContain(portrait.story!.sentence)
    expect(html).toContain(`roi explain --replicate ${portrait.replicate}`)
    for (const { title } of portraitCharts(comparison, portrait)) expect(html).toContain(title)
  })

  it('has neither section without one, and no story where no act led to another', () => {
    expect(pageOf(null)).not.toMatch(/id="(story|community)"/)
    const untold = pageOf({ ...portrait, story: null })
    expect(untold).not.toContain('id="story"')
    expect(untold).toContain('id="community"')
  })

  it('keeps names as text', () => {
    const story = { ...portrait.story!, sentence: 'day 1 <script>alert(1)</script> joined.' }
    expect(pageOf({ ...portrait, story })).not.toContain('<script>alert')
  })
})
