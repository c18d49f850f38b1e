import { ranked } from '../../chart/ranked.ts'
import type { Comparison } from '../../study/Comparison.ts'
import { hours, nameCell } from '../cells.ts'
import { type Html, html } from '../html.ts'
import { type Column, table } from '../table.ts'

/** The hours of each of the team under each strategy; null when there is one person only. */
export function teamTable(comparison: Comparison): Html | null {
  const names = comparison.strategies[0]!.team.map(({ name }) => name)
  if (names.length < 2) return null
  type Row = Comparison['strategies'][number]
  const column = (name: string, voice: number): Column<Row> => ({
    head: html`${name}<small>hours spent of given</small>`,
    cell: ({ team }) => `${hours(team[voice]!.spent)} of ${hours(team[voice]!.given)}`,
  })
  return table(
    'The team: hours in one community over the whole time, on average',
    [{ head: 'Strategy', words: true, cell: (strategy) => nameCell(comparison, strategy) }, ...names.map(column)],
    ranked(comparison),
  )
}
