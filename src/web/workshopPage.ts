import { html } from '../report/html.ts'
import script from './client/main.tsx?script'
import { scriptedPage } from './scriptedPage.ts'
import { words } from './words/words.ts'

/** The playground as one HTML page that needs nothing else: engine, lessons and interface. */
export function workshopPage(): string {
  const body = html`<div id="page"></div>
<noscript><p>${words.page.needsScript}</p></noscript>`
  return scriptedPage(words.page.title, body, script)
}
