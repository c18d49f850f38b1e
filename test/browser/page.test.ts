import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { charts } from '../../src/chart/charts.ts'
import { hardComparisons } from '../chart/hardComparisons.ts'
import { remembered } from '../remembered.ts'
import { comparisonFixture } from '../study/comparisonFixture.ts'
import { liveFurther } from '../study/furtherFixture.ts'
import { launchChromium, noBrowser } from './chromium.ts'
import { openPage } from './openPage.ts'
import { writtenPage } from './writtenPage.ts'

const comparisons = {
  ordinary: comparisonFixture(),
  hard: hardComparisons['eight strategies with hard names']!(),
  // With prices, and with hours and rules: the widest tables.
  asked: liveFurther().found,
}
const viewports = [1280, 800, 380].flatMap((width) => (['light', 'dark'] as const).map((scheme) => ({ width, scheme })))

describe.skipIf(noBrowser())('the page in a browser', () => {
  let browser: Browser
  let folder: string

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'page-'))
    for (const [name, comparison] of Object.entries(comparisons))
      writeFileSync(fileOf(name), await writtenPage(comparison))
    browser = await launchChromium()
  })

  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const fileOf = (name: string) => join(folder, `${name}.html`)

  /** What a window of a size and a scheme shows of a page when it has been opened. */
  const seenIn = remembered((name: string, width: number, scheme: 'light' | 'dark') =>
    opened(name, width, scheme, async (page) => ({
      scroll: await page.evaluate<number>('document.documentElement.scrollWidth'),
      cut: await page.evaluate<string[]>(CUT),
      drawn: await page.evaluate<number[][]>(DRAWN),
      picture: (await page.screenshot()).length,
    })),
  )

  const opened = <T>(name: string, width: number, scheme: 'light' | 'dark', look: (page: Page) => Promise<T>) =>
    openPage(browser, fileOf(name), { width, scheme }, look)

  describe.each(Object.keys(comparisons))('of the %s comparison', (name) => {
    it.each(viewports)(
      'fits a window of $width px in a $scheme scheme, silently and without asking for anything',
      async ({ width, scheme }) => {
        const { seen, noise } = await seenIn(name, width, scheme)
        expect(noise).toEqual([])
        expect(seen.scroll).toBe(width)
        expect(seen.cut).toEqual([])
        expect(seen.picture).toBeGreaterThan(10_000)
      },
    )

    it.each([1280, 800, 380])('shows every chart once at %i px, as wide as there is room', async (width) => {
      const { seen } = await seenIn(name, width, 'light')
      // Those that stand in for another one are not seen before somebody chooses them.
      const shown = charts(comparisons[name as keyof typeof comparisons]).filter(({ alternative }) => !alternative)
      expect(seen.drawn.length).toBe(shown.length)
      for (const [wide, high, shapes] of seen.drawn) {
        expect(wide).toBeGreaterThan(Math.min(width, 736) * 0.85)
        expect(high).toBeGreaterThan(100)
        expect(shapes).toBeGreaterThan(2)
      }
    })

    it('has rows of tables as lists on a phone, each value with what it is, and nothing to scroll', async () => {
      const { seen } = await opened(name, 380, 'light', async (page) => ({
        wide: await page.evaluate<string[]>(WIDE),
        heads: await page.evaluate<string[]>(HEADS),
        labels: await page.evaluate<string[]>(LABELS),
      }))
      expect(seen.wide).toEqual([])
      expect(seen.heads).toEqual([])
      expect(seen.labels.length).toBeGreaterThan(20)
      expect(new Set(seen.labels)).toContain('Undone')
    })

    if (name !== 'hard')
      it('has every table as wide as the page or narrower on a laptop', async () => {
        const { seen } = await opened(name, 1280, 'light', async (page) => ({
          wide: await page.evaluate<string[]>(WIDE),
          heads: await page.evaluate<string[]>(HEADS),
          labels: await page.evaluate<string[]>(LABELS),
        }))
        expect(seen.wide).toEqual([])
        expect(new Set(seen.heads)).toContain('Undone')
        expect(seen.labels).toEqual([])
      })

    // Eight strategies with long names have more to tell on their marks.
    it.skipIf(name === 'hard')('has less than a megabyte besides the numbers of its charts', async () => {
      const text = readFileSync(fileOf(name), 'utf8').replaceAll(/<details class="numbers">.*?<\/details>/gs, '')
      expect(text.length).toBeLessThan(1e6)
    })

    it('prints on several pages', async () => {
      const { seen } = await opened(name, 1280, 'light', (page) => page.pdf({ format: 'A4' }))
      const pages = seen.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
      expect(pages).toBeGreaterThan(2)
      expect(pages).toBeLessThan(20)
    })
  })

  it('keeps a title that looks like a tag as text', async () => {
    const { seen } = await opened('hard', 1280, 'light', async (page) => ({
      title: await page.title(),
      kicker: await page.textContent('.kicker'),
      question: await page.textContent('.question'),
      tags: await page.evaluate<number>("document.querySelectorAll('script + script, img, iframe, object').length"),
    }))
    expect(seen).toEqual({
      title: comparisons.hard.title,
      kicker: comparisons.hard.title,
      question: comparisons.hard.question,
      tags: 0,
    })
  })

  it('draws charts in the colours of the page, and on white paper when it is printed', async () => {
    const { seen } = await opened('ordinary', 1280, 'dark', async (page) => {
      const colours = () =>
        page.evaluate<string[]>(
          `[['body', 'backgroundColor'], ['.drawing svg rect', 'fill'], ['.drawing svg text', 'fill']].map(
            ([selector, name]) => getComputedStyle(document.querySelector(selector))[name])`,
        )
      const dark = await colours()
      await page.emulateMedia({ media: 'print' })
      return { dark, printed: await colours() }
    })
    expect(seen.dark).toEqual(['rgb(20, 24, 29)', 'rgb(20, 24, 29)', 'rgb(163, 172, 183)'])
    expect(seen.printed).toEqual(['rgb(255, 255, 255)', 'rgb(255, 255, 255)', 'rgb(89, 99, 110)'])
  })

  it('has the advice and the note on provisional people in the first screen of a laptop', async () => {
    const { seen } = await opened('ordinary', 1280, 'light', (page) =>
      page.evaluate<number[]>(
        "['h1', '.note', '.verdict'].map((selector) => document.querySelector(selector).getBoundingClientRect().bottom)",
      ),
    )
    for (const bottom of seen) expect(bottom).toBeLessThan(800)
  })
})

