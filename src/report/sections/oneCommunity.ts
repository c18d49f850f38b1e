import { communityInWords } from '../../chart/portrait/communityInWords.ts'
import { chartsOf } from '../chartPlaces.ts'
import { figures } from '../figures.ts'
import { html } from '../html.ts'
import type { PageContent } from '../PageContent.ts'
import type { Section } from '../Section.ts'

/** What happened inside one of the simulated communities; null where none was lived again. */
export function oneCommunity(content: PageContent): Section | null {
  const { comparison, portrait } = content
  if (!portrait || chartsOf(content, 'community').length === 0) return null
  return {
    id: 'community',
    title: 'Inside one community',
    short: 'One community',
    body: html`<p>${communityInWords(comparison, portrait)} It was lived again to look inside, and it is an illustration: how sure a result is can only be read from all replicates together.</p>
${figures(content, 'community')}`,
  }
}
