import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { charts } from '../../src/chart/charts.ts'
import { csvLine } from '../../src/study/csvLine.ts'
import { comparisonFixture } from '../study/comparisonFixture.ts'
import { launchChromium, noBrowser } from './chromium.ts'
import { handMade } from './handMade.ts'
import { openPage, type Window } from './openPage.ts'
import { writtenPage } from './writtenPage.ts'

const comparison = comparisonFixture()

describe.skipIf(noBrowser())('somebody who works with the page', () => {
  let browser: Browser
  let folder: string

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'tools-'))
    writeFileSync(join(folder, 'page.html'), await writtenPage(comparison, handMade))
    browser = await launchChromium()
  })

  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  /** Does something with the page, which keeps silent and asks for nothing meanwhile. */
  async function working<T>(does: (page: Page) => Promise<T>, window: Partial<Window> = {}): Promise<T> {
    const { seen, noise } = await openPage(browser, join(folder, 'page.html'), { width: 1280, ...window }, does)
    expect(noise).toEqual([])
    return seen
  }

  it('is told what a mark shows by pointing at it or close by, and no longer when the pointer is elsewhere', async () => {
    const told = await working(async (page) => {
      const [exact, close, far] = [await shownAt(page, 0), await shownAt(page, 9), await shownAt(page, 40)]
      return { exact, close, far }
    })
    expect(told).toEqual({ exact: 'thank: 100 shares a month', close: 'thank: 100 shares a month', far: null })
  })

  it('is told what a mark shows by a tap', async () => {
    const told = await working(
      async (page) => {
        await dots(page).nth(1).tap()
        return await tooltip(page)
      },
      { width: 380, hasTouch: true },
    )
    expect(told).toBe('answer: 200 shares a month')
  })

  it('goes from mark to mark with the arrow keys, around the end, and hears each', async () => {
    const told = await working(async (page) => {
      await figure(page).locator('.drawing.wide').focus()
      const heard: (string | null)[] = []
      for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft']) {
        await page.keyboard.press(key)
        expect(await page.textContent('[role=status]')).toBe(await tooltip(page))
        heard.push(await tooltip(page))
      }
      await page.keyboard.press('Tab')
      return [...heard, await tooltip(page)]
    })
    expect(told.map((text) => text?.split(':')[0] ?? null)).toEqual([
      'thank',
      'answer',
      'hands off',
      'thank',
      'hands off',
      null,
    ])
  })

  it('fades a strategy in every chart, and brings it back', async () => {
    const seen = await working(async (page) => {
      const button = page.locator('.legend button', { hasText: 'thank' })
      const marks = page.locator('[data-of="thank"]')
      const state = async () => ({
        pressed: await button.getAttribute('aria-pressed'),
        faded: await page.locator('[data-of="thank"].faded').count(),
        others: await page.locator('.faded:not([data-of="thank"])').count(),
      })
      const all = await marks.count()
      await button.click()
      const without = await state()
      await button.press('Enter')
      return { all, without, again: await state() }
    })
    expect(seen.all).toBeGreaterThan(10)
    expect(seen.without).toEqual({ pressed: 'false', faded: seen.all, others: 0 })
    expect(seen.again).toEqual({ pressed: 'true', faded: 0, others: 0 })
  })

  it('chooses the outcome, in all charts that can follow, and finds the main one on paper all the same', async () => {
    const seen = await working(async (page) => {
      const titles = () => page.evaluate<string[]>(TITLES)
      const main = await titles()
      await page.selectOption('select[name="by-hand"]', 'joins')
      const chosen = await titles()
      const following = await page.evaluate<string[]>(CHOSEN)
      await page.emulateMedia({ media: 'print' })
      return { main, chosen, following, printed: await titles() }
    })
    expect(seen.main).toEqual(['Shares by hand.'])
    expect(seen.chosen).toEqual(['Joins by hand.'])
    expect(new Set(seen.following)).toEqual(new Set(['joins']))
    expect(seen.printed).toEqual(['Shares by hand.'])
  })

  it('saves the numbers of each chart as they were found, as CSV', async () => {
    const main = [...charts(comparison), ...handMade].filter(({ alternative }) => alternative === undefined)
    const saved: [string, string][] = []
    // Chromium lets a page save ten files.
    for (let first = 0; first < main.length; first += 10)
      await working(async (page) => {
        const buttons = await page.locator('[data-tool="csv"] >> visible=true').all()
        for (const button of buttons.slice(first, first + 10)) saved.push(await saving(page, button))
      })
    // Charts stand in the order of the sections.
    expect(Object.fromEntries(saved)).toEqual(
      Object.fromEntries(
        main.map(({ name, table }) => [`${name}.csv`, [table.columns, ...table.rows].map(csvLine).join('')]),
      ),
    )
  })

  it('copies a chart as a picture where the clipboard is allowed', async () => {
    const seen = await working(
      async (page) => {
        await figure(page).locator('[data-tool="picture"]').click()
        await figure(page).locator('[data-tool="picture"]', { hasText: 'Copied' }).waitFor()
        return await page.evaluate<number[]>(`(async () => {
          const [item] = await navigator.clipboard.read()
          const { width, height } = await createImageBitmap(await item.getType('image/png'))
          return [width, height]
        })()`)
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    )
    expect(seen).toEqual([1440, 240])
  })

  it('gets a picture on white paper as a file where the clipboard is not allowed, in the dark too', async () => {
    const seen = await working(
      async (page) => {
        await page.evaluate(`navigator.clipboard.write = () => Promise.reject(new Error('not allowed'))`)
        const [name, text] = await saving(page, figure(page).locator('[data-tool="picture"]'), 'base64')
        // Its corner, and the middle of the first dot.
        const pixels = await page.evaluate(`(async () => {
          const image = new Image()
          image.src = 'data:image/png;base64,${text}'
          await image.decode()
          const canvas = document.createElement('canvas')
          Object.assign(canvas, { width: image.width, height: image.height })
          const context = canvas.getContext('2d', { willReadFrequently: true })
          context.drawImage(image, 0, 0)
          return [[2, 2], [200, 120]].map(([x, y]) => [...context.getImageData(x, y, 1, 1).data.slice(0, 3)])
        })()`)
        return { name, pixels }
      },
      { scheme: 'dark' },
    )
    expect(seen).toEqual({
      name: 'by-hand.png',
      pixels: [
        [255, 255, 255],
        [0, 114, 178],
      ],
    })
  })
})

