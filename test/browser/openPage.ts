import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'

export interface Look<T> {
  readonly seen: T
  /** All that the page said or asked for besides: messages, errors, dialogs, requests. */
  readonly noise: readonly string[]
}

export interface Window {
  readonly width: number
  readonly scheme?: 'light' | 'dark'
  readonly hasTouch?: boolean
  readonly javaScriptEnabled?: boolean
  readonly permissions?: string[]
}

/** Opens a page from the disk, does something with it, and listens meanwhile. */
export async function openPage<T>(
  browser: Browser,
  file: string,
  { width, scheme = 'light', ...options }: Window,
  look: (page: Page) => Promise<T>,
): Promise<Look<T>> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme: scheme, ...options })
  const page = await context.newPage()
  const noise: string[] = []
  page.on('console', (message) => noise.push(`console: ${message.text()}`))
  page.on('pageerror', (error) => noise.push(`error: ${error.message}`))
  page.on('dialog', (dialog) => {
    noise.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  const address = pathToFileURL(file).href
  page.on('request', (request) => {
    // What stands after # is a place in the page.
    if (request.url().split('#')[0] !== address) noise.push(`request: ${request.url().slice(0, 100)}`)
  })
  await page.goto(address)
  try {
    return { seen: await look(page), noise }
  } finally {
    await context.close()
  }
}
