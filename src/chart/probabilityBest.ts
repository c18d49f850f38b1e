import type { Comparison } from '../study/Comparison.ts'
import { formatProbability } from '../study/format.ts'
import { measureOf } from '../study/measureOf.ts'
import { amount } from './amount.ts'
import { axis, literalColour } from './axis.ts'
import type { Chart } from './Chart.ts'
import { colours } from './colours.ts'
import { bestFinding } from './findings.ts'
import { hover, hovering } from './hover.ts'
import { lossFormat } from './lossFormat.ts'
import { rows } from './rows.ts'
import { sheet } from './sheet.ts'
import { ink } from './theme.ts'

const ROW = 34

/** How probable it is that each strategy is the best one, and how much is lost on average by choosing it. */
export function probabilityBest(comparison: Comparison, width: number): Chart {
  const { decideBy, replicates } = comparison
  const loss = lossFormat(comparison)
  const facts = measureOf(comparison, decideBy)
  const colour = colours(comparison)
  const strategies = [...comparison.strategies].sort(
    (a, b) => b.probabilityBest - a.probabilityBest || a.expectedRegret - b.expectedRegret,
  )
  const title = bestFinding(comparison)
  const subtitle =
    `How often the strategy is best when the ${replicates} replicates are drawn again, with replacement. ` +
    `Average loss: ${facts.name} (${facts.unit}) that choosing it costs, against the best one.`
  const {
    params,
    y,
    width: names,
    height,
  } = rows(
    strategies.map(({ name }) => name),
    width,
  )
  // The axis goes on beyond 100 %, unseen, through the column of losses.
  const end = width < 500 ? 165 : 140
  const x = axis('probability of being the best (%)', [0, end], width - names)
  const upTo100 = { ...x, axis: { ...x.axis, values: [0, 25, 50, 75, 100], titleAnchor: 'start' as const } }
  const data = strategies.map(({ name, probabilityBest, expectedRegret }, row) => ({
    row,
    share: 100 * probabilityBest,
    zero: 0,
    colour: colour.get(name)!,
    text: formatProbability(probabilityBest),
    loss: loss(expectedRegret),
    end,
    hover: hover(
      name,
      `${name}: best with a probability of ${formatProbability(probabilityBest)}; choosing it costs ${amount(loss(expectedRegret), facts)} on average`,
    ),
  }))
  return {
    name: 'probability-best',
    title,
    alt: `${title}. ${subtitle}`,
    caption:
      'A high probability says which strategy is the best one, not that it is much better: for that look at the average loss.',
    spec: {
      ...sheet(title, subtitle, width),
      width,
      autosize: { type: 'fit-x', contains: 'padding' },
      height: Math.max(ROW, height) * strategies.length,
      params,
      layer: [
        {
          data: { values: [{ text: 'average loss', end }] },
          mark: { type: 'text', align: 'right', baseline: 'bottom', color: ink.quiet },
          encoding: { x: { field: 'end', ...upTo100 }, y: { value: -2 }, text: { field: 'text' } },
        },
        {
          data: { values: data },
          encoding: { y, ...hovering },
          layer: [
            {
              mark: { type: 'rule', strokeWidth: 14 },
              encoding: { x: { field: 'zero', ...upTo100 }, x2: { field: 'share' }, color: literalColour },
            },
            {
              mark: { type: 'text', align: 'left', dx: 6, fontWeight: 'bold' },
              encoding: { x: { field: 'share', ...upTo100 }, text: { field: 'text' } },
            },
            {
              mark: { type: 'text', align: 'right' },
              encoding: { x: { field: 'end', ...upTo100 }, text: { field: 'loss' } },
            },
          ],
        },
      ],
    },
    table: {
      columns: ['strategy', 'probability of being the best (%)', `average loss in ${facts.name} (${facts.unit})`],
      rows: strategies.map(({ name, probabilityBest, expectedRegret }) => [
        name,
        100 * probabilityBest,
        expectedRegret,
      ]),
    },
  }
}
