import { join } from 'node:path'
import { build } from 'esbuild'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Plan } from '../../src/community/Plan.ts'
import type { ReplicateResult } from '../../src/community/ReplicateResult.ts'
import { runReplicate } from '../../src/community/runReplicate.ts'
import { smallPlan } from '../community/smallPlan.ts'
import { launchChromium, noBrowser } from './chromium.ts'

describe.skipIf(noBrowser())('in a browser', () => {
  let browser: Browser
  let engine: string

  beforeAll(async () => {
    browser = await launchChromium()
    const { outputFiles } = await build({
      entryPoints: [join(import.meta.dirname, '../../src/community/runReplicate.ts')],
      bundle: true,
      format: 'iife',
      globalName: 'engine',
      platform: 'browser',
      loader: { '.wasm': 'binary' },
      target: 'es2023',
      write: false,
      logLevel: 'warning',
    })
    engine = outputFiles[0].text
  })

  afterAll(async () => await browser.close())

  async function runThere(plan: Plan, replicate: number): Promise<ReplicateResult> {
    const page = await browser.newPage()
    await page.addScriptTag({ content: engine })
    const result = await page.evaluate(`JSON.stringify(engine.runReplicate(${JSON.stringify(plan)}, ${replicate}))`)
    await page.close()
    return JSON.parse(String(result))
  }

  test.each([
    ['a day in one step', smallPlan()],
    ['a day in three steps', smallPlan({ stepsPerDay: 3, seed: 'browser' })],
  ])('a replicate has the same bits as in Node, %s', async (_, plan) => {
    const here = runReplicate(plan, 3)
    const there = await runThere(plan, 3)
    expect(there.digest).toBe(here.digest)
    expect(there).toEqual(here)
  })
})
