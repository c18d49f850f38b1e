import type { Comparison } from '../study/Comparison.ts'
import { formatCount, formatList, formatNumber, formatPercent, quoted } from '../study/format.ts'
import { further } from '../study/further.ts'
import { likenessInWords } from '../study/likeness/likenessInWords.ts'
import { measureOf } from '../study/measureOf.ts'
import type { Figure } from './Figure.ts'
import { figureHtml } from './figureHtml.ts'
import { type Html, html, trusted } from './html.ts'
import { style } from './style.ts'
import { changeTable } from './tables/changeTable.ts'
import { differenceTable } from './tables/differenceTable.ts'
import { firstWeekTable } from './tables/firstWeekTable.ts'
import { hoursTable } from './tables/hoursTable.ts'
import { likenessTable } from './tables/likenessTable.ts'
import { measureTable } from './tables/measureTable.ts'
import { moneyTable } from './tables/moneyTable.ts'
import { networkTable } from './tables/networkTable.ts'
import { partTable } from './tables/partTable.ts'
import { returnTable } from './tables/returnTable.ts'
import { ruleTable } from './tables/ruleTable.ts'
import { ruleValueTable } from './tables/ruleValueTable.ts'
import { strategyTable } from './tables/strategyTable.ts'
import { teamTable } from './tables/teamTable.ts'

export interface PageContent {
  readonly comparison: Comparison
  /** The answer in five lines; the first one is the advice. */
  readonly verdict: readonly string[]
  readonly charts: readonly Figure[]
  /** The command that gives the same result again. */
  readonly reproduce: string
}

/**
 * The result as one HTML page that needs nothing else: no script, no other file, no network. It reads from the answer
 * down to the method, and every number in it is one of the comparison's, rounded.
 */
