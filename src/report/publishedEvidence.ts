import type { Comparison } from '../study/Comparison.ts'
import { evidenceFor } from '../study/evidence/evidenceFor.ts'
import type { MeasuredEvidence } from '../study/evidence/MeasuredEvidence.ts'
import { capital } from '../study/evidence/words.ts'
import { formatCount, formatList, formatNumber, quoted } from '../study/format.ts'
import { type Html, html } from './html.ts'
import { publishedTable } from './tables/publishedTable.ts'

/** What published experiments found in communities beside what the people of the comparison do in them. */
export function publishedEvidence({ populations, version }: Comparison, measured: MeasuredEvidence): Html {
  const names = populations.map(({ name }) => name)
  const { untried, rows, fitted, setByHand } = evidenceFor(names, measured)
  const tried = names.filter((name) => !untried.includes(name)).map(quoted)
  return html`<h3>What published experiments found, and what the model finds</h3>
${rows.length === 0 ? null : html`<p>${inWords(rows.length, rows.filter(({ pass }) => pass).length, tried)} People have been fitted to such results: ${formatCount(fitted, 'number')} of these people, and ${formatNumber(setByHand)} of the designs of the studies, were chosen in view of them. The table shows how well the model can be made to fit, not how well it foretells.</p>`}
${untried.length === 0 ? null : html`<p>${capital(formatList(untried.map(quoted)))} took part in no published experiment about communities: nothing of what they do has been held against data.</p>`}
${rows.length === 0 ? null : publishedTable(rows)}
<p>${suite(measured)} They were measured with version ${measured.version}${measured.version === version ? ', which also made this page’s numbers' : `, while this page’s numbers are of version ${version}`}; each experiment has a fixed seed. <code>roi evidence</code> plays all of them again and gives the same figures, with their sources, and <code>roi evidence --ablate</code> tells what they need.</p>
`
}

function inWords(all: number, inside: number, people: readonly string[]): string {
  const outside = all - inside
  const rest =
    outside === 0
      ? ''
      : `; ${formatNumber(outside)} ${outside === 1 ? 'is' : 'are'} outside, and stand${outside === 1 ? 's' : ''} first`
  return `When people of ${formatList(people)} live through published experiments about communities, ${formatNumber(inside)} of ${formatCount(all, 'result')} ${inside === 1 ? 'is' : 'are'} inside the tolerance that was set beforehand${rest}.`
}

function suite({ all: { rows, passing, figures, explained, parameters } }: MeasuredEvidence): string {
  return `Of all ${formatCount(rows, 'published result')} that the model is held against, games of the laboratory included, ${formatNumber(passing)} are inside: ${formatNumber(explained)} of ${formatCount(figures, 'figure')}, with ${formatCount(parameters, 'fitted number')}.`
}
