import { figures } from '../figures.ts'
import { html } from '../html.ts'
import type { PageContent } from '../PageContent.ts'
import type { Section } from '../Section.ts'
import { strategyTable } from '../tables/strategyTable.ts'

/** Outcomes, differences, and how probably each strategy is the best. */
export function sideBySide(content: PageContent): Section {
  const several = content.comparison.strategies.length > 1
  return {
    id: 'side-by-side',
    title: several ? 'The strategies side by side' : 'The outcome',
    short: several ? 'Side by side' : 'The outcome',
    body: html`${figures(content, 'side-by-side')}
${strategyTable(content.comparison)}`,
  }
}
