import { ink } from '../chart/theme.ts'
import type { Figure } from './Figure.ts'
import { type Html, html, trusted } from './html.ts'

/** Charts of one kind, for the page that shows all there are. */
export interface GalleryPart {
  readonly title: string
  readonly figures: readonly Figure[]
}

/** A page for those who work on the charts: each one with its name, at the width of a page and of a phone. */
export function galleryPage(parts: readonly GalleryPart[]): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Charts</title>
<style>${trusted(STYLE)}</style>
</head>
<body>
<h1>Charts</h1>
<nav>${parts.map(
    ({ title, figures }) => html`<p>${title}: ${figures.map(({ name }) => html`<a href="#${name}">${name}</a> `)}</p>
`,
  )}</nav>
${parts.map(
  ({ title, figures }) => html`<section>
<h2>${title}</h2>
${figures.map(shown)}
</section>
`,
)}</body>
</html>
`.html
}

function shown({ name, alt, caption, svg, narrow }: Figure): Html {
  const drawn = (text: string) => html`<div role="img" aria-label="${alt}">${trusted(text)}</div>`
  return html`<figure id="${name}">
<h3>${name}</h3>
<div class="pair">${drawn(svg)}${narrow === undefined ? null : drawn(narrow)}</div>
<figcaption>${caption}</figcaption>
</figure>
`
}

const STYLE = `
body { margin: 2rem auto; max-width: 1230px; padding: 0 1rem; font: 16px/1.5 'DejaVu Sans', Verdana, sans-serif; color: ${ink.text}; background: ${ink.grid} }
a { color: inherit }
nav p { margin: 0.25rem 0 }
figure { margin: 2rem 0 3rem }
h3 { margin: 0 0 0.5rem; font: bold 14px/1.5 'DejaVu Sans Mono', monospace }
.pair { display: flex; flex-wrap: wrap; gap: 1.5rem; align-items: flex-start }
.pair > div { padding: 1rem; background: ${ink.paper}; overflow-x: auto }
svg { display: block }
figcaption { margin-top: 0.5rem; max-width: 75ch; color: ${ink.quiet}; font-size: 14px }
`
