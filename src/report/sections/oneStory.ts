import { chartsOf } from '../chartPlaces.ts'
import { figures } from '../figures.ts'
import { type Html, html } from '../html.ts'
import type { PageContent } from '../PageContent.ts'
import type { Section } from '../Section.ts'

/** One chain of causes, drawn and told; null where no act led to another one, or no community was lived again. */
export function oneStory(content: PageContent): Section | null {
  const { portrait } = content
  if (!portrait?.story || chartsOf(content, 'story').length === 0) return null
  return {
    id: 'story',
    title: 'One true story',
    body: html`${figures(content, 'story')}
<p>In words: ${portrait.story.sentence}</p>
<p><code>roi explain --replicate ${String(portrait.replicate)}</code> tells this chain and others of the same community; the number behind a name is for its <code>--person</code>.</p>
${chainsOf(content)}`,
  }
}

/** The story is the best of many chains: how large the others are. */
function chainsOf(content: PageContent): Html | null {
  if (chartsOf(content, 'chains').length === 0) return null
  return html`<h3>How large the other chains are</h3>
${figures(content, 'chains')}`
}
