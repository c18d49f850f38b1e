import { figures } from '../figures.ts'
import { html } from '../html.ts'
import { lead } from '../lead.ts'
import type { PageContent } from '../PageContent.ts'
import type { Section } from '../Section.ts'
import { hoursTable } from '../tables/hoursTable.ts'
import { ruleValueTable } from '../tables/ruleValueTable.ts'

/** What one hour and one rule more are worth; null when nobody asked. */
export function worth(content: PageContent): Section | null {
  const { marginal } = content.comparison
  if (marginal === null) return null
  return {
    id: 'worth',
    title: 'What one hour and one rule more are worth',
    short: 'One hour more',
    body: html`${lead(content.comparison, 'The next hour')}${figures(content, 'worth')}
${marginal.curves.length === 0 ? html`<p>No strategy does anything, so no hour is worth anything.</p>` : hoursTable(content.comparison, marginal)}
${ruleValueTable(marginal)}`,
  }
}
