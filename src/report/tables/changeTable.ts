import { ranked } from '../../chart/ranked.ts'
import type { Comparison } from '../../study/Comparison.ts'
import type { GroupChange } from '../../study/changes.ts'
import { formatNumber } from '../../study/format.ts'
import { dash, definedCell } from '../cells.ts'
import { type Html, html } from '../html.ts'
import { type Column, table } from '../table.ts'

/** Who changed through the outreach; null when no strategy does anything. */
export function changeTable(comparison: Comparison): Html | null {
  const acting = ranked(comparison).filter(({ rules }) => rules.length > 0)
  const [first] = acting
  if (first === undefined || first.changes.length === 0) return null
  const columns: Column<GroupChange>[] = [
    {
      head: 'On day 1',
      words: true,
      cell: ({ group, people }) => html`${group}<small>${formatNumber(people, people < 10 ? 0.1 : 1)} people</small>`,
    },
    ...acting.map(({ name, changes }) => ({
      head: name,
      cell: ({ group }: GroupChange) => {
        const own = changes.find((one) => one.group === group)
        return own === undefined ? dash : definedCell(own.kindActs, true)
      },
    })),
  ]
  return html`${table('Who changed: kind acts per person over the whole time, with the outreach minus without', columns, first.changes)}
<p>Groups are formed on day 1, before any outreach, so the same people are compared with themselves. The numbers are means over a group and over communities. They do not say what became of one person, whose two lives soon differ by chance, nor whether those who were served changed more than the others of their group.</p>`
}
