import type { Comparison } from '../../study/Comparison.ts'
import { formatCount, formatNumber } from '../../study/format.ts'
import type { Portrait, Story } from '../../study/portrait/Portrait.ts'
import type { Chart } from '../Chart.ts'
import { colours } from '../colours.ts'
import { dayName } from '../dayName.ts'
import { hover, hovering } from '../hover.ts'
import { sheet } from '../sheet.ts'
import { ink } from '../theme.ts'
import { timeAxis } from '../timeAxis.ts'
import { communityInWords } from './communityInWords.ts'
import { placedStory, storyFont, storyGap, storyLine } from './placedStory.ts'
import { storyFinding } from './portraitFindings.ts'
import { withData } from './withData.ts'

/** Left and right of the axis, for its first and last label. */
const SIDES = 16
/** Days that the axis has at least. */
const WEEK = 7

/** The cascade of one true story as a tree over time, with the chain that is told in words. */
export function storyTree(comparison: Comparison, portrait: Portrait, story: Story, width: number): Chart {
  const { nodes } = story
  const first = nodes[0]!.day
  const last = Math.max(first + WEEK - 1, ...nodes.map(({ day }) => day))
  const { nodes: placed, plot, height } = placedStory(story, (day) => (day - first) / (last - first), width - SIDES)
  const colour = colours(comparison).get(portrait.strategy)!
  const { x, at } = timeAxis(comparison.starts, last - first + 1, plot)
  const y = {
    field: 'y',
    type: 'quantitative' as const,
    scale: { domain: [0, height], reverse: true, nice: false, zero: false },
    axis: null,
  }

  const dots = nodes.map(({ day, text, joined, told }, node) => ({
    at: at(day - 1),
    y: placed[node]!.y,
    kind: node === 0 ? 'root' : joined > 0 ? 'joined' : 'act',
    told,
    hover: hover('', `${dayName(comparison.starts, day)}: ${text}`),
  }))
  const down = nodes.flatMap(({ cause, told }, node) =>
    cause === null ? [] : [{ at: dots[cause]!.at, y: dots[cause]!.y, end: dots[node]!.y, told }],
  )
  // Effects that share a row share a line as well: the one to the last of them.
  const across = nodes.flatMap(({ cause, told }, node) =>
    cause === null ||
    nodes.some((other, later) => later > node && other.cause === cause && dots[later]!.y === dots[node]!.y)
      ? []
      : [{ at: dots[cause]!.at, until: dots[node]!.at, y: dots[node]!.y, told }],
  )
  const words = nodes.flatMap(({ joined }, node) =>
    placed[node]!.lines.map((text, line, { length }) => ({
      at: dots[node]!.at,
      y: dots[node]!.y + storyLine * (line - (length - 1) / 2),
      text,
      strong: joined > 0,
    })),
  )

  const lines = (told: boolean, mark: object) => [
    {
      data: { values: down.filter((line) => line.told === told) },
      mark: { type: 'rule' as const, ...mark },
      encoding: { x, y, y2: { field: 'end' } },
    },
    {
      data: { values: across.filter((line) => line.told === told) },
      mark: { type: 'rule' as const, ...mark },
      encoding: { x, x2: { field: 'until' }, y },
    },
  ]
  const dot = (told: boolean, kind: string, mark: object) => ({
    data: { values: dots.filter((one) => one.told === told && one.kind === kind) },
    mark: { type: 'point' as const, filled: true, opacity: 1, ...mark },
    encoding: { x, y, ...hovering },
  })
  const text = (strong: boolean) => ({
    data: { values: words.filter((word) => word.strong === strong) },
    mark: {
      type: 'text' as const,
      fontSize: storyFont,
      fontWeight: strong ? ('bold' as const) : ('normal' as const),
      align: 'left' as const,
      baseline: 'middle' as const,
      dx: storyGap,
    },
    encoding: { x, y, text: { field: 'text' } },
  })

  const title = storyFinding(portrait, story)
  const beside = story.acts - nodes.filter(({ told }) => told).flatMap(({ acts }) => acts).length
  const shown = nodes.filter(({ told }) => !told).length
  const rest =
    beside === 0
      ? ''
      : ` Grey: what else came of it, ${formatCount(beside, 'act')}${shown === beside ? '' : `, of which ${formatNumber(shown)} are drawn`}.`
  const subtitle = `Each line leads from an act to one that it caused. Diamonds are friends who joined.${rest}`
  return {
    name: 'story',
    title,
    alt: `${title}. ${story.sentence}`,
    caption: `One chain out of many, and the best one: most joins, then the longest. Causes are traced here; part of what came of it would have happened anyway. ${communityInWords(comparison, portrait)}`,
    spec: {
      ...sheet(title, subtitle, width),
      width: plot,
      height,
      layer: withData([
        // Holds the axis open: a domain of dates would be joined with that of the data, of which Vega-Lite warns.
        {
          data: { values: [first, last].map((day) => ({ at: at(day - 1) })) },
          mark: { type: 'tick' as const, opacity: 0 },
          encoding: { x },
        },
        ...lines(false, { color: ink.line, strokeWidth: 1 }),
        ...lines(true, { color: colour, strokeWidth: 2 }),
        dot(false, 'act', { color: ink.line, size: 22 }),
        dot(false, 'joined', { color: ink.line, size: 70, shape: 'diamond' }),
        dot(true, 'act', { color: colour, size: 50 }),
        dot(true, 'joined', { color: colour, size: 160, shape: 'diamond' }),
        dot(true, 'root', { color: ink.text, size: 90, shape: 'square' }),
        text(false),
        text(true),
      ]),
    },
    table: {
      columns: ['day', 'what happened', 'acts', 'caused by act', 'friends who joined', 'part of the story'],
      rows: nodes.map(({ day, text, acts, cause, joined, told }) => [
        day,
        text,
        acts.join(' '),
        cause === null ? null : nodes[cause]!.acts.join(' '),
        joined,
        told ? 'yes' : 'no',
      ]),
    },
  }
}
