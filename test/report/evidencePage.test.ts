import { describe, expect, it } from 'vitest'
import { evidenceCharts } from '../../src/chart/evidenceCharts.ts'
import { evidencePage } from '../../src/report/evidencePage.ts'
import { html } from '../../src/report/html.ts'
import type { Evidence } from '../../src/study/evidence/Evidence.ts'
import { headline } from '../../src/study/evidence/words.ts'
import { evidenceFixture } from '../study/evidenceFixture.ts'
import { withoutWords } from './pageText.ts'

const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><path d="M0,0h10"/></svg>'

function pageOf(evidence: Evidence): string {
  const charts = evidenceCharts(evidence).map(({ spec: _, ...chart }) => ({ ...chart, svg: drawing }))
  return withoutWords(evidencePage({ evidence, charts, reproduce: 'roi evidence <a> & "b".yaml' }))
}

const evidence = await evidenceFixture(true)
const intact = pageOf(await evidenceFixture())
const page = pageOf(evidence)
const headings = (text: string) => [...text.matchAll(/<h2[^>]*>([^<]*)/g)].map(([, heading]) => heading)

describe('the page of the evidence', () => {
  it('begins with how much is reproduced, with how many fitted numbers', () => {
    expect(page).toContain(html`<h1><span class="advice">${headline(evidence)}</span></h1>`.html)
    expect(page).toContain(
      '3 numbers (2 of “students” and 1 of “citizens”), beside 28 of 56 published figures explained',
    )
    expect(page).toContain('<dt>Fitted in “students”</dt><dd>altruism, belief_gain</dd>')
  })

  it('says nothing of fitted numbers where there are none', () => {
    const summary = { ...evidence.summary, freeParameters: {}, parameters: 0 }
    expect(pageOf({ ...evidence, summary })).not.toMatch(/fitted/i)
  })

  it('goes through the mechanisms, then shows what fails and what each channel is needed for', () => {
    const mechanisms = ['Contribution', 'Belief', 'Sanction', 'Exchange', 'Conformity']
    const end = ['What the model does not reproduce', 'What each channel is needed for', 'Methods', 'Words']
    expect(headings(page)).toEqual([...mechanisms, ...end])
    expect(headings(intact)).not.toContain('What each channel is needed for')
  })

  it('links every result to its publication, and goes nowhere else', () => {
    for (const { doi } of evidence.results) expect(page).toContain(`<a href="https://doi.org/${doi}">`)
    expect(
      page.replaceAll(/<a href="https:\/\/doi\.org\//g, '').replaceAll('http://www.w3.org/2000/svg', ''),
    ).not.toMatch(/https?:/)
  })

  it('has no script but its own, no handler, and no other file', () => {
    expect(page).toMatch(
      /content="default-src &#39;none&#39;; style-src &#39;sha256-[\w+/=]+&#39;; script-src &#39;sha256-/,
    )
    expect(page).not.toMatch(/<(script|img|iframe|object|embed|link|base|form)|\son\w+=/i)
  })

  it('shows no number that is none', () => {
    for (const text of [page, intact]) expect(text).not.toMatch(/NaN|undefined|Infinity|\[object|null/)
  })

  it('shows every chart once, and gives the reason for every failure', () => {
    expect(page.match(/<figure /g)!.length).toBe(evidenceCharts(evidence).length)
    for (const { pass, reason } of evidence.results) {
      if (!pass && reason !== null) expect(page).toContain(html`${reason}`.html)
    }
  })

  it('escapes what comes from files and the command line', () => {
    expect(page).toContain('roi evidence &lt;a&gt; &amp; &quot;b&quot;.yaml')
  })
})
