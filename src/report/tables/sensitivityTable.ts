import type { Comparison } from '../../study/Comparison.ts'
import { formatNumber } from '../../study/format.ts'
import { measureOf } from '../../study/measureOf.ts'
import type { CommunitiesAlike, PropertySensitivity, StrategySensitivity } from '../../study/sensitivity/Sensitivity.ts'
import { estimateCell } from '../cells.ts'
import { type Html, html } from '../html.ts'
import { table } from '../table.ts'

/** The difference in communities with less of something and in those with more. */
export function sensitivityTable(comparison: Comparison, { properties }: StrategySensitivity): Html {
  const { name, unit } = measureOf(comparison, comparison.decideBy)
  const alike = ({ property, difference }: CommunitiesAlike) =>
    html`${estimateCell(difference, true)}<small>where it is ${formatNumber(property)}</small>`
  return table<PropertySensitivity>(
    `Difference in ${name} (${unit}) by what a community was like on day 1`,
    [
      { head: 'Property', words: true, cell: (row) => row.name },
      { head: 'Half with less of it', cell: ({ less }) => alike(less) },
      { head: 'Half with more of it', cell: ({ more }) => alike(more) },
      {
        head: html`Correlation<small>−1 to 1</small>`,
        cell: ({ correlation: { mean, low, high } }) =>
          html`<b>${formatNumber(mean, 0.01)}</b><small>${formatNumber(low, 0.01)} to ${formatNumber(high, 0.01)}</small>`,
      },
    ],
    properties,
  )
}
