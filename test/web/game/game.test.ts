import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { usualGame } from '../../../src/web/game/GameSettings.ts'
import type { GameReport } from '../../../src/web/game/report.ts'
import { barriersOn } from '../../browser/barriers.ts'
import { launchChromium, noBrowser } from '../../browser/chromium.ts'
import { gamePage } from './gamePage.ts'

const settings = { ...usualGame, periods: 2 }

describe.skipIf(noBrowser())('the game in the page', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launchChromium()
  })
  afterAll(async () => await browser.close())

  const opened = async (width: number, options?: Parameters<typeof gamePage>[2], props: object = { settings }) => {
    const { page, noise } = await gamePage(browser, width, options)
    await page.evaluate(`play(${JSON.stringify(props)})`)
    return { page, noise }
  }
  const lastReport = (page: Page) => page.evaluate<GameReport>('drawn().then(() => reports.at(-1))')
  const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click()

  /** Plays to the end by touch or mouse, ten tokens each time, a point against the first of the others. */
  async function playAll(page: Page, look: (page: Page) => Promise<void> = async () => {}) {
    await look(page)
    for (const condition of settings.conditions) {
      await press(page, 'Take your seat')
      for (let t = 0; t < settings.periods; t++) {
        await look(page)
        await press(page, /^Give/)
        if (condition === 'with sanctions') {
          await page
            .getByRole('button', { name: /^one point more/ })
            .first()
            .click()
          await look(page)
          await press(page, 'Pay 1, take 3')
        }
        await look(page)
        await press(page, /^(Next round|On to game|See what)/)
      }
    }
    await page.waitForSelector('.chart svg')
    await look(page)
  }

  it('can be played to its end, and reports what it shows, without a message', async () => {
    const { page, noise } = await opened(1100)
    await playAll(page)
    const { periods, complete } = await lastReport(page)
    expect(complete).toBe(true)
    expect(periods.map(({ gift, punished }) => [gift, punished])).toEqual([
      [10, [0, 0, 0]],
      [10, [0, 0, 0]],
      [10, [1, 0, 0]],
      [10, [1, 0, 0]],
    ])
    const rows = await page.locator('.outcome tbody tr').allInnerTexts()
    const earned = settings.conditions.map((condition) =>
      periods.filter((period) => period.condition === condition).reduce((sum, period) => sum + period.earned, 0),
    )
    const shown = rows
      .find((row) => row.startsWith('Your tokens'))!
      .split('\t')
      .slice(1)
      .map(Number)
    for (const [k, sum] of earned.entries()) expect(shown[k]).toBeCloseTo(sum, 1)
    expect(noise).toEqual([])
    await page.close()
  })

  it('can be played by key alone, from one decision to the next', async () => {
    const { page } = await opened(1100)
    const key = async (...keys: string[]) => {
      for (const one of keys) {
        await page.keyboard.press(one)
        await page.evaluate('drawn()')
      }
    }
    await page.getByRole('button', { name: 'Take your seat' }).focus()
    await key('Enter')
    // On the slider.
    await key('ArrowRight', 'ArrowRight', 'Enter', 'Enter')
    await key('End', 'Enter', 'Enter')
    // On the heading above the new rules.
    await key('Tab', 'Enter')
    await key('Home', 'Enter')
    // On the first button with which points can be assigned.
    await key('Enter', 'Enter', 'Tab', 'Tab', 'Tab', 'Enter')
    const { periods } = await lastReport(page)
    expect(periods.map(({ gift }) => gift)).toEqual([12, 20, 0])
    expect(periods[2].punished).toEqual([2, 0, 0])
    await page.close()
  })

  it('says after each decision what happened, to those who listen', async () => {
    const { page } = await opened(1100)
    const live = page.locator('.told[aria-live=polite]')
    await press(page, 'Take your seat')
    expect(await live.innerText()).toBe('')
    await press(page, /^Give/)
    const { periods } = await lastReport(page)
    const text = await live.innerText()
    for (const tokens of [periods[0].gift, ...periods[0].others]) expect(text).toContain(String(tokens))
    expect(text).toContain(`You end the round with ${Math.round(periods[0].earned * 10) / 10} tokens.`)
    await page.close()
  })

  it.each([
    [360, 640],
    [360, 800],
    [1280, 720],
  ])(
    'keeps in a window of %i by %i what there is to do, and what it is about where both fit',
    async (width, height) => {
      const { page } = await opened(width, { viewport: { width, height }, reducedMotion: 'reduce' })
      // Below a story, as in a lesson.
      await page.evaluate(`document.querySelector('main').style.marginTop = '500px'`)
      const seen: string[] = []
      await playAll(page, async () => {
        await page.evaluate('drawn()')
        const [top, bottom, last] = await page.evaluate<[number, number, number]>(`[
        document.querySelector('.game').getBoundingClientRect().top,
        [...document.querySelectorAll('.game .main-action')].at(-1)?.getBoundingClientRect().bottom ?? 0,
        document.querySelectorAll('.game .main-action').length,
      ]`)
        const phase = await page.locator('.game h3').innerText()
        if (seen.length > 0 && last > 0 && bottom > height + 1) seen.push(`${phase}: ends at ${bottom}`)
        if (seen.length > 0 && top < -1 && bottom - top < height) seen.push(`${phase}: begins at ${top}`)
        if (seen.length === 0) seen.push('begun')
      })
      expect(seen).toEqual(['begun'])
      await page.close()
    },
  )

  it('says to those who listen which game and round has begun, and tells all which round a gift is for', async () => {
    const { page } = await opened(360)
    await press(page, 'Take your seat')
    await page.evaluate('drawn()')
    const begun = page.locator('.beside > .unseen[aria-live=polite]')
    expect(await begun.textContent()).toBe('Game 1 of 2, round 1 of 2. Nobody can answer.')
    expect(await page.locator('.decide label').innerText()).toBe('Round 1: how many of your 20 tokens do you give?')
    await press(page, /^Give/)
    expect(await begun.textContent()).toBe('')
    await press(page, 'Next round')
    expect(await begun.textContent()).toBe('Game 1 of 2, round 2 of 2. Nobody can answer.')
    await page.close()
  })

  it.each([
    [360, 'light'],
    [360, 'dark'],
    [1100, 'light'],
    [1100, 'dark'],
  ] as const)('fits a window of %i px, and axe finds no barrier in it (%s)', async (width, colorScheme) => {
    const { page } = await opened(width, { colorScheme, hasTouch: width < 500, reducedMotion: 'reduce' })
    const found: unknown[] = []
    await playAll(page, async () => {
      const barriers = await barriersOn(page, { at: '.game' })
      const room = await page.evaluate<number>('document.documentElement.scrollWidth')
      const small = await page.evaluate<
        string[]
      >(`[...document.querySelectorAll('.game button, .game input, .game summary')]
        .filter((one) => one.getBoundingClientRect().height < 44).map((one) => one.outerHTML)`)
      found.push(...barriers, ...small, ...(room > width ? [`${room} px wide`] : []))
    })
    expect(found).toEqual([])
    await page.close()
  })

  it('can be taken up where it was left, and be played again with other people', async () => {
    const first = await opened(1100)
    await press(first.page, 'Take your seat')
    await press(first.page, /^Give/)
    const told = await first.page.locator('.told').innerText()
    const left = await lastReport(first.page)
    await first.page.close()

    const { page } = await opened(1100, {}, { settings, resume: left })
    expect(await page.locator('.told').innerText()).toBe(told)
    await press(page, 'Next round')
    await press(page, /^Give/)
    await press(page, 'On to game 2')
    await press(page, 'Take your seat')
    for (let t = 0; t < settings.periods; t++) {
      await press(page, /^Give/)
      await press(page, 'Take nothing')
      await press(page, /^(Next round|See what)/)
    }
    await page.waitForSelector('.chart svg')
    await press(page, 'Play again with other people')
    await press(page, 'Take your seat')
    await press(page, /^Give/)
    const again = await lastReport(page)
    expect(again).toMatchObject({ session: 1, complete: false })
    expect(again.periods).toHaveLength(1)
    expect(again.periods[0].others).not.toEqual(left.periods[0].others)
    await page.close()
  })
})
