import script from './client/main.ts?script'
import { explained, wordList } from './explained.ts'
import { glossary, type Word } from './glossary.ts'
import { type Html, html, trusted } from './html.ts'
import { pageHead } from './pageHead.ts'
import type { Section } from './Section.ts'
import { sha256 } from './sha256.ts'
import { style } from './style/style.ts'

export interface DocumentContent {
  readonly title: string
  /** The answer, which stands above everything else. */
  readonly answer: Html
  /** What stands between the answer and the first section, for those who have the script. */
  readonly legend: Html | null
  readonly sections: readonly Section[]
  readonly methods: Section
}

/**
 * One HTML page that needs nothing else: no other file, no network, and no script to be complete. What the policy allows
 * is its own style and script, by their hashes, and pictures that it holds itself.
 */
export function document({ title, answer, legend, sections, methods }: DocumentContent): string {
  const used = new Set<Word>()
  const explain = (part: Html) => explained(part, glossary, used)
  const head = explain(answer)
  const parts = sections.map((section) => ({ ...section, body: explain(section.body) }))
  const end = { ...methods, body: explain(methods.body) }
  const words: Section = {
    id: 'words',
    title: 'Words',
    body: wordList(glossary.filter((word) => used.has(word))),
  }
  return html`<!doctype html>
<html lang="en">
${pageHead({ title, policy, style })}
<body>
<a class="skip" href="#main">Skip to the charts</a>
<header>
${head}
</header>
${contents([...parts, end, words])}
<main id="main" tabindex="-1">
${legend}
${parts.map(sectionHtml)}
</main>
<footer>
${sectionHtml(end)}
${sectionHtml(words)}
</footer>
<script>${trusted(script)}</script>
</body>
</html>
`.html
}

const policy = `default-src 'none'; style-src 'sha256-${sha256(style)}'; script-src 'sha256-${sha256(script)}'; img-src data:`

function sectionHtml({ id, title, body }: Section): Html {
  return html`<section aria-labelledby="${id}">
<h2 id="${id}">${title}</h2>
${body}
</section>
`
}

function contents(sections: readonly Section[]): Html {
  return html`<nav class="contents" aria-label="Contents">
<ol>
${sections.map(
  ({ id, title, short }) => html`<li><a href="#${id}">${short ?? title}</a></li>
`,
)}</ol>
</nav>`
}
