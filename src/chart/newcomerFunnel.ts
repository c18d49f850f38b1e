import { isDefined } from '../statistics/Estimate.ts'
import type { Comparison, FunnelStep } from '../study/Comparison.ts'
import { barsAre } from './barsAre.ts'
import type { Chart } from './Chart.ts'
import { colours } from './colours.ts'
import { glance } from './glance.ts'
import { intervalPanels, intervalTable } from './intervalPanels.ts'
import { funnelFinding } from './newcomerFindings.ts'
import { percent } from './percent.ts'
import { ranked } from './ranked.ts'
import { sheet } from './sheet.ts'

const steps: readonly { readonly step: FunnelStep['name']; readonly name: string; readonly of: string | null }[] = [
  { step: 'reached', name: 'reached by a friend inside', of: null },
  { step: 'joined', name: 'joined within 28 days', of: 'those reached' },
  { step: 'acted', name: 'acted within 14 days', of: 'those who joined' },
  { step: 'returned', name: 'came back on days 7 to 27', of: 'those who acted' },
  { step: 'shared', name: 'shared within 28 days', of: 'those who came back' },
]

/** From being reached to sharing: a panel for each step, as a share of those who took the step before. */
export function newcomerFunnel(comparison: Comparison, width: number): Chart {
  const { replicates } = comparison
  const strategies = ranked(comparison)
  const colour = colours(comparison)
  const title = funnelFinding(comparison)
  const subtitle = `Each step as a share of those who took the step before; ${barsAre(replicates)}.`
  const rows = strategies.map(({ name }) => ({ name, colour: colour.get(name)!, of: name }))
  const panels = steps.map(({ step, name, of }) => ({
    name,
    axisTitle: of === null ? 'people a month' : `% of ${of}`,
    words: glance,
    say: (mean: string) => (of === null ? `${mean} people a month ${name}` : `${mean} % of ${of} ${name}`),
    estimates: strategies.map(({ newcomers }) => {
      const found = newcomers.funnel.find((one) => one.name === step)!
      if (of !== null) return percent(found.share)
      return isDefined(found.perMonth) ? found.perMonth : null
    }),
  }))
  return {
    name: 'funnel',
    title,
    alt: `${title}. ${subtitle}`,
    caption:
      'People outside who are reached by a share may join, act, come back and share in turn. Only those who could be followed for 28 days count. Panels have scales of their own.',
    spec: {
      ...sheet(title, subtitle, width),
      ...intervalPanels(rows, panels, width),
    },
    table: intervalTable('strategy', rows, panels),
  }
}
