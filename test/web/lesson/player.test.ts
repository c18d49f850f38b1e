import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Prediction } from '../../../src/web/lesson/judge.ts'
import { readLessons } from '../../../src/web/lesson/readLessons.ts'
import { workshopPage } from '../../../src/web/workshopPage.ts'
import { barriersOn } from '../../browser/barriers.ts'
import { launchChromium, noBrowser } from '../../browser/chromium.ts'
import { openPage } from '../../browser/openPage.ts'
import { shipped, shippedFiles } from './lessonFiles.ts'

const { lessons } = readLessons(shippedFiles())

describe.skipIf(noBrowser())('lessons in a browser', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'lessons-')), 'workshop.html')
  let browser: Browser
  beforeAll(async () => {
    writeFileSync(file, workshopPage())
    browser = await launchChromium()
  })
  afterAll(() => browser?.close())

  test.each(lessons)('can be gone through from the question to the same question: $id', async ({ id, question }) => {
    const wrong = question.options.findIndex(({ right }) => !right)
    const right = question.options.findIndex(({ right }) => right)
    const { seen, noise } = await openPage(browser, file, { width: 360 }, async (page) => {
      await goTo(page, `lesson=${id}`)
      const found: string[] = []
      const look = async () => found.push(...(await barriersOn(page)))
      await look()
      await choose(page, wrong)
      await look()
      await goOn(page)
      await predict(page, shipped(id).prediction)
      await look()
      await keep(page)
      await run(page)
      await page.waitForSelector('.feedback')
      await look()
      await goOn(page)
      await look()
      await goOn(page)
      await choose(page, right)
      const verdict = await page.textContent('section .note b')
      await page.waitForSelector('.answered:focus')
      await goOn(page)
      await look()
      const wider = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')
      return { found, verdict, wider, takeHome: await page.textContent('.take-home') }
    })
    expect(seen).toEqual({ found: [], verdict: 'Right.', wider: 0, takeHome: shipped(id).take_home })
    expect(noise.filter((line) => !line.startsWith('request: blob:'))).toEqual([])
  })

  test('are where they were when the page is opened again, and run again for what came out', async () => {
    const { seen } = await openPage(browser, file, { width: 900 }, async (page) => {
      await goTo(page, 'lesson=voice')
      await choose(page, 0)
      await goOn(page)
      await predict(page, shipped('voice').prediction)
      await keep(page)
      await run(page)
      const before = await page.textContent('.feedback')
      await page.reload()
      return { before, after: await page.textContent('.feedback', { timeout: 60_000 }) }
    })
    expect(seen.before).toMatch(/The unsure moved [\d.]+ times as far/)
    expect(seen.after).toBe(seen.before)
  })

  test.each(['sanctions', 'ten-hours'])('that are begun again begin everything anew: %s', async (id) => {
    const { seen } = await openPage(browser, file, { width: 900 }, async (page) => {
      const toRun = async () => {
        await choose(page, 0)
        await goOn(page)
        await predict(page, shipped(id).prediction)
        await keep(page)
        return page.textContent('section .main-action')
      }
      await goTo(page, `lesson=${id}`)
      const first = await toRun()
      await run(page)
      await page.waitForSelector('.feedback')
      await goOn(page)
      await goOn(page)
      await choose(page, 0)
      await goOn(page)
      await page.click('text=Begin this lesson again')
      return [first, await toRun()]
    })
    expect(seen[1]).toBe(seen[0])
    expect(seen[0]).toMatch(/^(Take your seat|Let them live)$/)
  })

  test('are gone through with keys', async () => {
    const { seen } = await openPage(browser, file, { width: 900 }, async (page) => {
      await goTo(page, 'lesson=harm')
      await choose(page, 0)
      const heading = () => page.textContent('#step')
      const story = await heading()
      await page.keyboard.press('ArrowRight')
      const guess = await heading()
      await page.keyboard.press('ArrowRight')
      const still = await heading()
      await page.keyboard.press('ArrowLeft')
      const focused = await page.evaluate<string>('document.activeElement.id')
      return [story, guess, still, await heading(), focused]
    })
    expect(seen).toEqual(['The story', 'Your guess', 'Your guess', 'The story', 'step'])
  })

  test.each(['handout', 'guide'])('print a %s on two pages of A4 at most', async (kind) => {
    await openPage(browser, file, { width: 900 }, async (page) => {
      for (const { id } of lessons) {
        await goTo(page, `${kind}=${id}`)
        await page.waitForSelector('progress', { state: 'detached', timeout: 60_000 })
        const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
        expect(pdf.match(/\/Type\s*\/Page[^s]/g)!.length, id).toBeLessThanOrEqual(2)
      }
    })
  })

  test('leave answers that can be saved, looked at by a teacher, and deleted', async () => {
    const { seen } = await openPage(browser, file, { width: 900 }, async (page) => {
      await goTo(page, 'lesson=harm')
      await choose(page, 0)
      await goTo(page, 'lessons')
      const [download] = await Promise.all([page.waitForEvent('download'), page.click('text=Save the answers')])
      const saved = readFileSync(await download.path(), 'utf8')
      await page.setInputFiles('input[type=file]', await download.path())
      const summary = await page.textContent('tbody tr')
      page.removeAllListeners('dialog')
      page.on('dialog', (dialog) => dialog.accept())
      await page.click('text=Delete the answers')
      return { saved, summary, left: await page.evaluate<number>('localStorage.length') }
    })
    expect(seen.saved.split('\n')[1]).toMatch(/^harm,20.*,before,How many trolls there were\.,no,/)
    expect(seen.summary).toBe(
      'Harm stops, or it feeds itself0 of 10 of 0only those who began a fight keep it going (1)',
    )
    expect(seen.left).toBe(0)
  })
})

async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate(`location.hash = ${JSON.stringify(hash)}`)
  await page.waitForSelector('h1')
}

async function choose(page: Page, place: number): Promise<void> {
  await page.click(`.choices label >> nth=${place}`)
  await keep(page)
}

const keep = (page: Page) => page.click('section button[type=submit]')
const goOn = (page: Page) => page.click('nav.onward .forward')

async function predict(page: Page, prediction: Prediction): Promise<void> {
  if ('slider' in prediction) await page.press('#guess', 'ArrowRight')
  else await page.click('.choices label >> nth=1')
}

/** Lets the communities live, or plays the game to its end. */
async function run(page: Page): Promise<void> {
  if ((await page.$('.game')) === null) {
    await page.click('section .main-action')
    await page.waitForSelector('.feedback', { timeout: 60_000 })
    return
  }
  while ((await page.$('.outcome')) === null) {
    // At the end there is nothing more to click until other tables have played.
    const button = await page.$('.game .main-action')
    if (button === null) await page.waitForTimeout(50)
    else await button.click()
  }
  await goOn(page)
}
