import type { Comparison } from '../../study/Comparison.ts'
import { formatCount, formatNumber } from '../../study/format.ts'
import type { CascadeSizes, Portrait, SizeClass } from '../../study/portrait/Portrait.ts'
import { axis, literalColour } from '../axis.ts'
import type { Chart } from '../Chart.ts'
import { colours } from '../colours.ts'
import { dayName } from '../dayName.ts'
import { hover, hovering } from '../hover.ts'
import { panelColumns } from '../panelColumns.ts'
import { panelTitle } from '../panelTitle.ts'
import { rows } from '../rows.ts'
import { sheet } from '../sheet.ts'
import { estimatedWidth } from '../wrap.ts'
import { communityInBrief } from './communityInWords.ts'
import { cascadesFinding } from './portraitFindings.ts'

const ROW = 26
const BAR = 15
const GAP = 20
const LABEL = 12

/** How many acts the chains of one community had: most end where they began, and a few make up most of the acts. */
export function cascadesChart(comparison: Comparison, portrait: Portrait, sizes: CascadeSizes, width: number): Chart {
  const { classes, begunBy, until, depth, virality, biggest } = sizes
  const { strategy } = portrait
  const colour = colours(comparison).get(strategy)!
  const columns = panelColumns(width, 2)
  const names = rows(classes.map(inWords), width)
  const plot = Math.floor((width - names.width - GAP * (columns - 1)) / columns - 8)
  const panel = (title: string, of: 'chains' | 'acts', at: number) => {
    const values = classes.map((one, row) => {
      const share = (100 * one[of]) / sizes[of]
      const told = `${formatNumber(one[of])} ${of} (${percent(share)})`
      const said = `${inWords(one)}: ${of === 'chains' ? `${told} are of this size` : `${told} are in chains of this size`}`
      return { row, zero: 0, share, colour, text: percent(share), hover: hover('', said) }
    })
    const behind = Math.max(...values.map(({ text }) => estimatedWidth(text, LABEL))) + 10
    const most = Math.max(...values.map(({ share }) => share))
    const x = axis(`% of ${of}`, [0, (most * plot) / (plot - behind)], plot)
    return {
      title: panelTitle(title, plot),
      width: plot,
      height: Math.max(ROW, names.height) * classes.length,
      data: { values },
      encoding: { y: at % columns === 0 ? names.y : { ...names.y, axis: null } },
      layer: [
        {
          mark: { type: 'rule' as const, strokeWidth: BAR },
          encoding: { x: { field: 'zero', ...x }, x2: { field: 'share' }, color: literalColour, ...hovering },
        },
        {
          mark: { type: 'text' as const, align: 'left' as const, dx: 5, fontSize: LABEL },
          encoding: { x: { field: 'share', ...x }, text: { field: 'text' } },
        },
      ],
    }
  }
  const began = { outreach: 'an act of outreach', members: 'an act of a member', events: 'an event' }[begunBy]
  const title = cascadesFinding(portrait, sizes)
  const subtitle = `Chains that ${began} began, up to ${dayName(comparison.starts, until)}, by how many acts they had, that one included: how many of the chains, and how many of the acts in all of them.`
  const shape =
    biggest.virality === null
      ? ''
      : ` The biggest one goes ${formatCount(biggest.depth, 'generation')} deep, and two of its acts are ${formatNumber(biggest.virality, 0.1)} steps apart on average (structural virality): 2 is the most that comes of one act alone, more is passed on from hand to hand.`
  return {
    name: 'cascades',
    title,
    alt: `${title}. ${subtitle}`,
    caption: `A chain is an act and all that came of it to the end: ${formatNumber(depth, 0.01)} generations after the first act on average${virality === null ? '' : `; structural virality is ${formatNumber(virality, 0.01)} in those of two acts and more`}.${shape} These are counts in one community and no estimates. ${communityInBrief(portrait)}.`,
    spec: {
      ...sheet(title, subtitle, width),
      params: names.params,
      columns,
      spacing: { row: 20, column: GAP },
      concat: [panel('Chains', 'chains', 0), panel('Acts in them', 'acts', 1)],
    },
    table: {
      columns: ['acts from', 'acts to', 'chains', 'acts in them'],
      rows: classes.map(({ from, to, chains, acts }) => [from, to, chains, acts]),
    },
  }
}

function inWords({ from, to }: SizeClass): string {
  return from === to ? formatCount(from, 'act') : `${formatNumber(from)} to ${formatNumber(to)}`
}

function percent(share: number): string {
  return `${formatNumber(share, share > 0 && share < 0.95 ? 0.1 : 1)} %`
}
