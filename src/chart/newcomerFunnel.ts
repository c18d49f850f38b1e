import { isDefined } from '../statistics/Estimate.ts'
import type { Comparison, FunnelStep } from '../study/Comparison.ts'
import { formatCount, roundForPeople } from '../study/format.ts'
import type { Chart } from './Chart.ts'
import { colours } from './colours.ts'
import { funnelFinding } from './findings.ts'
import { intervalPanels } from './intervalPanels.ts'
import { percent } from './percent.ts'
import { ranked } from './ranked.ts'
import { sheet } from './sheet.ts'

const panels: readonly { readonly step: FunnelStep['name']; readonly name: string; readonly of: string | null }[] = [
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
  const bars =
    replicates > 1
      ? `Bars are 95 % intervals over ${formatCount(replicates, 'replicate')}`
      : 'One replicate has no interval'
  const subtitle = `Each step as a share of those who took the step before. ${bars}.`
  const words = (found: Parameters<typeof roundForPeople>[0]) => roundForPeople(found).mean
  return {
    name: 'funnel',
    title,
    alt: `${title}. ${subtitle}`,
    caption:
      'People outside who are reached by a share may join, act, come back and share in turn. Only those who could be followed for 28 days count. Panels have scales of their own.',
    spec: {
      ...sheet(title, subtitle, width),
      ...intervalPanels(
        strategies.map(({ name }) => ({ name, colour: colour.get(name)! })),
        panels.map(({ step, name, of }) => ({
          name,
          axisTitle: of === null ? 'people a month' : `% of ${of}`,
          words,
          estimates: strategies.map(({ newcomers }) => {
            const found = newcomers.funnel.find((one) => one.name === step)!
            if (of !== null) return percent(found.share)
            return isDefined(found.perMonth) ? found.perMonth : null
          }),
        })),
        width,
      ),
    },
  }
}
