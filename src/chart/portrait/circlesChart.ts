import type { Comparison } from '../../study/Comparison.ts'
import { formatNumber, formatSigned } from '../../study/format.ts'
import type { Neighbour, Neighbourhood, Portrait } from '../../study/portrait/Portrait.ts'
import type { Chart } from '../Chart.ts'
import { hover, hovering } from '../hover.ts'
import { panelTitle } from '../panelTitle.ts'
import { sheet } from '../sheet.ts'
import { ink } from '../theme.ts'
import { communityInWords } from './communityInWords.ts'
import { goodwillColour, goodwillScale } from './goodwillColour.ts'
import { circlesFinding } from './portraitFindings.ts'

const GAP = 24
const EDGE = 0.06

/** People in their circles, before and after, with their goodwill toward the brand as colour. */
export function circlesChart(
  comparison: Comparison,
  portrait: Portrait,
  neighbourhood: Neighbourhood,
  width: number,
): Chart {
  const { people, ties } = neighbourhood
  const { days } = comparison
  const columns = width < 500 ? 1 : 2
  const plot = Math.floor((width - 16 - GAP * (columns - 1)) / columns)
  const height = Math.round(0.92 * plot)
  const most = goodwillScale(people.flatMap(({ before, after }) => [before.goodwill, after.goodwill]))
  const place = (field: string) => ({
    field,
    type: 'quantitative' as const,
    scale: { domain: [-EDGE, 1 + EDGE], nice: false, zero: false },
    axis: null,
  })
  const [x, y] = [place('x'), place('y')]

  const panel = (title: string, moment: 'before' | 'after') => {
    const dots = people.map((one) => ({
      x: one.x,
      y: one.y,
      colour: goodwillColour(one[moment].goodwill, most),
      told: one.told,
      kind: one[moment].member ? 'member' : 'outside',
      hover: hover(portrait.strategy, inWords(one, moment)),
    }))
    const dot = (kind: string, mark: object) => ({
      data: { values: dots.filter((one) => one.kind === kind) },
      mark: { type: 'point' as const, filled: true, opacity: 1, shape: 'circle', ...mark },
      encoding: { x, y, color: { field: 'colour', type: 'nominal' as const, scale: null }, ...hovering },
    })
    return {
      title: panelTitle(title, plot),
      width: plot,
      height,
      layer: [
        {
          data: {
            values: ties.map(([i, j]) => ({ x: people[i]!.x, y: people[i]!.y, toX: people[j]!.x, toY: people[j]!.y })),
          },
          mark: { type: 'rule' as const, color: ink.grid, strokeWidth: 1 },
          encoding: { x, y, x2: { field: 'toX' }, y2: { field: 'toY' } },
        },
        dot('outside', { size: 34, stroke: ink.line, strokeWidth: 1 }),
        dot('member', { size: 190, stroke: ink.text, strokeWidth: 1 }),
        ...[{ stroke: '#ffffff', strokeWidth: 3 }, {}].map((edge) => ({
          data: { values: people.filter(({ told }) => told) },
          mark: { type: 'text' as const, fontSize: 11, fontWeight: 'bold' as const, dy: -14, ...edge },
          encoding: { x, y, text: { field: 'name' } },
        })),
      ],
    }
  }

  const title = circlesFinding(neighbourhood)
  const subtitle =
    'Large dots are members, small ones friends outside; lines join people who share a circle. ' +
    'Colour: goodwill toward the brand, blue good, orange bad, white none.'
  return {
    name: 'circles',
    title,
    alt: `${title}. ${subtitle}`,
    caption: `${formatNumber(people.length)} people around the story, those named in it by name. ${communityInWords(comparison, portrait)}`,
    spec: {
      ...sheet(title, subtitle, width),
      columns,
      spacing: { row: 20, column: GAP },
      concat: [panel('Day 1', 'before'), panel(`Day ${formatNumber(days)}`, 'after')],
    },
    table: {
      columns: ['person', 'name', 'in the story', 'member on day 1', 'goodwill on day 1', `member on day ${days}`, `goodwill on day ${days}`],
      rows: people.map(({ person, name, told, before, after }) => [
        person,
        name,
        yes(told),
        yes(before.member),
        before.goodwill,
        yes(after.member),
        after.goodwill,
      ]),
    },
  }
}

function inWords({ name, ...one }: Neighbour, moment: 'before' | 'after'): string {
  const { member, goodwill } = one[moment]
  return `${name}, ${member ? 'a member' : 'not a member'}: goodwill toward the brand ${formatSigned(goodwill)}`
}

function yes(value: boolean): string {
  return value ? 'yes' : 'no'
}
