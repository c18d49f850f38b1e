import type { Comparison } from '../../study/Comparison.ts'
import { shippedEvidence } from '../../study/evidence/shippedEvidence.ts'
import { formatCount, formatNumber } from '../../study/format.ts'
import { type Html, html } from '../html.ts'
import type { PageContent } from '../PageContent.ts'
import { publishedEvidence } from '../publishedEvidence.ts'
import type { Section } from '../Section.ts'
import { sensitivity } from '../sensitivity.ts'
import { networkTable } from '../tables/networkTable.ts'

/** What the simulation knows nothing of, for somebody who runs a community; docs/model.md says it at length. */
const LEFT_OUT = [
  'Content: there are no topics but on and off; one answer is as good as another.',
  'The hours of the day: whoever comes, comes once in a step, of one day unless the scenario says otherwise.',
  'What the team is like: it does not tire, learn or go on holiday, and each act takes its standard minutes.',
  'The world outside: search engines, advertising, rival communities, seasons and the product itself.',
  'New friendships: circles neither form nor dissolve; closeness and goodwill do change.',
  'Factions, languages and rank among members.',
]

/** How far to trust the result. */
export function trust({ comparison }: PageContent): Section {
  const { caveats, replicates, warmUp } = comparison
  const drift =
    warmUp.drift === null
      ? null
      : ` (acts a day changed by ${formatNumber(100 * Math.abs(warmUp.drift), 1)} % in its last two weeks)`
  const known =
    replicates > 1
      ? 'The intervals say how well the mean of the model is known, not how well the model knows your community.'
      : 'One replicate shows one possible course, and nothing about chance: ask for more.'
  return {
    id: 'trust',
    title: 'How far to trust it',
    short: 'Trust',
    body: html`<ul>
<li>${known}</li>
${caveats.map(
  (caveat) => html`<li>${caveat}</li>
`,
)}<li>The community lived ${formatCount(warmUp.days, 'day')} before day 1 and had ${warmUp.settled ? '' : 'not '}settled by then${drift}.</li>
${commonDraws(comparison)}</ul>
${publishedEvidence(comparison, shippedEvidence)}
${sensitivity(comparison)}
${networkTable(comparison)}
<h3>What the model leaves out</h3>
<ul>
${LEFT_OUT.map(
  (thing) => html`<li>${thing}</li>
`,
)}</ul>`,
  }
}

/** How much of the variance of differences the common draws took away, over the strategies. */
function commonDraws({ strategies, decideBy }: Comparison): Html | null {
  const left = strategies.flatMap(({ differences }) => differences[decideBy]?.varianceLeft ?? [])
  if (left.length === 0) return null
  const [least, most] = [Math.min(...left), Math.max(...left)].map((share) => `${formatNumber(100 * share, 1)} %`)
  return html`<li>All strategies were run on the same draws, which leaves ${least === most ? most! : `${least} to ${most}`} of the variance that differences between separate communities would have.</li>
`
}