/** Texts whose box sticks out of the window and that do not scroll within a table or a line of code. */
const CUT = `[...document.querySelectorAll('h1, h2, p, dt, dd, li, caption span, figcaption, .drawing svg')]
  .filter((element) => {
    const { left, right, width } = element.getBoundingClientRect()
    return width > 0 && (left < 0 || right > innerWidth) && !element.closest('pre')
  })
  .map((element) => element.tagName + ': ' + element.textContent.slice(0, 60))`

/** Width, height and number of shapes of each drawing that is visible. */
const DRAWN = `[...document.querySelectorAll('.drawing svg')]
  .map((svg) => [svg.getBoundingClientRect().width, svg.getBoundingClientRect().height, svg.querySelectorAll('path, line, circle').length])
  .filter(([width]) => width > 0)`

/** Captions of tables of the page (not of the numbers of a chart) that scroll, with all that is folded away unfolded. */
const WIDE = `document.querySelectorAll('details').forEach((details) => { details.open = true });
[...document.querySelectorAll('.room .scroll')]
  .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
  .map((scroll) => scroll.querySelector('caption').textContent)`

/** Heads of columns, and heads before values, that are visible. */
const HEADS = `[...document.querySelectorAll('.room thead th')]
  .filter((head) => head.getBoundingClientRect().width > 0)
  .map((head) => head.textContent)`
const LABELS = `[...document.querySelectorAll('td .head')]
  .filter((head) => head.getBoundingClientRect().width > 0)
  .map((head) => head.textContent)`
