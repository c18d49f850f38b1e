import { formatCount } from '../../study/format.ts'
import { likenessInWords } from '../../study/likeness/likenessInWords.ts'
import { figures } from '../figures.ts'
import { html } from '../html.ts'
import type { PageContent } from '../PageContent.ts'
import type { Section } from '../Section.ts'
import { likenessTable } from '../tables/likenessTable.ts'

/** The simulated community beside the one of the log; null without a log. */
export function likeness(content: PageContent): Section | null {
  const { likeness } = content.comparison
  if (likeness === null) return null
  return {
    id: 'likeness',
    title: 'How much it is like yours',
    short: 'Like yours',
    body: html`<p>${likenessInWords(likeness)}</p>
${figures(content, 'likeness')}
${likenessTable(likeness)}
<p>Compared are ${formatCount(likeness.days, 'day')}, as many as both have: the last of your log, and the first of the simulated community without outreach. People are those who wrote or were written to in that time. The range holds the middle 95 % of the replicates. A measure fits when your figure lies in it, or when the mean is within 10 % of your figure. The simulated community moves in steps, of one day unless the scenario says otherwise: nobody is answered sooner than a step later.</p>`,
  }
}
