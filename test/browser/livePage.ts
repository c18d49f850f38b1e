import { scriptText } from '../../pageScript.mjs'
import type { Plan } from '../../src/community/Plan.ts'
import { html, trusted } from '../../src/report/html.ts'
import { scriptedPage } from '../../src/web/scriptedPage.ts'

/** A page with nothing but a live view, under the same policy as the playground’s. */
export async function livePage(plan: Plan, strategy: string): Promise<string> {
  const data = trusted(JSON.stringify(plan).replaceAll('<', '\\u003c'))
  const body = html`<script type="application/json" id="plan" data-strategy="${strategy}">${data}</script>
<main id="main" class="wide"></main>`
  return scriptedPage('Live view', body, await scriptText(new URL('liveOnPage.jsx', import.meta.url).pathname))
}
