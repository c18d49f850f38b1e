import type { Browser } from 'playwright-core'
import { scriptText } from '../../../pageScript.mjs'
import { style } from '../../../src/web/style/style.ts'

const script: string = await scriptText(new URL('gameOnPage.mjs', import.meta.url).pathname)

/** A page with nothing but the game, under a policy by which no code may be evaluated from text. */
export async function gamePage(browser: Browser, width: number, options: Parameters<Browser['newPage']>[0] = {}) {
  const page = await browser.newPage({ viewport: { width, height: 800 }, ...options })
  const noise: string[] = []
  page.on('console', (message) => noise.push(message.text()))
  page.on('pageerror', (error) => noise.push(error.message))
  await page.setContent(
    `<!doctype html><html lang="en"><head><title>game</title><meta http-equiv="Content-Security-Policy" content="script-src 'nonce-a'; style-src 'nonce-a'"><style nonce="a">${style}</style></head><body><main></main></body></html>`,
  )
  await page.evaluate(script)
  return { page, noise }
}
