import { percent } from '../../chart/percent.ts'
import { ranked } from '../../chart/ranked.ts'
import type { Comparison, ExperienceResult } from '../../study/Comparison.ts'
import { formatNumber } from '../../study/format.ts'
import { dash, estimateCell } from '../cells.ts'
import { type Html, html } from '../html.ts'
import { type Column, table } from '../table.ts'

/** What newcomers met in their first week, and how many of them came back; null when nobody could be followed. */
export function firstWeekTable(comparison: Comparison): Html | null {
  const strategies = ranked(comparison)
  const all = strategies.flatMap(({ newcomers }) => newcomers.firstWeek)
  if (all.every(({ share }) => percent(share) === null)) return null
  const columns: Column<string>[] = [
    { head: 'In the first week', words: true, cell: (met) => met },
    ...strategies.map(({ name, newcomers }) => ({
      head: name,
      cell: (met: string) => experienceCell(newcomers.firstWeek.find((row) => row.name === met)!),
    })),
  ]
  return table(
    'Newcomers by what they met in the first seven days: % of these who came back on days 7 to 27, and how many they are',
    columns,
    strategies[0]!.newcomers.firstWeek.map(({ name }) => name),
  )
}

function experienceCell({ share, returned }: ExperienceResult): string | Html {
  const [met, back] = [percent(share), percent(returned)]
  if (met === null || back === null) return dash
  return html`${estimateCell(back)}<small>${formatNumber(met.mean)} % of all</small>`
}
