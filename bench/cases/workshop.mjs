import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { runNode } from '../child.mjs'
import { median } from '../measure.mjs'

/** Positions of the slider of speeds, and how long their frames are counted, in milliseconds. */
const speeds = { 'slow, as it begins': 1, fast: 3, 'very fast': 4 }
const counted = 4000
/** How long somebody who reads very fast takes to the prediction, in milliseconds. */
const reading = 5000
/** Lessons in which communities are lived; in the other one the learner plays a game. */
const lessons = ['kindness', 'harm', 'voice', 'ten-hours']

/** What a lesson should be able to run, in the sandbox: 400 members and 600 prospects, 180 days, no warm-up. */
const half = {
  what: '20 communities of 1,000 people, half a year with and without thanks',
  scenario: `
format: 1
title: Half a year
seed: half a year
warm_up: 0 days
horizon: 180 days
replicates: 20
community: {members: 400, prospects: 600, visits: 2 per week}
groups:
  givers: {kind_acts_at_least: 1, over: 1 week}
strategies:
  nothing: []
  thank:
    - {do: thank, to: givers, every: 2 weeks}
compare: {baseline: nothing, decide_by: kind acts}
`,
}

export default {
  title: 'the playground in a browser without a graphics processor, and with the processor slowed four times',
  async run({ quick }) {
    // It finds the browser beside its own place, so that it cannot be bundled; this lets Node read it as it is.
    await import('../../test/native.mjs')
    const { launchChromium } = await import('../../test/browser/chromium.ts')
    const folder = mkdtempSync(join(tmpdir(), 'roi-bench-'))
    const browser = await launchChromium()
    try {
      await runNode(['dist/cli/main.js', 'workshop', '--quiet', '--out', folder])
      const address = pathToFileURL(join(folder, 'workshop.html')).href
      const rows = []
      for (const slowed of [1, 4]) {
        const note = slowed === 1 ? '' : `slowed ${slowed} times`
        const opened = (hash, look) => inPage(browser, `${address}#${hash}`, slowed, look)
        const often = quick ? 1 : 5
        const first = []
        for (let k = 0; k < often; k++) first.push(await opened('', shown('h1')))
        rows.push({ what: 'first interaction', value: median(first), unit: 's', goal: '≤ 1', note })
        const worlds = []
        for (let k = 0; k < often; k++) worlds.push(await opened('sandbox', shown('.live-controls button:enabled')))
        rows.push({ what: 'worlds of the sandbox can be played', value: median(worlds), unit: 's', note })
        for (const [what, value] of await opened('sandbox', frames)) {
          rows.push({ what, value, unit: 'frames a second', goal: '≥ 60', note })
        }
        const code = Buffer.from(half.scenario).toString('base64url')
        const value = await opened(`s=0.${code}`, compared)
        rows.push({ what: half.what, value, unit: 's', goal: '≤ 2', note })
        for (const lesson of quick ? lessons.slice(0, 1) : lessons) {
          const value = await opened(`lesson=${lesson}`, lived)
          rows.push({ what: `run of the lesson “${lesson}”`, value, unit: 's', goal: '≤ 2', note })
        }
      }
      return rows
    } finally {
      await browser.close()
      rmSync(folder, { recursive: true })
    }
  },
}

async function inPage(browser, address, slowed, look) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowed })
  await page.goto(address)
  try {
    return await look(page)
  } finally {
    await context.close()
  }
}

/** Seconds from asking for the page until something is there. */
function shown(selector) {
  return async (page) => {
    await page.waitForSelector(selector)
    return (await page.evaluate('performance.now()')) / 1000
  }
}

async function frames(page) {
  await page.waitForSelector('.live-controls button:enabled')
  const play = page.locator('.live-controls button').first()
  const found = []
  for (const [name, speed] of Object.entries(speeds)) {
    await page.locator('.live-controls input[type=range]').fill(String(speed))
    await play.click()
    const rate = await page.evaluate(`new Promise((done) => {
      let first
      let count = 0
      requestAnimationFrame(function next(now) {
        first ??= now
        if (now - first >= ${counted}) done((1000 * count) / (now - first))
        else requestAnimationFrame(next)
        count++
      })
    })`)
    await play.click()
    found.push([`150 people, ${name}`, rate])
  }
  return found
}

/** Seconds from the button of the sandbox until the advice is told, for somebody who has read what stands before it. */
async function compared(page) {
  const button = page.locator('.many-runs .main-action')
  await button.scrollIntoViewIfNeeded()
  await page.waitForTimeout(reading)
  return await page.evaluate(pressed('.many-runs .main-action', '.many-runs .advice'))
}

/** Seconds from the button of a lesson’s run until its result is told, for somebody who has read what stands before it. */
async function lived(page) {
  await page.click('.choices label >> nth=0')
  await page.click('section button[type=submit]')
  await page.click('nav.onward .forward')
  await page.waitForSelector('#guess, .choices')
  if ((await page.$('#guess')) !== null) await page.press('#guess', 'ArrowRight')
  else await page.click('.choices label >> nth=1')
  await page.click('section button[type=submit]')
  await page.waitForSelector('section .main-action')
  await page.waitForTimeout(reading)
  return await page.evaluate(pressed('section .main-action', '.feedback'))
}

/** Presses a button, in the page. Gives the seconds until something is there. */
function pressed(button, awaited) {
  return `new Promise((done) => {
    const began = performance.now()
    const watch = new MutationObserver(() => {
      if (document.querySelector('${awaited}') !== null) done((performance.now() - began) / 1000)
    })
    watch.observe(document.body, { childList: true, subtree: true })
    document.querySelector('${button}').click()
  })`
}
