import { figures } from '../figures.ts'
import { html } from '../html.ts'
import type { PageContent } from '../PageContent.ts'
import type { Section } from '../Section.ts'
import { changeTable } from '../tables/changeTable.ts'
import { returnTable } from '../tables/returnTable.ts'

/** The Reciprocity of Influence, and who changed. */
export function comingBack(content: PageContent): Section {
  return {
    id: 'return',
    title: 'What comes back',
    body: html`${figures(content, 'return')}
${returnTable(content.comparison)}
<p>What comes back is the difference between two lives of the same community, with the outreach and without any. What is <em>traced</em> follows chains of causes in one of them: it counts kind acts that would have been done anyway, for another reason, and misses harm that did not happen and kindness that only moved.</p>
${changeTable(content.comparison)}`,
  }
}
