import { figures } from '../figures.ts'
import { html } from '../html.ts'
import { lead } from '../lead.ts'
import type { PageContent } from '../PageContent.ts'
import type { Section } from '../Section.ts'
import { partTable } from '../tables/partTable.ts'

/** Through which parts of the model the return comes; null when nobody asked. */
export function channels(content: PageContent): Section | null {
  const { ablation } = content.comparison
  if (ablation === null || ablation.strategies.length === 0) return null
  return {
    id: 'channels',
    title: 'Through what it comes back',
    short: 'Through what',
    body: html`${lead(content.comparison, 'Through what')}${figures(content, 'channels')}
${partTable(content.comparison, ablation)}
<ul>
${ablation.parts.map(
  ({ name, of, sentence }) => html`<li><b>${of === null ? name : `${of}, ${name}`}</b>: ${sentence}</li>
`,
)}</ul>`,
  }
}
