import { type Defined, isDefined } from '../statistics/Estimate.ts'
import type { Comparison } from '../study/Comparison.ts'
import { barsAre } from './barsAre.ts'
import type { Chart } from './Chart.ts'
import { colours } from './colours.ts'
import { reciprocityFinding } from './findings.ts'
import { intervalPanels, intervalTable } from './intervalPanels.ts'
import { ranked } from './ranked.ts'
import { sheet } from './sheet.ts'

/** The Reciprocity of Influence of each strategy that does something: what comes back per act and per hour. */
export function reciprocity(comparison: Comparison, width: number): Chart {
  const { replicates } = comparison
  const strategies = ranked(comparison).filter((strategy) => isDefined(strategy.reciprocity.perAct))
  const colour = colours(comparison)
  const title = reciprocityFinding(comparison)
  const subtitle = `Reciprocity of Influence: kind acts by members with the outreach, minus without any; ${barsAre(replicates)}.`
  const rows = strategies.map(({ name }) => ({ name, colour: colour.get(name)!, of: name }))
  const panels = [
    {
      name: 'per act of outreach',
      axisTitle: 'kind acts gained per act',
      estimates: strategies.map((strategy) => orNull(strategy.reciprocity.perAct)),
      say: (mean: string) => `${mean} kind acts by members per act of outreach`,
    },
    {
      name: 'per hour spent',
      axisTitle: 'kind acts gained per hour',
      estimates: strategies.map((strategy) => orNull(strategy.reciprocity.perHour)),
      say: (mean: string) => `${mean} kind acts by members per hour spent`,
    },
  ]
  return {
    name: 'reciprocity',
    title,
    alt: `${title}. ${subtitle}`,
    caption:
      'The same communities are run once more without any outreach: the kind acts that are missing there are what comes back.',
    spec: {
      ...sheet(title, subtitle, width),
      ...intervalPanels(rows, panels, width),
    },
    table: intervalTable('strategy', rows, panels),
  }
}

function orNull<T>(value: Defined<T>): T | null {
  return isDefined(value) ? value : null
}
