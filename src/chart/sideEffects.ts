import type { Comparison } from '../study/Comparison.ts'
import { formatCount, quoted } from '../study/format.ts'
import { measureOf } from '../study/measureOf.ts'
import type { Chart } from './Chart.ts'
import { colours } from './colours.ts'
import { sideFinding } from './findings.ts'
import { intervalPanels } from './intervalPanels.ts'
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
  const bars =
    replicates > 1
      ? `bars are 95 % intervals over ${formatCount(replicates, 'replicate')}`
      : 'one replicate has no interval'
  const subtitle = `Difference to ${quoted(baseline)} in the scenario’s other measures; ${bars}.`
  return {
    name: 'elsewhere',
    title,
    alt: `${title}. ${subtitle}`,
    caption: 'Each panel has a scale of its own, so lengths can be compared within a panel only.',
    spec: {
      ...sheet(title, subtitle, width),
      ...intervalPanels(
        strategies.map(({ name }) => ({ name, colour: colour.get(name)! })),
        also.map((id) => {
          const { name, unit, better } = measureOf(comparison, id)
          return {
            name,
            axisTitle: `difference (${unit})${better === 'neither' ? '' : `, ${better} is better`}`,
            estimates: strategies.map(({ differences }) => differences[id] ?? null),
          }
        }),
        width,
      ),
    },
  }
}
