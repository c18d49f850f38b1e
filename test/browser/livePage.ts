import { scriptText } from '../../pageScript.mjs'
import type { Plan } from '../../src/community/Plan.ts'
import { sha256 } from '../../src/report/sha256.ts'
import { style } from '../../src/web/style/style.ts'

/** A page with nothing but a live view, under the same policy as the playground’s. */
export async function livePage(plan: Plan, strategy: string): Promise<string> {
  const script = await scriptText(new URL('liveOnPage.jsx', import.meta.url).pathname)
  const code = script.replaceAll(/<(?=\/script|!--)/gi, '\\x3c')
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${sha256(style)}'`,
    `script-src 'sha256-${sha256(code)}' 'wasm-unsafe-eval'`,
    'worker-src blob:',
    'img-src data: blob:',
  ].join('; ')
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Live view</title>
<style>${style}</style>
</head>
<body>
<script type="application/json" id="plan" data-strategy="${strategy}">${JSON.stringify(plan).replaceAll('<', '\\u003c')}</script>
<main id="main" class="wide"></main>
<script>${code}</script>
</body>
</html>
`
}
