import { chartsOf } from '../chartPlaces.ts'
import { figures } from '../figures.ts'
import { html } from '../html.ts'
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
<p>In words: ${portrait.story.sentence} A number behind a name is what <code>roi explain --person</code> takes, to tell more of that life.</p>`,
  }
}
