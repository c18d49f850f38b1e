import type { Comparison } from '../study/Comparison.ts'
import { formatCount, roundForPeople } from '../study/format.ts'
import { measureOf } from '../study/measureOf.ts'
import { axis, literalColour } from './axis.ts'
import type { Chart } from './Chart.ts'
import { colours } from './colours.ts'
import { extent } from './extent.ts'
import { outcomeFinding } from './findings.ts'
import { ranked } from './ranked.ts'
import { rows } from './rows.ts'
import { sheet } from './sheet.ts'
import { swarm } from './swarm.ts'
import { ink } from './theme.ts'

const ROW = 66
const DOT = 6

/** The measure that decides, for each strategy: its replicates as dots, and below them the mean with its interval. */
export function outcomeDistribution(comparison: Comparison, width: number): Chart {
  const { decideBy } = comparison
  const facts = measureOf(comparison, decideBy)
  const strategies = ranked(comparison)
  const colour = colours(comparison)
  const outcomes = strategies.map(({ outcomes }) => outcomes[decideBy]!)
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

  const dots = outcomes.flatMap(({ values }, row) =>
    swarm(values, { domain, bins, levels: Math.floor((0.55 * ROW) / DOT), most }).map(({ value, height }) => ({
      value,
      row: row + 0.05 - 0.55 * height,
      colour: colour.get(strategies[row]!.name)!,
    })),
  )
  const means = outcomes.map(({ mean, low, high }, row) => ({
    mean,
    low: low ?? mean,
    high: high ?? mean,
    row: row + 0.28,
    colour: colour.get(strategies[row]!.name)!,
    text: roundForPeople({ mean, low, high }).mean,
  }))
  const each =
    comparison.replicates > most
      ? `Each dot stands for ${formatCount(comparison.replicates / most, 'replicate')}`
      : 'Each dot is a replicate'
  const interval =
    comparison.replicates > 1 ? '; below, the mean with its 95 % interval' : '; one replicate has no interval'
  const title = outcomeFinding(comparison)
  const subtitle = `${facts.sentence} ${each}, ${comparison.replicates} in all${interval}.`

  const x = axis(`${facts.name} (${facts.unit})`, domain, width - names)
  return {
    name: 'outcomes',
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
        {
          data: { values: dots },
          mark: { type: 'circle', size: DOT * DOT, opacity: 0.55 },
          encoding: { x: { field: 'value', ...x }, color: literalColour },
        },
        {
          data: { values: means },
          encoding: { color: literalColour },
          layer: [
            { mark: { type: 'rule', strokeWidth: 3 }, encoding: { x: { field: 'low', ...x }, x2: { field: 'high' } } },
            {
              mark: {
                type: 'point',
                shape: 'diamond',
                filled: true,
                opacity: 1,
                size: 90,
                stroke: '#ffffff',
                strokeWidth: 1,
              },
              encoding: { x: { field: 'mean', ...x } },
            },
            {
              mark: { type: 'text', align: 'left', dx: 9, fontWeight: 'bold', color: ink.text },
              encoding: { x: { field: 'high', ...x }, text: { field: 'text' }, color: { value: ink.text } },
            },
          ],
        },
      ],
    },
  }
}
