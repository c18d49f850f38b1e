import { type Defined, type Estimate, isDefined } from '../statistics/Estimate.ts'
import type { Ablation, Through } from '../study/ablation/Ablation.ts'
import type { Comparison } from '../study/Comparison.ts'
import { formatCount, quoted } from '../study/format.ts'
import { measureOf } from '../study/measureOf.ts'
import { standings } from '../study/standings.ts'
import { amount } from './amount.ts'
import type { Chart } from './Chart.ts'
import { baselineColour, colours } from './colours.ts'
import { partsFinding } from './furtherFindings.ts'
import { sheet } from './sheet.ts'
import { type WaterfallRow, waterfallPanels, waterfallTable } from './waterfallPanels.ts'

/**
 * How much of the return of the strategy that the verdict speaks of comes through each part of the model: from the
 * whole down by what goes missing without each channel, and back by what was so taken away more than once.
 */
export function throughParts(comparison: Comparison, ablation: Ablation, width: number): Chart {
  const { decideBy, replicates } = comparison
  const { subject } = standings(comparison)
  const { name, unit } = measureOf(comparison, decideBy)
  const found = ablation.strategies.find((one) => one.name === subject.name)!
  const colour = colours(comparison).get(subject.name)!
  const rows: readonly WaterfallRow[] = [
    { name: 'everything on', kind: 'whole', colour },
    ...ablation.parts.map(
      (part): WaterfallRow =>
        part.of === null
          ? { name: part.name, kind: 'step', colour }
          : { name: `of it ${part.name}`, kind: 'way', colour: baselineColour },
    ),
    { name: 'overlap and rest', kind: 'rest', colour: baselineColour },
  ]
  const estimates = (through: Defined<Through>) =>
    isDefined(through)
      ? [through.whole, ...ablation.parts.map((part) => amountOf(through.parts[part.name]!)), amountOf(through.rest)]
      : rows.map(() => null)
  const title = partsFinding(comparison, subject.name)
  const lines = replicates > 1 ? `; dark lines are 95 % intervals over ${formatCount(replicates, 'replicate')}` : ''
  const subtitle = `Each step takes away what goes missing when that part of the model is off, and only that one. Parts work together, so that steps overlap: the last one, overlap and rest, closes the sum${lines}.`
  const panels = [
    {
      name,
      axisTitle: `what ${quoted(subject.name)} brings (${unit})`,
      estimates: estimates(found.difference),
      say: (change: string) => amount(change, { name, unit }),
    },
    {
      name: 'Reciprocity of Influence',
      axisTitle: 'kind acts gained per act of outreach',
      estimates: estimates(found.reciprocity),
      say: (change: string) => `${change} kind acts gained per act of outreach`,
    },
  ]
  return {
    name: 'channels',
    title,
    alt: `${title}. ${subtitle}`,
    caption:
      'The communities are lived again without each part, the weeks before day 1 included. What needs two parts is missing without either, and so is taken away twice: the last step gives it back. Where it takes away still more, that much comes through none of the parts. Thin bars are ways of the channel above them and no steps of their own.',
    spec: {
      ...sheet(title, subtitle, width),
      ...waterfallPanels(rows, panels, width),
    },
    table: waterfallTable('part of the model', rows, panels),
  }
}

function amountOf(found: Defined<{ readonly amount: Estimate }>): Estimate | null {
  return isDefined(found) ? found.amount : null
}
