import { chartsOf } from '../chartPlaces.ts'
import { figures } from '../figures.ts'
import { html } from '../html.ts'
import type { PageContent } from '../PageContent.ts'
import type { Section } from '../Section.ts'

/** The course over time. */
export function unfolding(content: PageContent): Section | null {
  if (chartsOf(content, 'course').length === 0) return null
  return { id: 'course', title: 'How it unfolds', short: 'Over time', body: html`${figures(content, 'course')}` }
}
