import type { Defined, Estimate } from '../../statistics/Estimate.ts'
import type { Yield } from '../../study/marginal/Marginal.ts'
import { definedCell } from '../cells.ts'
import { html } from '../html.ts'
import type { Column } from '../table.ts'

type Values = Readonly<Record<string, Defined<Estimate>>>

/** One of the two rows about a thing: what it brings, and below it what each hour of that brings. */
export interface WorthRow<Thing> {
  readonly thing: Thing
  readonly label: string
  /** By id of the yield. */
  readonly values: Values
  /** Rows for which the cells about the thing itself stand. */
  readonly lines: 0 | 2
}

/** Two rows, since a column more for each yield would make the table wider than the page. */
export function worthRows<Thing>(
  thing: Thing,
  whole: { readonly label: string; readonly values: Values },
  hour: { readonly label: string; readonly values: Values },
): WorthRow<Thing>[] {
  return [
    { thing, ...whole, lines: 2 },
    { thing, ...hour, lines: 0 },
  ]
}

/** What the row tells, then a column for each yield; below its name its units in either row. */
export function worthColumns<Thing>(yields: readonly Yield[]): Column<WorthRow<Thing>>[] {
  return [
    { head: html`<span class="unseen">Counted</span>`, label: () => '', words: true, cell: ({ label }) => label },
    ...yields.map(
      ({ id, name, unit, hourUnit }): Column<WorthRow<Thing>> => ({
        head: html`${name}<small>${unit}</small><small>${hourUnit}</small>`,
        cell: ({ values }) => definedCell(values[id]!, true),
        label: ({ lines }) =>
          lines === 0 && hourUnit.startsWith(name)
            ? hourUnit
            : html`${name}<small>${lines === 0 ? hourUnit : unit}</small>`,
      }),
    ),
  ]
}
