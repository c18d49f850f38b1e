import { html, trusted } from '../report/html.ts'
import { sha256 } from '../report/sha256.ts'
import script from './client/main.tsx?script'
import { style } from './style/style.ts'
import { words } from './words/words.ts'

/**
 * The playground as one HTML page that needs nothing else: engine, lessons and interface. What its policy allows is its
 * own style and script, by their hashes, workers and WebAssembly made from them, and pictures that it makes itself.
 */
export function workshopPage(): string {
  // As the text of a <script> element ends at the first `</script`, and a comment may begin there.
  const code = script.replaceAll(/<(?=\/script|!--)/gi, '\\x3c')
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${sha256(style)}'`,
    `script-src 'sha256-${sha256(code)}' 'wasm-unsafe-eval'`,
    'worker-src blob:',
    'img-src data: blob:',
  ].join('; ')
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${words.page.title}</title>
<style>${trusted(style)}</style>
</head>
<body>
<div id="page"></div>
<noscript><p>${words.page.needsScript}</p></noscript>
<script>${trusted(code)}</script>
</body>
</html>
`.html
}
