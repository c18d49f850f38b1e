import { quantile } from '../statistics/quantile.ts'
import type { Comparison } from '../study/Comparison.ts'
import { formatCount, formatNumber } from '../study/format.ts'
import { measureOf } from '../study/measureOf.ts'
import { amount } from './amount.ts'
import { axis } from './axis.ts'
import type { Chart } from './Chart.ts'
import { colours } from './colours.ts'
import { extent } from './extent.ts'
import { outcomeFinding } from './findings.ts'
import { glance } from './glance.ts'
import { hover } from './hover.ts'
import { hoverEstimate } from './hoverEstimate.ts'
import { interval, intervalBars } from './intervals.ts'
import { ranked } from './ranked.ts'
import { rows } from './rows.ts'
import { sheet } from './sheet.ts'
import { standIn } from './standIn.ts'
import { swarm } from './swarm.ts'
import { ink } from './theme.ts'

const ROW = 66
const DOT = 6

/**
 * A measure for each strategy that has it: its replicates as dots, and below them the mean with its interval.
 *
 * @param id of a measure that a strategy has a value of
 */
export function outcomeDistribution(comparison: Comparison, id: string, width: number): Chart {
  const facts = measureOf(comparison, id)
  const strategies = ranked(comparison).filter(({ outcomes }) => outcomes[id] !== undefined)
  const colour = colours(comparison)
  const outcomes = strategies.map(({ outcomes }) => outcomes[id]!)
  const domain = extent(outcomes.flatMap(({ values, low, high }) => [...values, low, high]))
  const {
    params,
    y,
    width: names,
  } = rows(
    strategies.map(({ name }) => name),
    width,
  )
  const most = 50
  const bins = Math.floor((width - names) / DOT)

  const dots = outcomes.map(({ values }, row) =>
    swarm(values, { domain, bins, levels: Math.floor((0.55 * ROW) / DOT), most }).map(({ value, height }) => ({
      value,
      row: row + 0.05 - 0.55 * height,
    })),
  )
  const spread = outcomes.map(({ values }, row) => {
    const at = quantiles(values).map((value) => formatNumber(value))
    const all = formatCount(values.length, 'replicate')
    const range = `from ${at[0]} to ${amount(at[4]!, facts)}, the middle half ${at[1]} to ${at[3]}`
    return hover(strategies[row]!.name, `${strategies[row]!.name}: ${all} ${range}`)
  })
  const means = outcomes.map((found, row) => {
    const { name: of } = strategies[row]!
    const text = glance(found, outcomes)
    const description = hoverEstimate(of, found, () => `on average ${amount(text, facts)}`)
    return interval(row + 0.28, found, { colour: colour.get(of)!, of, text, description })
  })
  const each =
    comparison.replicates > most
      ? `Each dot stands for ${formatCount(comparison.replicates / most, 'replicate')}`
      : 'Each dot is a replicate'
  const below =
    comparison.replicates > 1 ? '; below, the mean with its 95 % interval' : '; one replicate has no interval'
  const title = outcomeFinding(comparison, id)
  const subtitle = `${facts.sentence} ${each}, ${comparison.replicates} in all${below}.`

  const x = axis(`${facts.name} (${facts.unit})`, domain, width - names)
  return {
    ...standIn('outcomes', facts, id === comparison.decideBy),
    title,
    alt: `${title}. ${subtitle}`,
    caption:
      'A replicate is one simulated community from its warm-up to the last day. The dots show how differently communities turn out, the interval how well their mean is known.',
    spec: {
      ...sheet(title, subtitle, width),
      width,
      autosize: { type: 'fit-x', contains: 'padding' },
      height: ROW * strategies.length,
      params,
      encoding: { y },
      layer: [
        ...dots.map((values, row) => ({
          data: { values },
          mark: {
            type: 'circle' as const,
            size: DOT * DOT,
            opacity: 1,
            fillOpacity: 0.65,
            color: colour.get(strategies[row]!.name)!,
          },
          encoding: { x: { field: 'value', ...x }, description: { value: spread[row]! } },
        })),
        {
          data: { values: means },
          layer: [
            ...intervalBars(x),
            {
              mark: { type: 'text', align: 'left', dx: 9, fontWeight: 'bold', color: ink.text },
              encoding: {
                x: { field: 'high', ...x },
                text: { field: 'text' },
                description: { field: 'of', type: 'nominal' },
              },
            },
          ],
        },
      ],
    },
    table: {
      columns: [
        'strategy',
        `mean of ${facts.name} (${facts.unit})`,
        '95 % from',
        '95 % to',
        'lowest replicate',
        'a quarter below',
        'half below',
        'three quarters below',
        'highest replicate',
      ],
      rows: outcomes.map(({ mean, low, high, values }, row) => [
        strategies[row]!.name,
        mean,
        low,
        high,
        ...quantiles(values),
      ]),
    },
  }
}

/** The lowest, the quartiles and the highest of values. */
function quantiles(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b)
  return [0, 0.25, 0.5, 0.75, 1].map((share) => quantile(sorted, share))
}
