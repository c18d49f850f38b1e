import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Looked {
  /** What to look at, as `axe.run` takes it: a selector, or what to leave out. */
  readonly at?: string | { readonly exclude: readonly string[] }
  /** Only rules with these tags. */
  readonly runOnly?: readonly string[]
}

/** What axe finds in a page as it is now, each barrier with its rule, its place and how to mend it. */
export async function barriersOn(page: Page, { at, runOnly }: Looked = {}): Promise<string[]> {
  if (!(await page.evaluate<boolean>(`'axe' in globalThis`))) await page.evaluate(axe)
  // Of what is in order axe need not note every place: on a long page that is most of its work.
  const options = { resultTypes: ['violations'], ...(runOnly && { runOnly }) }
  return await page.evaluate<string[]>(`(async () => {
    const { violations } = await axe.run(${at === undefined ? 'document' : JSON.stringify(at)}, ${JSON.stringify(options)})
    return violations.flatMap(({ id, nodes }) =>
      nodes.slice(0, 5).map(({ target, failureSummary }) => id + ' at ' + target + ': ' + failureSummary))
  })()`)
}
