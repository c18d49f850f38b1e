import type { Figure } from './Figure.ts'
import { type Html, html, trusted } from './html.ts'

/** A drawn chart with its caption, in two widths where there is a narrow one. */
export function figureHtml({ alt, caption, svg, narrow }: Figure): Html {
  const drawn = (text: string, kind: string) => html`<div class="${kind}">${labelled(text, alt)}</div>`
  return html`<figure>
<div class="card">${narrow === undefined ? drawn(svg, 'any') : [drawn(svg, 'wide'), drawn(narrow, 'narrow')]}</div>
<figcaption>${caption}</figcaption>
</figure>
`
}

/** Screen readers get the finding instead of the picture's pieces. */
function labelled(svg: string, alt: string): Html {
  const start = svg.indexOf('<svg') + '<svg'.length
  return html`<svg role="img" aria-label="${alt}"${trusted(svg.slice(start))}`
}
