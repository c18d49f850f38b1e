import type { Comparison } from '../../study/Comparison.ts'
import { formatList, quoted } from '../../study/format.ts'
import { further } from '../../study/further.ts'
import { type Html, html } from '../html.ts'
import { keyFigures } from '../keyFigures.ts'
import type { PageContent } from '../PageContent.ts'

const LABELS = ['How much', 'Elsewhere', 'Left undone', 'Trust']
/** Of the further findings those that belong to the verdict; the others lead their sections. */
const HERE = ['In money', 'Like yours']

/** What to do and how sure that is, before anything else. */
export function answer({ comparison, verdict }: PageContent): Html {
  const { title, question } = comparison
  const [advice, ...lines] = verdict
  return html`<p class="kicker" dir="auto">${title}</p>
${question === null ? null : html`<p class="question" dir="auto">${question}</p>`}
${headline(advice!)}
${people(comparison)}
${keyFigures(comparison)}
<dl class="verdict">
${lines.map((line, i) => row(LABELS[i] ?? 'Note', line))}${further(comparison)
  .filter(({ label }) => HERE.includes(label))
  .map(({ label, sentence }) => row(label, sentence))}</dl>`
}

/** The advice itself is larger than the reasons after it. A name in quotation marks does not end it. */
function headline(advice: string): Html {
  const [what, end = '', why] = /^((?:“[^”]*”|[^:.])*)([:.]?)(.*)$/s.exec(advice)!.slice(1)
  return html`<h1><span class="advice">${what!}<span class="unseen">${end}</span></span><span class="why">${why!}</span></h1>`
}

function row(label: string, sentence: string): Html {
  return html`<div><dt>${label}</dt><dd>${sentence}</dd></div>
`
}

function people({ populations }: Comparison): Html | null {
  const provisional = populations.filter(({ fitted }) => fitted === null).map(({ name }) => quoted(name))
  // To what people are fitted stands in the line on trust.
  if (provisional.length === 0) return null
  return html`<p class="note"><b>Provisional.</b> The people (${formatList(provisional)}) are not calibrated on data yet: take this as what the model implies, not as a forecast for your community.</p>`
}
