import type { Comparison } from '../study/Comparison.ts'
import { formatCount, formatNumber } from '../study/format.ts'
import { measureOf } from '../study/measureOf.ts'
import { axis } from './axis.ts'
import type { Chart } from './Chart.ts'
import { colours } from './colours.ts'
import { extent } from './extent.ts'
import { differenceFinding } from './findings.ts'
import { interval, intervals } from './intervals.ts'
import { ranked } from './ranked.ts'
import { rows } from './rows.ts'
import { sheet } from './sheet.ts'
import { ink } from './theme.ts'

const ROW = 46

/** Each strategy minus the baseline in the measure that decides, beside the zone that is too small to matter. */
export function pairedDifferences(comparison: Comparison, width: number): Chart {
  const { baseline, decideBy, mattersFrom, replicates } = comparison
  const facts = measureOf(comparison, decideBy)
  const colour = colours(comparison)
  const strategies = ranked(comparison).filter(({ name }) => name !== baseline)
  const data = strategies.map(({ name, differences }, row) => interval(row, differences[decideBy]!, colour.get(name)!))
  const zone = mattersFrom.amount
  const domain = extent([0, -zone, zone, ...data.flatMap(({ low, high }) => [low, high])])
  const {
    params,
    y,
    width: names,
    height,
  } = rows(
    strategies.map(({ name }) => name),
    width,
  )
  const x = axis(`difference in ${facts.name} (${facts.unit})`, domain, width - names)

  const title = differenceFinding(comparison)
  const bars =
    replicates > 1
      ? `Bars are 95 % intervals over ${formatCount(replicates, 'replicate')}.`
      : 'One replicate has no interval.'
  const subtitle = `Difference to “${baseline}”, replicate by replicate on the same draws. ${bars}`
  return {
    name: 'differences',
    title,
    alt: `${title}. ${subtitle}`,
    caption:
      'Each community is run with every strategy on the same draws of chance, so that nothing but the strategy differs. An interval inside the grey zone is practically the same; any other one that leaves out 0 is better or worse; the rest need more replicates.',
    spec: {
      ...sheet(title, subtitle, width),
      width,
      autosize: { type: 'fit-x', contains: 'padding' },
      height: Math.max(ROW, height) * strategies.length,
      params,
      layer: [
        {
          data: {
            values: [{ from: -zone, to: zone, zero: 0, label: `within ±${formatNumber(zone)}: too small to matter` }],
          },
          layer: [
            {
              mark: { type: 'rect', color: ink.text, opacity: 0.07 },
              encoding: { x: { field: 'from', ...x }, x2: { field: 'to' } },
            },
            {
              mark: { type: 'rule', color: ink.line, strokeWidth: 1.5 },
              encoding: { x: { field: 'zero', ...x } },
            },
            {
              mark: { type: 'text', baseline: 'bottom', fontSize: 11, color: ink.quiet, ...labelPlace(domain, zone) },
              encoding: {
                x: { field: labelPlace(domain, zone).align === 'right' ? 'to' : 'from', ...x },
                y: { value: -5 },
                text: { field: 'label' },
              },
            },
          ],
        },
        { data: { values: data }, encoding: { y }, layer: intervals(x) },
      ],
    },
  }
}

/** The label of the zone begins at its left end, or ends at its right end where there is more room to the left. */
function labelPlace([from, to]: readonly [number, number], zone: number): { readonly align: 'left' | 'right' } {
  return { align: to + zone >= zone - from ? 'left' : 'right' }
}
