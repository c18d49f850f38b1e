import { formatCount, formatNumber, formatPercent, quoted } from '../../study/format.ts'
import { measureOf } from '../../study/measureOf.ts'
import { html } from '../html.ts'
import type { PageContent } from '../PageContent.ts'
import type { Section } from '../Section.ts'
import { measureTable } from '../tables/measureTable.ts'

/** How the result was made, and how to make it again. */
export function methods({ comparison, reproduce }: PageContent): Section {
  const { baseline, days, decideBy, mattersFrom, measures, replicates, replicatesAsked } = comparison
  const { scenario, seed, starts, version } = comparison
  const { name, unit, sentence } = measureOf(comparison, decideBy)
  const share =
    mattersFrom.share === null ? '' : `, ${formatPercent(mattersFrom.share)} of the mean with ${quoted(baseline)}`
  const facts: readonly (readonly [string, string])[] = [
    ['Scenario', scenario],
    ['Program', `Reciprocity of Influence ${version}`],
    ['Seed', seed],
    [
      'Replicates',
      replicates < replicatesAsked
        ? `${formatNumber(replicates)} of the ${formatNumber(replicatesAsked)} asked for`
        : formatNumber(replicates),
    ],
    ['Time', `${formatCount(days, 'day')}${starts === null ? '' : ` from ${starts}`}`],
    ['Decided by', `${name} (${unit}): ${sentence}`],
    ['Matters from', `${formatNumber(mattersFrom.amount)} ${unit}${share}`],
    ['Baseline', baseline],
  ]
  return {
    id: 'methods',
    title: 'Methods',
    body: html`<dl class="facts">
${facts.map(
  ([term, fact]) => html`<div><dt>${term}</dt><dd>${fact}</dd></div>
`,
)}</dl>
<p>Intervals are 95 % confidence intervals of a mean over replicates (Student’s t); those of differences are over paired replicates. The probability of being best is a bootstrap over replicates.</p>
<p>The same result again:</p>
<pre><code>${reproduce}</code></pre>
<details>
<summary>All measures</summary>
${measureTable('Means of all measures, with 95 % intervals', comparison, measures)}
</details>`,
  }
}
