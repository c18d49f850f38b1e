import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hardComparisons } from '../chart/hardComparisons.ts'
import { comparisonFixture } from '../study/comparisonFixture.ts'
import { evidenceFixture } from '../study/evidenceFixture.ts'
import { liveFurther } from '../study/furtherFixture.ts'
import { barriersOn } from './barriers.ts'
import { launchChromium, noBrowser } from './chromium.ts'
import { handMade } from './handMade.ts'
import { openPage } from './openPage.ts'
import { writtenEvidence, writtenPage } from './writtenPage.ts'

const comparisons = {
  ordinary: comparisonFixture(),
  hard: hardComparisons['eight strategies with hard names']!(),
  asked: liveFurther().found,
}

describe.skipIf(noBrowser())('somebody who reads the page', () => {
  let browser: Browser
  let folder: string
  const fileOf = (name: string) => join(folder, `${name}.html`)

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'reading-'))
    for (const [name, comparison] of Object.entries(comparisons))
      writeFileSync(fileOf(name), await writtenPage(comparison, handMade))
    writeFileSync(fileOf('evidence'), await writtenEvidence(await evidenceFixture(true)))
    browser = await launchChromium()
  })

  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  describe.each([...Object.keys(comparisons), 'evidence'])('of the page “%s”', (name) => {
    // Each looking through takes some seconds; colours and widths have rules of their own, so that two of the four have to do
    // for pages that differ in their content only.
    const windows = [
      { width: 1280, scheme: 'light' as const },
      { width: 380, scheme: 'dark' as const },
      ...(name === 'ordinary'
        ? [
            { width: 1280, scheme: 'dark' as const },
            { width: 380, scheme: 'light' as const },
          ]
        : []),
    ]
    it.each(windows)('meets no barrier that axe knows of, at $width px in a $scheme scheme', async (window) => {
      const { seen } = await openPage(browser, fileOf(name), window, barriers)
      expect(seen).toEqual([])
    })

    it('sees no number that is none', async () => {
      const { seen } = await openPage(browser, fileOf(name), { width: 1280 }, async (page) => {
        await page.evaluate(`document.querySelectorAll('details').forEach((details) => { details.open = true })`)
        return await page.innerText('body')
      })
      expect(seen.length).toBeGreaterThan(2000)
      expect(seen).not.toMatch(/\b(NaN|undefined|Infinity)\b|\[object/)
    })
  })

  it('misses nothing but what can be done, without the script', async () => {
    const { seen, noise } = await openPage(
      browser,
      fileOf('ordinary'),
      { width: 1280, javaScriptEnabled: false },
      async (page) => ({
        headings: await page.locator('h2').allInnerTexts(),
        tools: await page.locator('.scripts >> visible=true').count(),
        charts: await page.locator('.drawing svg >> visible=true').count(),
        figures: await page.locator('figure:not([hidden])').count(),
      }),
    )
    expect(noise).toEqual([])
    expect(seen.headings.at(-1)).toBe('Words')
    expect(seen.tools).toBe(0)
    expect(seen.charts).toBe(seen.figures)
  })

  it('finds every section by the list of contents, and on paper', async () => {
    const { seen } = await openPage(browser, fileOf('asked'), { width: 1280 }, async (page) => {
      const listed = await page.evaluate<string[]>(
        `[...document.querySelectorAll('.contents a')].map(({ hash }) => hash.slice(1))`,
      )
      const headings = await page.evaluate<string[]>(`[...document.querySelectorAll('h2')].map(({ id }) => id)`)
      await page.emulateMedia({ media: 'print' })
      const printed = await page.locator('h2 >> visible=true').count()
      const folded = await page.locator('details:not(.numbers) table >> visible=true').count()
      const pictures = await page.locator('.drawing svg >> visible=true').count()
      const left = await page.locator('.scripts >> visible=true').count()
      return {
        listed,
        headings,
        printed,
        folded,
        pictures,
        left,
        figures: await page.locator('figure:not([hidden])').count(),
      }
    })
    expect(seen.listed).toEqual(seen.headings)
    expect(seen.printed).toBe(seen.headings.length)
    expect(seen.folded).toBe(2)
    expect(seen.pictures).toBe(seen.figures)
    expect(seen.left).toBe(0)
  })

  it('reaches by the tab key all that can be used, in the order of the page', async () => {
    const { seen } = await openPage(browser, fileOf('ordinary'), { width: 1280 }, async (page) => {
      // Tables that fit stop being stops once they have been measured.
      const all = await page.evaluate<number>(
        `new Promise((done) => setTimeout(done, 200)).then(() => [...document.querySelectorAll('a, button, select, summary, [tabindex="0"]')].filter((one) => one.checkVisibility()).length)`,
      )
      const reached: number[] = []
      for (let i = 0; i < all; i++) {
        await page.keyboard.press('Tab')
        reached.push(await page.evaluate<number>(`[...document.querySelectorAll('*')].indexOf(document.activeElement)`))
      }
      return { all, reached }
    })
    expect(seen.all).toBeGreaterThan(50)
    expect(new Set(seen.reached).size).toBe(seen.all)
    expect(seen.reached).toEqual(seen.reached.toSorted((a, b) => a - b))
  })

  it.each([
    ['pointed at', (page: Page) => page.locator('main a.word').first().hover()],
    ['focused', (page: Page) => page.locator('main a.word').first().focus()],
  ])('is told what a word means when it is %s, until escape is pressed', async (_, ask) => {
    const { seen } = await openPage(browser, fileOf('ordinary'), { width: 1280 }, async (page) => {
      await ask(page)
      const told = await page.innerText('.tooltip')
      const meaning = await page.evaluate<string>(
        `document.getElementById(document.querySelector('main a.word').getAttribute('aria-describedby')).textContent`,
      )
      const shown = await page.locator('.tooltip').isVisible()
      await page.keyboard.press('Escape')
      return { told, meaning, shown, after: await page.locator('.tooltip').isVisible() }
    })
    expect(seen.told).toBe(seen.meaning)
    expect(seen.told.length).toBeGreaterThan(20)
    expect(seen.shown).toBe(true)
    expect(seen.after).toBe(false)
  })

  it('is told what a word means by a tap, and stays where it is', async () => {
    const { seen } = await openPage(browser, fileOf('ordinary'), { width: 380, hasTouch: true }, async (page) => {
      const word = page.locator('main a.word').first()
      await word.scrollIntoViewIfNeeded()
      const before = await page.evaluate<number>('scrollY')
      await word.tap()
      const shown = await page.locator('.tooltip').isVisible()
      return { shown, moved: (await page.evaluate<number>('scrollY')) - before }
    })
    expect(seen).toEqual({ shown: true, moved: 0 })
  })

  it('finds each explained word once in a section, and in the list at the end', async () => {
    const { seen } = await openPage(browser, fileOf('ordinary'), { width: 1280 }, (page) =>
      page.evaluate<{ twice: string[]; missing: string[]; unused: string[] }>(`(() => {
        const links = [...document.querySelectorAll('a.word')].map((link) => link.hash)
        const perSection = [...document.querySelectorAll('header, section')].map((part) => [...part.querySelectorAll('a.word')].map((link) => link.hash))
        return {
          twice: perSection.flatMap((hashes) => hashes.filter((hash, i) => hashes.indexOf(hash) < i)),
          missing: links.filter((hash) => document.querySelector(hash) === null),
          unused: [...document.querySelectorAll('[id^=word-]:not([id$=meaning])')].map(({ id }) => '#' + id).filter((hash) => !links.includes(hash)),
        }
      })()`),
    )
    expect(seen).toEqual({ twice: [], missing: [], unused: [] })
  })

  it('sees a name that is read from right to left within a sentence that is not', async () => {
    const { seen } = await openPage(browser, fileOf('hard'), { width: 1280 }, async (page) => ({
      direction: await page.evaluate<string>('getComputedStyle(document.body).direction'),
      isolated: await page.locator('bdi', { hasText: 'שלום' }).count(),
      loose: await page.evaluate<number>(`(() => {
        const texts = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT)
        let loose = 0
        while (texts.nextNode()) {
          const { data, parentElement } = texts.currentNode
          if (/שלום/.test(data) && !parentElement.closest('bdi, svg, th, .head')) loose++
        }
        return loose
      })()`),
    }))
    expect(seen.direction).toBe('ltr')
    expect(seen.isolated).toBeGreaterThan(3)
    expect(seen.loose).toBe(0)
  })
})

/** What axe finds in a page with everything unfolded. */
async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(`(() => {
    document.querySelectorAll('details').forEach((details) => { details.open = true })
    // Of hundreds of rows that are alike a few will do; what is inside of a picture is announced as one.
    document.querySelectorAll('.numbers tbody tr:nth-child(n+6)').forEach((row) => { row.remove() })
    document.querySelectorAll('.drawing svg').forEach((svg) => { svg.replaceChildren() })
  })()`)
  return barriersOn(page)
}
