import { type Html, html, trusted } from '../report/html.ts'
import { pageHead } from '../report/pageHead.ts'
import { sha256 } from '../report/sha256.ts'
import { style } from './style/style.ts'

/**
 * A page that a script fills. What its policy allows is its own style and script, by their hashes, workers and
 * WebAssembly made from them, and pictures that it makes itself.
 *
 * @param body what is there before the script
 */
export function scriptedPage(title: string, body: Html, script: string): string {
  // The text of a <script> element ends at the first `</script`, and a comment may begin there.
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
${pageHead({ title, policy, style })}
<body>
${body}
<script>${trusted(code)}</script>
</body>
</html>
`.html
}
