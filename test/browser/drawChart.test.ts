import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { scriptText } from '../../pageScript.mjs'
import type { Chart } from '../../src/chart/Chart.ts'
import { charts } from '../../src/chart/charts.ts'
import { evidenceCharts } from '../../src/chart/evidenceCharts.ts'
import { portraitCharts } from '../../src/chart/portrait/portraitCharts.ts'
import { drawnOnce } from '../chart/drawnOnce.ts'
import { comparisonFixture } from '../study/comparisonFixture.ts'
import { evidenceFixture } from '../study/evidenceFixture.ts'
import { liveFurther } from '../study/furtherFixture.ts'
import { portraitFixture } from '../study/portrait/portraitFixture.ts'
import { launchChromium, noBrowser } from './chromium.ts'

const compared = comparisonFixture({ events: [{ name: 'outage', from: 60, until: 62 }] })
const portrayed = portraitCharts(comparisonFixture({ days: 70 }), portraitFixture())
const all: readonly Chart[] = [
  ...charts(compared),
  ...charts(liveFurther().found),
  ...portrayed,
  ...evidenceCharts(await evidenceFixture()),
].filter(({ alternative }) => alternative === undefined)

describe.skipIf(noBrowser())('the drawing of charts in the playground', () => {
  let browser: Browser
  let script: string

  beforeAll(async () => {
    script = await scriptText(new URL('drawChartOnPage.ts', import.meta.url).pathname)
    browser = await launchChromium()
  })

  afterAll(async () => await browser.close())

  it('draws every kind of chart with the texts and marks that it has in the report, without a warning', async () => {
    const page = await browser.newPage()
    const noise: string[] = []
    page.on('console', (message) => noise.push(message.text()))
    page.on('pageerror', (error) => noise.push(error.message))
    // No code may be evaluated from text.
    await page.setContent(`<meta http-equiv="Content-Security-Policy" content="script-src 'nonce-a'">`)
    await page.evaluate(script)
    for (const chart of all) {
      const there = await page.evaluate<string>(`drawn(${JSON.stringify({ spec: chart.spec })})`)
      const here = await drawnOnce(chart.spec)
      expect(facts(there), chart.name).toEqual(facts(here))
    }
    expect(noise).toEqual([])
    expect(all.length).toBeGreaterThan(20)
  })
})

/** What does not depend on how wide letters are: texts, and how many marks of each kind there are. */
function facts(svg: string) {
  const count = (tag: string) => svg.split(`<${tag}`).length - 1
  return {
    texts: [...svg.matchAll(/>([^<]+)</g)].map(([, text]) => text),
    circles: count('circle'),
    hovers: svg.split('data-hover').length,
  }
}
