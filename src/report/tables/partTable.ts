import { ranked } from '../../chart/ranked.ts'
import { type Defined, isDefined } from '../../statistics/Estimate.ts'
import type { AblatedStrategy, Ablation, Passed, Through } from '../../study/ablation/Ablation.ts'
import type { Comparison, StrategyResult } from '../../study/Comparison.ts'
import { quoted } from '../../study/format.ts'
import { measureOf } from '../../study/measureOf.ts'
import { standings } from '../../study/standings.ts'
import { dash, definedCell, estimateCell, nameCell, shareCell } from '../cells.ts'
import { type Html, html } from '../html.ts'
import { table } from '../table.ts'

interface Row {
  readonly strategy: StrategyResult
  readonly found: AblatedStrategy
  readonly label: string
  readonly of: (through: Through) => Defined<Omit<Passed, 'without'>>
}

/** How much of the return comes through each part of the model: of the strategy that the verdict speaks of, then of all others. */
export function partTable(comparison: Comparison, ablation: Ablation): Html {
  const { subject } = standings(comparison)
  const others = ranked(comparison).filter(({ name }) => name !== subject.name && name !== comparison.baseline)
  return html`${tableOf(comparison, ablation, [subject])}
<p>A share has no value (–) where the whole may as well be 0: there is no return to take a share of.</p>
${
  others.length === 0
    ? null
    : html`<details>
<summary>The other strategies</summary>
${tableOf(comparison, ablation, others)}
</details>`
}`
}

function tableOf(comparison: Comparison, { parts, strategies }: Ablation, shown: readonly StrategyResult[]): Html {
  const { name, unit } = measureOf(comparison, comparison.decideBy)
  const rows = shown.flatMap((strategy) => {
    const found = strategies.find((one) => one.name === strategy.name)
    if (found === undefined) return []
    return [
      ...parts.map(
        (part): Row => ({
          strategy,
          found,
          label: part.of === null ? part.name : `of it ${part.name}`,
          of: (through) => through.parts[part.name]!,
        }),
      ),
      { strategy, found, label: 'overlap and rest', of: (through: Through) => through.rest },
    ]
  })
  const amount = (through: Defined<Through>, { of }: Row) => {
    const part = isDefined(through) ? of(through) : through
    return isDefined(part) ? estimateCell(part.amount, true) : definedCell(part)
  }
  const share = (through: Defined<Through>, { of }: Row) => {
    const part = isDefined(through) ? of(through) : through
    return isDefined(part) && isDefined(part.share) ? shareCell(part.share) : dash
  }
  const [alone] = shown.length === 1 ? shown : []
  return table<Row>(
    `What comes through each part of the model${alone ? ` with ${quoted(alone.name)}` : ''}: with everything on, minus without the part`,
    [
      {
        head: 'Part',
        words: true,
        cell: ({ strategy, label }) => (alone ? label : html`${label}<small>${nameCell(comparison, strategy)}</small>`),
      },
      { head: html`${name}<small>${unit}</small>`, cell: (row) => amount(row.found.difference, row) },
      { head: 'Share', cell: (row) => share(row.found.difference, row) },
      {
        head: html`Comes back<small>kind acts per act</small>`,
        cell: (row) => amount(row.found.reciprocity, row),
      },
      { head: 'Share', cell: (row) => share(row.found.reciprocity, row) },
    ],
    rows,
  )
}
