import type { Comparison } from '../study/Comparison.ts'
import { dependenceInWords, halvesInWords } from '../study/sensitivity/sensitivityInWords.ts'
import { standings } from '../study/standings.ts'
import { type Html, html } from './html.ts'
import { sensitivityTable } from './tables/sensitivityTable.ts'

/** How far the result hangs on chance, on the community, and on what was set: what was varied, and what was not. */
export function sensitivity(comparison: Comparison): Html {
  const { subject } = standings(comparison)
  const found = comparison.sensitivity?.strategies.find(({ name }) => name === subject.name)
  return html`<h3>How sensitive the result is</h3>
${
  found === undefined
    ? html`<p>There are too few replicates to halve them, or nothing to compare: nothing can be said of how the result varies with chance.</p>`
    : html`<p>${halvesInWords(comparison, found)} ${dependenceInWords(found)}</p>
${found.properties.length === 0 ? null : sensitivityTable(comparison, found)}`
}
<p>Varied from replicate to replicate: who the people are, drawn from their distributions, who knows whom, and all that is left to chance. ${taken(comparison)}</p>
<p>Not varied: the numbers that describe people, the scenario’s own numbers (how often members visit, how long an act takes, how large circles are) and the length of a step. Whoever doubts one of them changes it, in the scenario or with <code>--set</code>, and runs the comparison again: that the advice stays the same is not shown here.</p>
`
}

function taken({ ablation, marginal }: Comparison): Html {
  const asked = [
    ablation === null || ablation.strategies.length === 0
      ? null
      : html`each part of the model was <a href="#channels">taken away in turn</a>`,
    marginal === null ? null : html`the hours and rules were <a href="#worth">varied one by one</a>`,
  ].filter((one) => one !== null)
  const [first, second] = asked
  if (first === undefined)
    return html`<code>--ablate</code> takes the parts of the model away in turn, and <code>--marginal</code> varies hours and rules; neither was asked for.`
  return html`Besides, ${first}${second === undefined ? null : html`, and ${second}`}.`
}
