import { type Defined, type Estimate, isDefined } from '../statistics/Estimate.ts'
import type { Ablation, Through } from '../study/ablation/Ablation.ts'
import type { Comparison } from '../study/Comparison.ts'
import { quoted } from '../study/format.ts'
import { measureOf } from '../study/measureOf.ts'
import { standings } from '../study/standings.ts'
import { amount } from './amount.ts'
import { barsAre } from './barsAre.ts'
import type { Chart } from './Chart.ts'
import { baselineColour, colours } from './colours.ts'
import { partsFinding } from './furtherFindings.ts'
import { intervalPanels, intervalTable } from './intervalPanels.ts'
import { sheet } from './sheet.ts'
import { ink } from './theme.ts'

/** How much of the return of the strategy that the verdict speaks of comes through each part of the model. */
export function throughParts(comparison: Comparison, ablation: Ablation, width: number): Chart {
  const { decideBy, replicates } = comparison
  const { subject } = standings(comparison)
  const { name, unit } = measureOf(comparison, decideBy)
  const found = ablation.strategies.find((one) => one.name === subject.name)!
  const colour = colours(comparison).get(subject.name)!
  const rows = [
    { name: 'everything on', colour: ink.text, of: '' },
    ...ablation.parts.map((part) => ({
      name: part.of === null ? part.name : `of it ${part.name}`,
      colour: part.of === null ? colour : baselineColour,
      of: '',
    })),
    { name: 'the rest', colour: ink.text, of: '' },
  ]
  const estimates = (through: Defined<Through>) =>
    isDefined(through)
      ? [through.whole, ...ablation.parts.map((part) => amountOf(through.parts[part.name]!)), amountOf(through.rest)]
      : rows.map(() => null)
  const title = partsFinding(comparison, subject.name)
  const subtitle = `What ${quoted(subject.name)} brings with everything on, minus what it brings without each part of the model, on the same draws; ${barsAre(replicates)}.`
  const panels = [
    {
      name,
      axisTitle: `difference (${unit})`,
      estimates: estimates(found.difference),
      say: (mean: string) => amount(mean, { name, unit }),
    },
    {
      name: 'Reciprocity of Influence',
      axisTitle: 'kind acts gained per act of outreach',
      estimates: estimates(found.reciprocity),
      say: (mean: string) => `${mean} kind acts gained per act of outreach`,
    },
  ]
  return {
    name: 'channels',
    title,
    alt: `${title}. ${subtitle}`,
    caption:
      'The communities are lived again without each part, the weeks before day 1 included. The parts need not add up to the whole: what needs two of them is missing without either. The rest is the whole minus all channels; ways of a channel (“of it”) are not taken off twice.',
    spec: {
      ...sheet(title, subtitle, width),
      ...intervalPanels(rows, panels, width),
    },
    table: intervalTable('part of the model', rows, panels),
  }
}

function amountOf(found: Defined<{ readonly amount: Estimate }>): Estimate | null {
  return isDefined(found) ? found.amount : null
}
