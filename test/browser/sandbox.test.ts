import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readScenario } from '../../src/node/readScenario.ts'
import { formatProblem } from '../../src/scenario/Problem.ts'
import { toPlan } from '../../src/scenario/toPlan.ts'
import { compare } from '../../src/study/compare.ts'
import { executeHere } from '../../src/study/executeHere.ts'
import { verdict } from '../../src/study/verdict.ts'
import { codeOf } from '../../src/web/draft/link.ts'
import { openFiles } from '../../src/web/draft/openFiles.ts'
import { presetDraft, watchable } from '../../src/web/draft/presets.ts'
import { workshopPage } from '../../src/web/workshopPage.ts'
import { meaning } from '../web/draft/drafts.ts'
import { barriersOn } from './barriers.ts'
import { launchChromium, noBrowser } from './chromium.ts'

const links = JSON.parse(readFileSync('test/web/draft/links.json', 'utf8')) as Record<string, string>

const small = `format: 1
title: A small one
horizon: 4 weeks
warm_up: 2 weeks
replicates: 4
community: {members: 40, prospects: 120}
strategies:
  hands off: []
  thank: [{do: thank, to: everybody, every: 1 week}]
`

describe.skipIf(noBrowser())('the sandbox', () => {
  let browser: Browser
  let folder: string
  const fileOf = (name: string) => join(folder, name)

  beforeAll(async () => {
    browser = await launchChromium()
    folder = mkdtempSync(join(tmpdir(), 'sandbox-'))
    writeFileSync(fileOf('workshop.html'), workshopPage())
  })

  afterAll(async () => {
    await browser.close()
    rmSync(folder, { recursive: true })
  })

  /** Does something in the sandbox, at an address; nothing may be said on the console meanwhile. */
  async function inSandbox(look: (page: Page) => Promise<void>, hash = '#sandbox', width = 1280): Promise<void> {
    const context = await browser.newContext({ viewport: { width, height: 800 }, acceptDownloads: true })
    const page = await context.newPage()
    const noise: string[] = []
    page.on('console', (message) => noise.push(message.text()))
    page.on('pageerror', (error) => noise.push(error.message))
    try {
      await page.goto(`${pathToFileURL(fileOf('workshop.html'))}${hash}`)
      await page.waitForSelector('.sandbox h1')
      await look(page)
      expect(noise).toEqual([])
    } finally {
      await context.close()
    }
  }

  const unfold = (page: Page, title: string) => page.locator('summary', { hasText: new RegExp(`^${title}$`) }).click()
  /** The draft, as it would be saved. */
  const saved = async (page: Page): Promise<string> => {
    const waiting = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save as a file' }).click()
    return readFileSync(await (await waiting).path(), 'utf8')
  }

  it('is moved by the keyboard, undone, kept for the next visit, and reset', async () => {
    const { text } = presetDraft('ten-hours')
    await inSandbox(async (page) => {
      await unfold(page, 'Begin, open, save, share')
      await unfold(page, 'Community')
      expect(await saved(page)).toBe(text)
      const slider = page.getByRole('slider', { name: 'members' })
      await slider.press('ArrowRight')
      await slider.press('ArrowRight')
      expect(await saved(page)).toBe(text.replace('members: 150', 'members: 152'))
      await page.reload()
      await unfold(page, 'Begin, open, save, share')
      expect(await saved(page)).toContain('members: 152')
      await page.getByRole('button', { name: 'Share' }).click()
      await page.waitForURL(/#s=1\./)
      await page.reload()
      await unfold(page, 'Begin, open, save, share')
      expect(await saved(page)).toContain('members: 152')
      await page.getByRole('button', { name: 'Begin: Begin with' }).click()
      await page.waitForURL(/#sandbox$/)
      await page.getByRole('button', { name: 'Undo' }).click()
      await page.getByRole('button', { name: 'Reset' }).click()
      expect(await saved(page)).toBe(text)
      await page.keyboard.press('Control+z')
      expect(await saved(page)).toContain('members: 152')
      await page.keyboard.press('Control+Shift+z')
      expect(await saved(page)).toBe(text)
    })
  })

  it('builds a strategy by clicking, which the command line reads as it was meant', async () => {
    await inSandbox(async (page) => {
      await unfold(page, 'Begin, open, save, share')
      await page.getByRole('button', { name: 'New strategy' }).click()
      expect(await page.getByLabel('my strategy').isChecked()).toBe(true)
      await page.getByLabel('One more line', { exact: true }).selectOption('thank')
      await page.getByRole('button', { name: 'Add: One more line' }).click()
      await page.getByLabel('to', { exact: true }).selectOption('regulars')
      await page.getByLabel('Also say', { exact: true }).selectOption('every')
      await page.getByRole('button', { name: 'Add: Also say' }).click()
      await page.getByLabel('Its name').fill('praise')
      await page.getByLabel('Its name').press('Enter')
      await page.getByText('thank regulars every 1 week').first().waitFor()
      writeFileSync(fileOf('mine.yaml'), await saved(page))
      const read = readScenario(fileOf('mine.yaml'))
      expect(read.ok && toPlan(read.scenario).strategies.at(-1)).toMatchObject({
        name: 'praise',
        rules: [{ act: 'thank', every: 7, within: null }],
      })
    })
  })

  it('says what is wrong beside what can mend it, and goes on when it is mended', async () => {
    await inSandbox(async (page) => {
      await unfold(page, 'Groups')
      const name = page.getByLabel('Name of the group').first()
      await name.fill('new; people')
      await name.press('Enter')
      const wrong = page.getByText('names consist of letters, digits, spaces and hyphens')
      await wrong.first().waitFor()
      expect(await page.getByRole('button', { name: /^Compare in/ }).isDisabled()).toBe(true)
      await page.getByRole('button', { name: 'Undo' }).click()
      await wrong.first().waitFor({ state: 'detached' })
      expect(await page.getByRole('button', { name: /^Compare in/ }).isDisabled()).toBe(false)
    })
  })

  it.each(['0', '1'])('opens links of version %s, and keeps what there was for an undo', async (version) => {
    await inSandbox(async (page) => {
      await page.getByRole('heading', { name: 'A link for ever' }).waitFor()
      await unfold(page, 'Begin, open, save, share')
      expect(await saved(page)).toBe(links.text)
      await page.getByRole('button', { name: 'Undo' }).click()
      await page.getByRole('heading', { name: 'An hour and a quarter a week' }).waitFor()
    }, `#s=${links[version]}`)
  })

  it('leaves everything as it was where a link is broken, and says what the command line says of its scenario', async () => {
    await inSandbox(
      async (page) => {
        await page.getByText('This code, or link, is not whole').waitFor()
        expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('An hour and a quarter a week')
      },
      `#s=${links['1']!.slice(0, -9)}`,
    )
    await inSandbox(
      async (page) => {
        await page.getByText('sandbox.yaml:2:1: unknown key "tilte"; did you mean "title"?').waitFor()
        expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('An hour and a quarter a week')
      },
      `#s=${await codeOf(small.replace('title', 'tilte'))}`,
    )
  })

  it('opens files that are chosen, with what they build on; of a broken one it says what the command line says', async () => {
    const broken = small.replace('members: 40', 'members: 1,200').replace('do: thank', 'do: thnk')
    writeFileSync(fileOf('broken.yaml'), broken)
    const read = readScenario(fileOf('broken.yaml'))
    const told = read.ok ? [] : read.problems.map((one) => formatProblem({ ...one, file: 'broken.yaml' }))
    expect(told.length).toBe(2)
    await inSandbox(async (page) => {
      await unfold(page, 'Begin, open, save, share')
      const input = page.locator('input[type=file]')
      await input.setInputFiles(fileOf('broken.yaml'))
      for (const line of told) await page.getByText(line, { exact: true }).waitFor()
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('An hour and a quarter a week')
      await input.setInputFiles(['scenarios/outage.yaml', 'scenarios/ten-hours.yaml'])
      await page.getByRole('heading', { name: 'The outage' }).waitFor()
      expect(await page.getByText(told[0]!, { exact: true }).count()).toBe(0)
      await page.getByRole('button', { name: 'Cut it down to 150 members' }).click()
      await page.locator('.live canvas').first().waitFor()
      const files = ['outage.yaml', 'ten-hours.yaml'].map((path) => ({
        path,
        text: readFileSync(`scenarios/${path}`, 'utf8'),
      }))
      const opened = openFiles(files)
      expect(opened.ok).toBe(true)
      if (opened.ok) expect(await saved(page)).toBe(watchable(opened.draft.text))
    })
  })

  it('compares many communities to the same bits as the command line, and the next run with the last', async () => {
    const lines = verdict(await compare(meaning(small), executeHere))
    await inSandbox(
      async (page) => {
        await page.getByRole('heading', { name: 'A small one' }).waitFor()
        await page.getByRole('button', { name: 'Compare in 4 communities' }).click()
        for (const line of lines) await page.getByText(line, { exact: true }).waitFor()
        await page.locator('.chart svg').first().waitFor()
        await unfold(page, 'Channels')
        await page.getByLabel('mood', { exact: true }).uncheck()
        await page.getByText('You have changed the scenario since').waitFor()
        await page.getByRole('button', { name: 'Compare in 4 communities' }).click()
        await page.getByText('channels: mood: yes → no').waitFor()
        expect(await page.getByRole('columnheader', { name: 'Before' }).count()).toBe(1)
        await unfold(page, 'Begin, open, save, share')
        expect(meaning(await saved(page)).replicates).toBe(4)
        await page.getByRole('button', { name: '100 communities, for a surer answer' }).click()
        await page.getByRole('button', { name: 'Stop' }).click()
        await page.getByRole('button', { name: 'Compare in 100 communities' }).waitFor()
        expect(meaning(await saved(page)).replicates).toBe(100)
        expect(await page.getByRole('button', { name: /surer/ }).count()).toBe(0)
      },
      `#s=${await codeOf(small)}`,
    )
  })

  it('lets who takes something away by key go on beside it, and who comes by a link play at once', async () => {
    await inSandbox(async (page) => {
      const focused = () =>
        page.evaluate<string>('document.activeElement.ariaLabel ?? document.activeElement.tagName.toLowerCase()')
      await unfold(page, 'What decides')
      for (const [away, next] of [
        ['joins', 'No longer: retention'],
        ['retention', 'No longer: complaints'],
        ['complaints', 'select'],
      ] as const) {
        await page.getByRole('button', { name: `No longer: ${away}` }).press('Enter')
        await page.getByRole('button', { name: `No longer: ${away}` }).waitFor({ state: 'detached' })
        await page.waitForTimeout(100)
        expect(await focused()).toBe(next)
      }
      await page.getByRole('link', { name: 'Lessons' }).press('Enter')
      await page.getByRole('heading', { level: 1, name: 'Lessons' }).waitFor()
      expect(await focused()).toBe('main')
      await page.getByRole('link', { name: 'Sandbox' }).press('Enter')
      await page.waitForSelector('.live-controls button:enabled')
      await page.keyboard.press(' ')
      await page.getByRole('button', { name: 'Pause' }).waitFor()
    })
  })

  it('lets a line begin with a measure, and somebody join the team, by clicking', async () => {
    await inSandbox(async (page) => {
      await unfold(page, 'Begin, open, save, share')
      await page.waitForSelector('.live-controls button:enabled')
      await page.getByLabel('Also say', { exact: true }).first().selectOption('when: a measure gets there')
      await page.getByRole('button', { name: 'Add: Also say' }).first().click()
      const line = async () => meaning(await saved(page)).strategies['a bit of each']![0]!
      const added = (await line()).when!
      expect(added.measure).toBe('shares')
      // Of 150 people: 20 shares in a week, which are right for 1,200, would never be reached.
      expect(added.atLeast).toBeGreaterThanOrEqual(1)
      expect(added.atLeast).toBeLessThan(15)
      await page.getByLabel('when: measure', { exact: true }).selectOption('contributions')
      expect((await line()).when!.measure).toBe('contributions')
      expect((await line()).when!.atLeast).toBeGreaterThan(added.atLeast!)
      await unfold(page, 'Team')
      await page.getByRole('button', { name: 'One more person' }).click()
      const { team } = meaning(await saved(page))
      expect(Object.keys(team)).toEqual(['me', 'helper'])
      await page.getByRole('button', { name: 'Remove: when: measure' }).click()
      await page.getByRole('button', { name: 'Remove “helper”' }).click()
      expect(meaning(await saved(page)).strategies).toEqual(meaning(presetDraft('ten-hours').text).strategies)
    })
  })

  it('is for projectors on one key: the worlds alone, larger', async () => {
    await inSandbox(async (page) => {
      const size = () => page.evaluate(`parseFloat(getComputedStyle(document.querySelector('h1')).fontSize)`)
      const before = (await size()) as number
      await page.keyboard.press('p')
      expect(await page.locator('.sandbox-settings').count()).toBe(0)
      expect((await size()) as number).toBeGreaterThan(1.3 * before)
      await page.keyboard.press('p')
      expect(await page.locator('.sandbox-settings').count()).toBe(1)
    })
  })

  it.each([
    ['light', 1280],
    ['dark', 360],
  ] as const)('meets no barrier that axe knows of (%s, %d px), and never scrolls sideways', async (scheme, width) => {
    await inSandbox(
      async (page) => {
        await page.emulateMedia({ colorScheme: scheme })
        for (const title of [
          'Begin, open, save, share',
          'Groups',
          'Team',
          'Community',
          'Channels',
          'People',
          'Events',
          'What decides',
          'Prices',
        ])
          await unfold(page, title)
        await page.getByRole('button', { name: 'Share' }).click()
        await page.waitForSelector('text=Copy')
        expect(await barriersOn(page, { at: { exclude: ['.live'] } })).toEqual([])
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
      },
      '#sandbox',
      width,
    )
  })
})