/** Findings of the charts made by hand that are seen, and what all lists of outcomes stand at. */
const TITLES = `[...document.querySelectorAll('figure[data-chart="by-hand"] .drawing svg')]
  .filter((svg) => svg.checkVisibility())
  .map((svg) => svg.getAttribute('aria-label'))`
const CHOSEN = `[...document.querySelectorAll('.choice select')].map(({ value }) => value)`

function figure(page: Page): Locator {
  return page.locator('figure[data-file="by-hand"]')
}

function dots(page: Page): Locator {
  return figure(page).locator('circle >> visible=true')
}

async function tooltip(page: Page): Promise<string | null> {
  const box = page.locator('.tooltip')
  return (await box.isVisible()) ? await box.textContent() : null
}

/** What is told when the pointer is so many pixels to the left of the first dot. */
async function shownAt(page: Page, distance: number): Promise<string | null> {
  await dots(page).first().scrollIntoViewIfNeeded()
  const { x, y, width, height } = (await dots(page).first().boundingBox())!
  await page.mouse.move(x + width / 2 - distance, y + height / 2)
  return await tooltip(page)
}

/** The name and content of the file that a button saves. */
async function saving(page: Page, button: Locator, encoding: 'utf8' | 'base64' = 'utf8'): Promise<[string, string]> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
  return [download.suggestedFilename(), readFileSync(await download.path(), encoding)]
}
