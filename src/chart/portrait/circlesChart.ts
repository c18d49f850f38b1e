import type { Comparison } from '../../study/Comparison.ts'
import { formatNumber, formatSigned } from '../../study/format.ts'
import type { Neighbour, Neighbourhood, Portrait } from '../../study/portrait/Portrait.ts'
import { axis, literalColour } from '../axis.ts'
import type { Chart } from '../Chart.ts'
import { hover, hovering } from '../hover.ts'
import { panelTitle } from '../panelTitle.ts'
import { sheet } from '../sheet.ts'
import { ink } from '../theme.ts'
import { communityInBrief } from './communityInWords.ts'
import { goodwillColour, goodwillScale } from './goodwillColour.ts'
import { nameFont, placedNames } from './placedNames.ts'
import { circlesFinding } from './portraitFindings.ts'
import { withData } from './withData.ts'

const GAP = 24
/** Air around the outermost dots, in pixels. */
const AIR = 22
const MEMBER = 9
const OUTSIDE = 3.5
const KEY = { width: 220, height: 10, steps: 40 } as const

/** A data field that holds an opacity. */
const literalStrength = { field: 'strength', type: 'quantitative' as const, scale: null }

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
  const plot = Math.floor((width - 24 - GAP * (columns - 1)) / columns)
  const top = Math.min(...people.map(({ y }) => y))
  const scale = plot - 2 * AIR
  const height = Math.ceil(2 * AIR + scale * (Math.max(...people.map(({ y }) => y)) - top))
  const at = ({ x, y }: Neighbour) => ({ x: AIR + scale * x, y: AIR + scale * (y - top) })
  const goodwills = people.flatMap(({ before, after }) => [before.goodwill, after.goodwill])
  const most = goodwillScale(goodwills)
  const pixels = (field: string, length: number) => ({
    field,
    type: 'quantitative' as const,
    scale: { domain: [0, length], nice: false, zero: false, reverse: field.endsWith('y') },
    axis: null,
  })
  const [x, y] = [pixels('x', plot), pixels('y', height)]

  const named = placedNames(
    people.map((one) => ({
      ...at(one),
      radius: one.before.member || one.after.member ? MEMBER : OUTSIDE,
      name: one.told ? one.name : null,
    })),
    plot,
    height,
  )

  const panel = (title: string, moment: 'before' | 'after') => {
    const dots = people.map((one) => ({
      ...at(one),
      ...goodwillColour(one[moment].goodwill, most),
      member: one[moment].member,
      hover: hover('', inWords(one, moment)),
    }))
    // Colour over paper, so that no line shines through: pale colours of their own would stay pale in the dark.
    const dot = (member: boolean, mark: object) =>
      [
        { mark: { color: ink.paper }, encoding: { x, y } },
        { mark, encoding: { x, y, color: literalColour, fillOpacity: literalStrength, ...hovering } },
      ].map((part) => ({
        data: { values: dots.filter((one) => one.member === member) },
        mark: {
          type: 'point' as const,
          filled: true,
          opacity: 1,
          shape: 'circle',
          strokeWidth: 1,
          size: Math.PI * (member ? MEMBER : OUTSIDE) ** 2,
          ...part.mark,
        },
        encoding: part.encoding,
      }))
    return {
      title: panelTitle(title, plot),
      width: plot,
      height,
      layer: withData([
        {
          data: {
            values: ties.map(([i, j]) => {
              const to = at(people[j]!)
              return { ...at(people[i]!), toX: to.x, toY: to.y }
            }),
          },
          mark: { type: 'rule' as const, color: ink.grid, strokeWidth: 1 },
          encoding: { x, y, x2: { field: 'toX' }, y2: { field: 'toY' } },
        },
        ...dot(false, { stroke: ink.line }),
        ...dot(true, { stroke: ink.text }),
        ...[{ stroke: ink.paper, strokeWidth: 3 }, {}].map((edge) => ({
          data: { values: named },
          mark: { type: 'text' as const, fontSize: nameFont, fontWeight: 'bold' as const, ...edge },
          encoding: { x, y, text: { field: 'name' } },
        })),
      ]),
    }
  }

  const title = circlesFinding(neighbourhood)
  const subtitle =
    'Large dots are members, small ones friends outside; lines join people who know each other. Names are those of the story.'
  return {
    name: 'circles',
    title,
    alt: `${title}. ${subtitle} Colour is goodwill toward the brand.`,
    caption: `Members nearest to the people of the story are drawn, and some of their friends. Some members lapse under every strategy: how many the strategies differ by is among the measures. ${communityInBrief(portrait)}.`,
    spec: {
      ...sheet(title, subtitle, width),
      columns,
      spacing: { row: 18, column: GAP },
      concat: [panel('Day 1', 'before'), panel(`Day ${formatNumber(days)}`, 'after'), key(goodwills, most)],
    },
    table: {
      columns: [
        'person',
        'name',
        'in the story',
        'member on day 1',
        'goodwill on day 1',
        `member on day ${days}`,
        `goodwill on day ${days}`,
      ],
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

/** What colours mean, for ill will only where there is some, and for goodwill likewise. */
function key(goodwills: readonly number[], most: number) {
  const [from, to] = [Math.min(...goodwills) < 0 ? -most : 0, Math.max(...goodwills) > 0 ? most : 0]
  const step = (to - from) / KEY.steps
  const x = axis('goodwill toward the brand', [from, to], KEY.width)
  return {
    width: KEY.width,
    height: KEY.height,
    data: {
      values: Array.from({ length: KEY.steps }, (_, i) => ({
        from: from + i * step,
        to: from + (i + 1) * step,
        ...goodwillColour(from + (i + 0.5) * step, most),
      })),
    },
    mark: { type: 'rect' as const, opacity: 1 },
    encoding: { x: { field: 'from', ...x }, x2: { field: 'to' }, color: literalColour, fillOpacity: literalStrength },
  }
}

function inWords({ name, ...one }: Neighbour, moment: 'before' | 'after'): string {
  const { member, goodwill } = one[moment]
  return `${name}, ${member ? 'a member' : 'not a member'}: goodwill toward the brand ${formatSigned(goodwill)}`
}

function yes(value: boolean): string {
  return value ? 'yes' : 'no'
}
