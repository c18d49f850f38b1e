import type { Mechanism } from '../experiment/Experiment.ts'
import { mechanisms } from '../experiment/Experiment.ts'
import type { Evidence } from '../study/evidence/Evidence.ts'
import { capital, complaints, headline } from '../study/evidence/words.ts'
import { formatCount, formatList, formatNumber, quoted } from '../study/format.ts'
import { document } from './document.ts'
import { ablationTable, evidenceTable, reasonTable } from './evidenceTables.ts'
import type { Figure } from './Figure.ts'
import { figureHtml } from './figureHtml.ts'
import { type Html, html } from './html.ts'
import type { Section } from './Section.ts'

/** A chart that has been drawn, and the mechanism that it belongs to. */
export interface EvidenceFigure extends Figure {
  readonly mechanism: Mechanism
}

export interface EvidencePageContent {
  readonly evidence: Evidence
  readonly charts: readonly EvidenceFigure[]
  /** The command that gives the same result again. */
  readonly reproduce: string
}

/** The evidence as one HTML page. */
export function evidencePage(content: EvidencePageContent): string {
  const { evidence } = content
  return document({
    title: 'Published against simulated',
    answer: answer(evidence),
    legend: null,
    sections: [
      ...evidence.summary.mechanisms.map(({ mechanism }) => aboutMechanism(mechanism, content)),
      ...[failures(evidence), ablation(evidence)].filter((section) => section !== null),
    ],
    methods: methods(content),
  })
}

function answer(evidence: Evidence): Html {
  const { experiments, summary } = evidence
  const said = complaints(evidence)
  return html`<p class="kicker">Published against simulated</p>
<p class="question">${formatCount(experiments.length, 'published experiment')}, played again by the people of the model</p>
<h1><span class="advice">${headline(evidence)}</span></h1>
${said.length === 0 ? null : html`<p class="note">${said.map((sentence, i) => html`${i === 0 ? null : html`<br>`}${sentence}`)}</p>`}
<dl class="verdict">
${summary.mechanisms.map(
  ({
    mechanism,
    passing,
    rows,
  }) => html`<div><dt>${capital(mechanism)}</dt><dd>${formatNumber(passing)} of ${formatNumber(rows)} inside${outside(evidence, mechanism)}</dd></div>
`,
)}${fitted(evidence)}</dl>`
}

/** Which results of a mechanism are not reproduced, by name. */
function outside({ results }: Evidence, mechanism: Mechanism): Html | null {
  const ids = results.filter((row) => row.mechanism === mechanism && !row.pass).map(({ id }) => id)
  return ids.length === 0 ? null : html`<small>outside: ${formatList(ids)}</small>`
}

/** How many free parameters stand beside how many figures that they explain. */
function fitted({ summary: { freeParameters, parameters, explained, figures } }: Evidence): Html | null {
  if (parameters === 0) return null
  const counts = Object.entries(freeParameters).map(
    ([name, { length }]) =>
      `${formatNumber(length)} of ${name === 'designs' ? 'the designs of studies, by hand' : quoted(name)}`,
  )
  return html`<div><dt>Fitted</dt><dd>${formatCount(parameters, 'number')} (${formatList(counts)}), beside ${formatNumber(explained)} of ${formatNumber(figures)} published figures explained</dd></div>
`
}

function aboutMechanism(mechanism: Mechanism, { evidence, charts }: EvidencePageContent): Section {
  const rows = evidence.results.filter((row) => row.mechanism === mechanism)
  return {
    id: mechanism,
    title: capital(mechanism),
    body: html`<p>${mechanisms[mechanism]}</p>
${charts.filter((chart) => chart.mechanism === mechanism).map((chart) => figureHtml(chart))}
${evidenceTable(`Published results on ${mechanism}`, rows)}`,
  }
}

function failures({ results }: Evidence): Section | null {
  const rows = results.filter(({ pass }) => !pass)
  if (rows.length === 0) return null
  return {
    id: 'outside',
    title: 'What the model does not reproduce',
    short: 'Not reproduced',
    body: reasonTable(rows),
  }
}

function ablation({ ablation: rows }: Evidence): Section | null {
  if (rows === null) return null
  return {
    id: 'ablation',
    title: 'What each channel is needed for',
    short: 'Channels',
    body: html`<p>Each result that is said to need a channel is played again with that channel off, and has to fail then: a model that reproduces it anyway does so for another reason than it claims.</p>
${rows.length === 0 ? html`<p>No row here is said to need a channel.</p>` : ablationTable(rows)}`,
  }
}

function methods({ evidence, reproduce }: EvidencePageContent): Section {
  const { experiments, version } = evidence
  return {
    id: 'methods',
    title: 'Methods',
    body: html`<dl class="facts">
<div><dt>Program</dt><dd>Reciprocity of Influence ${version}</dd></div>
${experiments.map(
  ({ id, title, question, seed }) => html`<div><dt>${id}</dt><dd>${title}: ${question} (seed ${seed})</dd></div>
`,
)}${Object.entries(evidence.summary.freeParameters).map(
  ([population, names]) => html`<div><dt>Fitted in ${quoted(population)}</dt><dd>${names.join(', ')}</dd></div>
`,
)}</dl>
<p>Each experiment is played in many sessions of the published size. Figures are those of all sessions put together, with 95 % intervals from how sessions differ. A value is inside when it is at most its tolerance away from the published one, a course when its root mean squared error (RMSE) is, a direction when it is the published one. Tolerances stand in the experiment files; in those that are shipped they are about two standard errors of the published sample.</p>
<p>The same result again:</p>
<pre><code>${reproduce}</code></pre>`,
  }
}
