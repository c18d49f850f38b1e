import { chartsOf } from '../chartPlaces.ts'
import { figures } from '../figures.ts'
import { html } from '../html.ts'
import type { PageContent } from '../PageContent.ts'
import type { Section } from '../Section.ts'
import { moneyTable } from '../tables/moneyTable.ts'
import { ruleTable } from '../tables/ruleTable.ts'
import { teamTable } from '../tables/teamTable.ts'

/** Hours, cases and money; null when nothing is done at all. */
export function costs(content: PageContent): Section | null {
  const { comparison } = content
  const tables = [ruleTable, teamTable, moneyTable].flatMap((table) => table(comparison) ?? [])
  if (tables.length === 0 && chartsOf(content, 'costs').length === 0) return null
  return { id: 'costs', title: 'What it takes', body: html`${figures(content, 'costs')}${tables}` }
}
