import { withVariables } from '../chart/chartVariables.ts'
import type { Figure } from './Figure.ts'
import { type Html, html, trusted } from './html.ts'
import { numbers } from './numbers.ts'

/** One of several charts of which a reader chooses one. */
interface Choice {
  readonly chart: string
  readonly option: string
  readonly hidden: boolean
}

/** A drawn chart with its caption and its numbers, in two widths where there is a narrow one. */
export function figureHtml({ name, title, alt, caption, svg, narrow, table }: Figure, choice?: Choice): Html {
  const chosen =
    choice && html` data-chart="${choice.chart}" data-option="${choice.option}"${choice.hidden ? html` hidden` : null}`
  const drawn = (text: string, kind: string) => html`<div class="drawing ${kind}">${labelled(text, alt)}</div>`
  return html`<figure data-file="${name}"${chosen ?? null}>
<div class="card">${narrow === undefined ? drawn(svg, 'any') : [drawn(svg, 'wide'), drawn(narrow, 'narrow')]}</div>
<figcaption>${caption}</figcaption>
<div class="tools scripts" role="group" aria-label="${title}"><button type="button" data-tool="picture">Copy as picture</button><button type="button" data-tool="csv">Its data as CSV</button></div>
${numbers(title, table)}
</figure>
`
}

/** Screen readers get the finding instead of the picture's pieces; its colours follow the page. */
function labelled(svg: string, alt: string): Html {
  const start = svg.indexOf('<svg') + '<svg'.length
  return html`<svg role="img" aria-label="${alt}"${trusted(withVariables(svg.slice(start)))}`
}