export function page(content: PageContent): string {
  const { comparison } = content
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${comparison.title}</title>
<style>${trusted(style)}</style>
</head>
<body>
${answer(content)}
<main>
${sideBySide(content)}
${unfolding(content)}
${comingBack(content)}
${worth(content)}
${channels(content)}
${joining(content)}
${costs(content)}
${likeness(content)}
${trust(content)}
</main>
${methods(content)}
</body>
</html>
`.html
}

const LABELS = ['How much', 'Elsewhere', 'Left undone', 'Trust']

function answer({ comparison, verdict }: PageContent): Html {
  const { title, question } = comparison
  const [advice, ...lines] = verdict
  return html`<header>
<p class="kicker">${title}</p>
${question === null ? null : html`<p class="question">${question}</p>`}
<h1>${advice!}</h1>
${people(comparison)}
<dl class="verdict">
${lines.map(
  (line, i) => html`<div><dt>${LABELS[i] ?? 'Note'}</dt><dd>${line}</dd></div>
`,
)}${further(comparison).map(
  ({ label, sentence }) => html`<div><dt>${label}</dt><dd>${sentence}</dd></div>
`,
)}</dl>
</header>`
}

function people({ populations }: Comparison): Html | null {
  const provisional = populations.filter(({ fitted }) => fitted === null).map(({ name }) => quoted(name))
  // To what people are fitted stands in the line on trust.
  if (provisional.length === 0) return null
  return html`<p class="note"><b>Provisional.</b> The people (${formatList(provisional)}) are not calibrated on data yet: take this as what the model implies, not as a forecast for your community.</p>`
}

/** Charts with a section of their own; all others compare the strategies. */
const ELSEWHERE = ['course', 'reciprocity', 'hours', 'channels', 'funnel', 'retention', 'elsewhere', 'likeness']

function sideBySide({ comparison, charts }: PageContent): Html {
  return html`<section aria-labelledby="side-by-side">
<h2 id="side-by-side">${comparison.strategies.length > 1 ? 'The strategies side by side' : 'The outcome'}</h2>
${charts.filter(({ name }) => !ELSEWHERE.includes(name)).map(figureHtml)}
${strategyTable(comparison)}
</section>`
}

function unfolding({ charts }: PageContent): Html | null {
  if (!charts.some(({ name }) => name === 'course')) return null
  return html`<section aria-labelledby="course">
<h2 id="course">How it unfolds</h2>
${charts.filter(({ name }) => name === 'course').map(figureHtml)}
</section>`
}

function comingBack({ comparison, charts }: PageContent): Html {
  return html`<section aria-labelledby="return">
<h2 id="return">What comes back, and what it takes</h2>
${charts.filter(({ name }) => name === 'reciprocity').map(figureHtml)}
${returnTable(comparison)}
${moneyTable(comparison)}
<p>What comes back is the difference between two lives of the same community, with the outreach and without any. What is <em>traced</em> follows chains of causes in one of them: it counts kind acts that would have been done anyway, for another reason, and misses harm that did not happen and kindness that only moved.</p>
${changeTable(comparison)}
${ruleTable(comparison)}
${teamTable(comparison)}
</section>`
}

function worth({ comparison, charts }: PageContent): Html | null {
  const { marginal } = comparison
  if (marginal === null) return null
  return html`<section aria-labelledby="worth">
<h2 id="worth">What one hour and one rule more are worth</h2>
${charts.filter(({ name }) => name === 'hours').map(figureHtml)}
${marginal.curves.length === 0 ? html`<p>No strategy does anything, so no hour is worth anything.</p>` : hoursTable(comparison, marginal)}
${ruleValueTable(marginal)}
</section>`
}

function channels({ comparison, charts }: PageContent): Html | null {
  const { ablation } = comparison
  if (ablation === null || ablation.strategies.length === 0) return null
  return html`<section aria-labelledby="channels">
<h2 id="channels">Through what it comes back</h2>
${charts.filter(({ name }) => name === 'channels').map(figureHtml)}
${partTable(comparison, ablation)}
<ul>
${ablation.parts.map(
  ({ name, of, sentence }) => html`<li><b>${of === null ? name : `${of}, ${name}`}</b>: ${sentence}</li>
`,
)}</ul>
</section>`
}

function joining({ comparison, charts }: PageContent): Html | null {
  const shown = charts.filter(({ name }) => name === 'funnel' || name === 'retention')
  const firstWeek = firstWeekTable(comparison)
  if (shown.length === 0 && firstWeek === null) return null
  return html`<section aria-labelledby="newcomers">
<h2 id="newcomers">Who comes, and who stays</h2>
${shown.map(figureHtml)}
${firstWeek}
${
  firstWeek &&
  html`<p>The table shows what goes together, not what it does: who asks or is noticed may be who would have come back anyway. What a strategy does is in its differences to the baseline.</p>`
}
</section>`
}

function costs({ comparison, charts }: PageContent): Html | null {
  const { also, decideBy, strategies } = comparison
  const watched = also.filter(
    (id) => id !== decideBy && strategies.some(({ differences }) => differences[id] !== undefined),
  )
  if (watched.length === 0) return null
  return html`<section aria-labelledby="elsewhere">
<h2 id="elsewhere">What it does elsewhere</h2>
${charts.filter(({ name }) => name === 'elsewhere').map(figureHtml)}
${differenceTable(
  comparison,
  watched.map((id) => measureOf(comparison, id)),
)}
</section>`
}

function likeness({ comparison, charts }: PageContent): Html | null {
  const { likeness } = comparison
  if (likeness === null) return null
  return html`<section aria-labelledby="likeness">
<h2 id="likeness">How much it is like yours</h2>
<p>${likenessInWords(likeness)}</p>
${charts.filter(({ name }) => name === 'likeness').map(figureHtml)}
${likenessTable(likeness)}
<p>Compared are ${formatCount(likeness.days, 'day')}, as many as both have: the last of your log, and the first of the simulated community without outreach. People are those who wrote or were written to in that time. The range holds the middle 95 % of the replicates. A measure fits when your figure lies in it, or when the mean is within 10 % of your figure. The simulated community moves in steps, of one day unless the scenario says otherwise: nobody is answered sooner than a step later.</p>
</section>`
}

function trust({ comparison }: PageContent): Html {
  const { caveats, replicates, warmUp } = comparison
  const drift =
    warmUp.drift === null
      ? null
      : ` (acts a day changed by ${formatNumber(100 * Math.abs(warmUp.drift), 1)} % in its last two weeks)`
  const known =
    replicates > 1
      ? 'The intervals say how well the mean of the model is known, not how well the model knows your community.'
      : 'One replicate shows one possible course, and nothing about chance: ask for more.'
  return html`<section aria-labelledby="trust">
<h2 id="trust">How far to trust it</h2>
<ul>
<li>${known}</li>
${caveats.map(
  (caveat) => html`<li>${caveat}</li>
`,
)}<li>The community lived ${formatCount(warmUp.days, 'day')} before day 1 and had ${warmUp.settled ? '' : 'not '}settled by then${drift}.</li>
${commonDraws(comparison)}</ul>
${networkTable(comparison)}
</section>`
}

/** How much of the variance of differences the common draws took away, over the strategies. */
function commonDraws({ strategies, decideBy }: Comparison): Html | null {
  const left = strategies.flatMap(({ differences }) => differences[decideBy]?.varianceLeft ?? [])
  if (left.length === 0) return null
  const [least, most] = [Math.min(...left), Math.max(...left)].map((share) => `${formatNumber(100 * share, 1)} %`)
  return html`<li>All strategies were run on the same draws, which leaves ${least === most ? most! : `${least} to ${most}`} of the variance that differences between separate communities would have.</li>
`
}

function methods({ comparison, reproduce }: PageContent): Html {
  const {
    baseline,
    days,
    decideBy,
    mattersFrom,
    measures,
    replicates,
    replicatesAsked,
    scenario,
    seed,
    starts,
    version,
  } = comparison
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
  return html`<footer aria-labelledby="methods">
<h2 id="methods">Methods</h2>
<dl class="facts">
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
</details>
</footer>`
}
