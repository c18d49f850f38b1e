import { measureOf } from '../../study/measureOf.ts'
import { chartsOf } from '../chartPlaces.ts'
import { figures } from '../figures.ts'
import { html } from '../html.ts'
import type { PageContent } from '../PageContent.ts'
import type { Section } from '../Section.ts'
import { differenceTable } from '../tables/differenceTable.ts'

/** Differences on the other measures that the scenario names; null when there are none. */
export function elsewhere(content: PageContent): Section | null {
  const { comparison } = content
  const { also, decideBy, strategies } = comparison
  const watched = also.filter(
    (id) => id !== decideBy && strategies.some(({ differences }) => differences[id] !== undefined),
  )
  if (watched.length === 0 && chartsOf(content, 'elsewhere').length === 0) return null
  const measures = watched.map((id) => measureOf(comparison, id))
  return {
    id: 'elsewhere',
    title: 'What it does elsewhere',
    short: 'Elsewhere',
    body: html`${figures(content, 'elsewhere')}
${measures.length === 0 ? null : differenceTable(comparison, measures)}`,
  }
}
