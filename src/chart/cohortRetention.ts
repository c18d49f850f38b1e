import type { Comparison } from '../study/Comparison.ts'
import { formatCount, formatNumber } from '../study/format.ts'
import type { Chart } from './Chart.ts'
import { cohortFinding, uncertainty } from './cohortFinding.ts'
import { colours } from './colours.ts'
import { hover, hovering } from './hover.ts'
import { joiningCohorts } from './joiningCohorts.ts'
import { panelTitle } from './panelTitle.ts'
import { ranked } from './ranked.ts'
import { sheet } from './sheet.ts'
import { ink } from './theme.ts'
import { estimatedWidth } from './wrap.ts'

const ROW = 22
const GAP = 22
/** Opacity of the fields of the lowest and of the highest share: text on them stays readable. */
const PALEST = 0.06
export const STRONGEST = 0.4

/**
 * Which share of the newcomers visits so many weeks after joining, by when they joined: a panel for each strategy.
 *
 * @param comparison whose retention is known of somebody
 */
export function cohortRetention(comparison: Comparison, width: number): Chart {
  const strategies = ranked(comparison)
  const colour = colours(comparison)
  const weeks = strategies[0]!.newcomers.retention.map(({ week }) => week)
  const all = strategies.map(({ newcomers }) => joiningCohorts(newcomers))
  const known = all[0]!.map((_, i) => all.some((one) => one[i]!.seen.some((field) => field !== null)))
  const cohorts = all.map((one) => one.filter((_, i) => known[i]))
  const shares = cohorts.flat().flatMap(({ seen }) => seen.flatMap((found) => (found === null ? [] : [found.share])))
  const [least, most] = [Math.min(...shares), Math.max(...shares)]
  const labels = cohorts[0]!.map(({ from, until }) => (from === until ? `${from}` : `${from}–${until}`))
  const columns = Math.min(strategies.length, width < 500 ? 2 : 3)
  const label = Math.max(...labels.map((text) => estimatedWidth(text, 12))) + 26
  const plot = Math.floor((width - GAP * (columns - 1)) / columns - label)

  const title = cohortFinding(comparison)
  const subtitle =
    'Newcomers who visit in a week after joining, in %, by the week in which they joined; the more, the stronger the colour.'
  const x = {
    field: 'place',
    type: 'quantitative' as const,
    scale: { domain: [-0.5, weeks.length - 0.5], nice: false, zero: false },
    axis: {
      title: 'weeks after joining',
      values: weeks.map((_, i) => i),
      labelExpr: 'weeks[datum.value]',
      grid: false,
      ticks: false,
      domain: false,
    },
  }
  const y = (axisTitle: string | null) => ({
    field: 'row',
    type: 'quantitative' as const,
    scale: { domain: [-0.5, labels.length - 0.5], reverse: true, nice: false, zero: false },
    axis: {
      title: axisTitle,
      values: labels.map((_, i) => i),
      labelExpr: 'joined[datum.value]',
      labelOverlap: false,
      grid: false,
      ticks: false,
      domain: false,
    },
  })
  return {
    name: 'cohorts',
    title,
    alt: `${title}. ${subtitle}`,
    caption: `Read along a row to see how those who joined in the same weeks stay, down a column to see whether later ones stay longer. Fields are left out where the time ends before all of them could be followed. ${uncertainty(comparison)}`,
    spec: {
      ...sheet(title, subtitle, width),
      columns,
      spacing: { row: 20, column: GAP },
      params: [
        { name: 'weeks', value: weeks.map(String) },
        { name: 'joined', value: labels },
      ],
      concat: strategies.map(({ name }, i) => {
        const color = colour.get(name)!
        const values = cohorts[i]!.flatMap(({ seen }, row) =>
          seen.flatMap((found, place) => {
            if (found === null) return []
            const text = formatNumber(100 * found.share, 1)
            const said = `${name}, joined in ${labels[row]!.includes('–') ? 'weeks' : 'week'} ${labels[row]}: ${text} % of ${formatCount(found.people, 'newcomer')} visit in week ${weeks[place]} after`
            const strength = most > least ? (found.share - least) / (most - least) : 0.5
            return [
              {
                row,
                place,
                left: place - 0.47,
                right: place + 0.47,
                top: row - 0.46,
                bottom: row + 0.46,
                strength: PALEST + strength * (STRONGEST - PALEST),
                text,
                hover: hover(name, said),
              },
            ]
          }),
        )
        const yAxis = y(i % columns === 0 ? 'week of joining' : null)
        return {
          title: panelTitle(name, plot),
          width: plot,
          height: ROW * labels.length,
          data: { values },
          layer: [
            {
              mark: { type: 'rect' as const, color, opacity: 1 },
              encoding: {
                x: { ...x, field: 'left' },
                x2: { field: 'right' },
                y: { ...yAxis, field: 'top' },
                y2: { field: 'bottom' },
                fillOpacity: { field: 'strength', type: 'quantitative' as const, scale: null },
                ...hovering,
              },
            },
            {
              mark: { type: 'text' as const, fontSize: width < 500 ? 10 : 11, color: ink.text },
              encoding: { x, y: yAxis, text: { field: 'text' }, description: { value: hover(name, '') } },
            },
          ],
        }
      }),
    },
    table: {
      columns: [
        'strategy',
        'joined from week',
        'joined until week',
        'weeks after joining',
        '% who visit',
        'of newcomers',
      ],
      rows: strategies.flatMap(({ name }, i) =>
        cohorts[i]!.flatMap(({ from, until, seen }) =>
          seen.map((found, place) => [
            name,
            from,
            until,
            weeks[place]!,
            found === null ? null : 100 * found.share,
            found?.people ?? null,
          ]),
        ),
      ),
    },
  }
}
