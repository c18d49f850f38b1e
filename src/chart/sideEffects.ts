import type { Comparison } from '../study/Comparison.ts'
import { quoted } from '../study/format.ts'
import { measureOf } from '../study/measureOf.ts'
import { amount } from './amount.ts'
import { barsAre } from './barsAre.ts'
import type { Chart } from './Chart.ts'
import { colours } from './colours.ts'
import { sideFinding } from './findings.ts'
import { intervalPanels, intervalTable } from './intervalPanels.ts'
import { ranked } from './ranked.ts'
import { sheet } from './sheet.ts'

/**
 * Each strategy minus the baseline in other measures: a panel for each of them.
 *
 * @param also ids of measures, at least one
 */
export function sideEffects(comparison: Comparison, also: readonly string[], width: number): Chart {
  const { baseline, replicates } = comparison
  const strategies = ranked(comparison).filter(({ name }) => name !== baseline)
  const colour = colours(comparison)
  const title = sideFinding(comparison, also)
  const subtitle = `Difference to ${quoted(baseline)} in the scenario’s other measures; ${barsAre(replicates)}.`
  const rows = strategies.map(({ name }) => ({ name, colour: colour.get(name)!, of: name }))
  const panels = also.map((id) => {
    const { name, unit, better } = measureOf(comparison, id)
    return {
      name,
      axisTitle: `difference (${unit})${better === 'neither' ? '' : `, ${better} is better`}`,
      estimates: strategies.map(({ differences }) => differences[id] ?? null),
      say: (mean: string) => `${amount(mean, { name, unit })} against ${quoted(baseline)}`,
    }
  })
  return {
    name: 'elsewhere',
    title,
    alt: `${title}. ${subtitle}`,
    caption: 'Each panel has a scale of its own, so lengths can be compared within a panel only.',
    spec: {
      ...sheet(title, subtitle, width),
      ...intervalPanels(rows, panels, width),
    },
    table: intervalTable('strategy', rows, panels),
  }
}
