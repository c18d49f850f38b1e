import { chartsOf } from '../chartPlaces.ts'
import { figures } from '../figures.ts'
import { html } from '../html.ts'
import type { PageContent } from '../PageContent.ts'
import type { Section } from '../Section.ts'
import { firstWeekTable } from '../tables/firstWeekTable.ts'

/** How newcomers come, and whether they stay; null when nobody could be followed. */
export function newcomers(content: PageContent): Section | null {
  const firstWeek = firstWeekTable(content.comparison)
  if (firstWeek === null && chartsOf(content, 'newcomers').length === 0) return null
  return {
    id: 'newcomers',
    title: 'Who comes, and who stays',
    short: 'Newcomers',
    body: html`${figures(content, 'newcomers')}
${firstWeek}
${
  firstWeek &&
  html`<p>The table shows what goes together, not what it does: who asks or is noticed may be who would have come back anyway. What a strategy does is in its differences to the baseline.</p>`
}`,
  }
}
