import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runReplicate } from '../../src/community/runReplicate.ts'
import { sha256 } from '../../src/node/sha256.ts'
import { aBitOfEach, handsOff, smallPlan } from '../community/smallPlan.ts'
import { barriersOn } from './barriers.ts'
import { launchChromium, noBrowser } from './chromium.ts'
import { livePage } from './livePage.ts'
import { openPage, type Window } from './openPage.ts'

const plan = smallPlan({ days: 20, prospects: 150, strategies: [handsOff, aBitOfEach] })

describe.skipIf(noBrowser())('the live view', () => {
  let browser: Browser
  let file: string

  beforeAll(async () => {
    browser = await launchChromium()
    file = join(mkdtempSync(join(tmpdir(), 'roi-live-')), 'live.html')
    writeFileSync(file, await livePage(plan, aBitOfEach.name))
  })

  afterAll(async () => await browser.close())

  /** Opens the page and waits for day 1. The worker begins from the page itself: that is no request to anybody. */
  async function seen<T>(look: (page: Page) => Promise<T>, window: Partial<Window> = {}): Promise<T> {
    const { seen, noise } = await openPage(browser, file, { width: 1280, ...window }, async (page) => {
      await page.waitForSelector('.live-controls button:enabled')
      return look(page)
    })
    expect(noise.filter((one) => !one.startsWith('request: blob:'))).toEqual([])
    return seen
  }

  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
  const onDay = (page: Page, day: number) => page.locator('.live-day').getByText(`Day ${day} of 20`).waitFor()
  const pictures = (page: Page) => page.locator('canvas[tabindex]')

  it('comes to the same bits as Node, when played to the end', async () => {
    const shown = await seen(async (page) => {
      await page.getByRole('slider').fill('4')
      await button(page, 'Play').click()
      await onDay(page, 20)
      await page.locator('.live-digest').waitFor()
      expect(await button(page, 'Play').isDisabled()).toBe(true)
      return page.evaluate<{ digest: string; told: string }>(
        `({ digest: globalThis.ended.digest, told: document.querySelector('.live-digest').textContent })`,
      )
    })
    const { digest } = runReplicate({ ...plan, strategies: [aBitOfEach] }, 1)
    expect(shown.digest).toBe(sha256(digest))
    expect(shown.told).toContain(shown.digest)
  })

  it('obeys the keyboard: a day with →, play and pause with space, back with R', async () => {
    await seen(async (page) => {
      await page.keyboard.press('ArrowRight')
      await onDay(page, 1)
      await page.keyboard.press('Space')
      await button(page, 'Pause').waitFor()
      await onDay(page, 2)
      await page.keyboard.press('Space')
      await button(page, 'Play').waitFor()
      await pictures(page).first().focus()
      await page.keyboard.press('r')
      await page.locator('.live-day').getByText('The morning of day 1').waitFor()
    })
  })

  it('tells who somebody is and why they acted, by click and by arrow keys, in both worlds', async () => {
    await seen(async (page) => {
      for (let day = 1; day <= 5; day++) {
        await button(page, 'One day').click()
        await onDay(page, day)
      }
      const picture = pictures(page).first()
      const { width, height } = (await picture.boundingBox())!
      await picture.click({ position: { x: width / 2, y: height / 2 } })
      const name = page.locator('.live-person h3')
      await name.waitFor()
      const first = await name.textContent()
      await page.getByText('What they did last, and why').waitFor()
      await page.getByText('compared with the others').click()
      await page.getByText('positive reciprocity').waitFor()
      await pictures(page).nth(1).focus()
      await page.keyboard.press('ArrowDown')
      await page.waitForFunction(`document.querySelector('.live-person h3').textContent !== ${JSON.stringify(first)}`)
      const inTwin = page.locator('.live-look [aria-pressed="true"]')
      expect(await inTwin.textContent()).toBe('without')
      await page.keyboard.press('Escape')
      await page.getByText('Select somebody').waitFor()
    })
  })

  it('tells the acts of the day with their reasons, and the chain of causes, when it rests', async () => {
    await seen(async (page) => {
      await button(page, 'One day').click()
      await onDay(page, 1)
      const acts = page.locator('.live-today')
      await acts.locator('summary').click()
      await acts.locator('li').first().waitFor()
      const [, count] = /: (\d+) acts$/.exec((await acts.locator('summary').textContent())!)!
      expect(await acts.locator('.live-acts > li').count()).toBe(Number(count))
      expect(await acts.locator('.live-acts > li').first().textContent()).toMatch(/^Day 1: .*because of /)
      await page
        .locator('.live-story')
        .getByText(/No act of your team|Day \d+:/)
        .first()
        .waitFor()
    })
  })

  it('shows the course of another measure, and says the difference in words', async () => {
    await seen(async (page) => {
      await button(page, 'One day').click()
      await page.getByLabel('Measure').selectOption('members')
      await page.getByText(/^Today, members: \d+ with outreach, \d+ without: /).waitFor()
      expect(await page.locator('.live-line').count()).toBe(2)
    })
  })

  it('moves nothing for those who want no motion', async () => {
    await seen(async (page) => {
      await page.emulateMedia({ reducedMotion: 'reduce' })
      const moves = async () => {
        const before = await page.evaluate(`document.querySelector('canvas[tabindex]').toDataURL()`)
        await page.waitForTimeout(250)
        return (await page.evaluate(`document.querySelector('canvas[tabindex]').toDataURL()`)) !== before
      }
      await button(page, 'One day').click()
      await onDay(page, 1)
      expect(await moves()).toBe(false)
      await page.emulateMedia({ reducedMotion: 'no-preference' })
      await button(page, 'One day').click()
      await onDay(page, 2)
      expect(await moves()).toBe(true)
    })
  })

  it.each(['light', 'dark'] as const)('is free of what axe finds, %s', async (scheme) => {
    const found = await seen(
      async (page) => {
        await button(page, 'One day').click()
        await onDay(page, 1)
        await pictures(page).first().focus()
        await page.keyboard.press('ArrowUp')
        await page.getByText('compared with the others').click()
        return barriersOn(page, { at: '#main', runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })
      },
      { scheme },
    )
    expect(found).toEqual([])
  })

  it('fits a phone: both worlds and the controls in sight at once, nothing beyond the edge, buttons large enough', async () => {
    await seen(
      async (page) => {
        await pictures(page).first().tap()
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360)
        await page.setViewportSize({ width: 360, height: 640 })
        const controls = await page.locator('.live-controls').boundingBox()
        const [a, b] = await Promise.all([0, 1].map((k) => pictures(page).nth(k).boundingBox()))
        expect(b!.y).toBeGreaterThan(a!.y + a!.height)
        expect(b!.y + b!.height - controls!.y).toBeLessThan(640)
        expect(a!.width).toBeGreaterThan(200)
        for (const one of await page.locator('.live-controls button').all()) {
          const { width, height } = (await one.boundingBox())!
          expect(Math.min(width, height)).toBeGreaterThanOrEqual(44)
        }
      },
      { width: 360, hasTouch: true },
    )
  })

  it('founds another community when the plan is another one, and says so where it is too large', async () => {
    await seen(async (page) => {
      await button(page, 'One day').click()
      await onDay(page, 1)
      await page.evaluate(`show({ ...JSON.parse(plan.textContent), seed: 'other', days: 9 }, 'a bit of each')`)
      await page.locator('.live-day').getByText('The morning of day 1').waitFor()
      await page.waitForSelector('.live-controls button:enabled')
      await button(page, 'One day').click()
      await page.locator('.live-day').getByText('Day 1 of 9').waitFor()
      await page.evaluate(`show({ ...JSON.parse(plan.textContent), members: 1200 }, 'a bit of each')`)
      await page.getByText('too large to be drawn').waitFor()
    })
  })
})
