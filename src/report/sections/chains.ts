import { chartsOf } from '../chartPlaces.ts'
import { figures } from '../figures.ts'
import { html } from '../html.ts'
import type { PageContent } from '../PageContent.ts'
import type { Section } from '../Section.ts'

/** How one act leads to the next, in one community; null when no such chart was drawn. */
export function chains(content: PageContent): Section | null {
  if (chartsOf(content, 'chains').length === 0) return null
  return {
    id: 'chains',
    title: 'From one act to the next',
    short: 'The chains',
    body: html`${figures(content, 'chains')}`,
  }
}
