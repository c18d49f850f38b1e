import type { Comparison } from '../../study/Comparison.ts'
import { formatNumber, formatPercent, quoted } from '../../study/format.ts'
import type { Portrait, Spread, StateOfMind } from '../../study/portrait/Portrait.ts'
import { axis } from '../axis.ts'
import type { Chart } from '../Chart.ts'
import { baselineColour, colours } from '../colours.ts'
import { hover, hovering } from '../hover.ts'
import { panelTitle } from '../panelTitle.ts'
import { rows } from '../rows.ts'
import { sheet } from '../sheet.ts'
import { ink } from '../theme.ts'
import { communityInBrief } from './communityInWords.ts'
import { mindsFinding } from './portraitFindings.ts'
import { stateWords } from './stateWords.ts'
import { withData } from './withData.ts'

const ROW = 46
const GAP = 24
/** Share of a row that the highest bar takes; the rest is air. */
const FULL = 0.82

/** What members take for usual, know and believe: on day 1, and on the last day with and without the strategy. */
export function mindsChart(comparison: Comparison, portrait: Portrait, width: number): Chart {
  const { minds, strategy, beside } = portrait
  const { days } = comparison
  const columns = width < 500 ? 1 : 2
  const spreads = (state: StateOfMind) => [
    { name: 'day 1', of: '', colour: ink.line, spread: state.before },
    ...(state.beside === null
      ? []
      : [{ name: `day ${days}, ${beside}`, of: beside!, colour: baselineColour, spread: state.beside }]),
    { name: `day ${days}, ${strategy}`, of: strategy, colour: colours(comparison).get(strategy)!, spread: state.after },
  ]
  const names = spreads(minds[0]!).map(({ name }) => name)
  const { width: labels, params, y } = rows(names, width * (columns === 1 ? 1 : 0.8))
  const plot = Math.floor((width - 28 - labels - GAP * (columns - 1)) / columns)

  const panel = (state: StateOfMind, first: boolean) => {
    const { title, unit, scale, step } = stateWords[state.name]
    const highest = Math.max(...spreads(state).flatMap(({ spread }) => spread.shares))
    const bars = spreads(state).flatMap(({ name, of, colour, spread }, row) =>
      spread.shares.flatMap((share, bin) => {
        const [from, to] = [scale * state.edges[bin]!, scale * state.edges[bin + 1]!]
        const text = `${name}: ${formatPercent(share)} of members from ${formatNumber(from)} to ${formatNumber(to)} ${unit}`
        const bottom = row + 0.5
        return share === 0
          ? []
          : [{ from, to, row: bottom, top: bottom - (FULL * share) / highest, colour, hover: hover(of, text) }]
      }),
    )
    const medians = spreads(state).map(({ spread, of, name }, row) => {
      const at = scale * spread.median
      return {
        at,
        row: row + 0.5,
        top: row - 0.42,
        text: formatNumber(at, step),
        hover: hover(
          of,
          `${name}: the median of ${formatNumber(spread.people)} members is ${formatNumber(at)} ${unit}`,
        ),
      }
    })
    const x = axis(unit, [scale * state.edges[0]!, scale * state.edges.at(-1)!], plot)
    const bare = { ...y, axis: first ? y.axis : null }
    const right = (value: number) => value > scale * (state.edges[0]! + state.edges.at(-1)!) * 0.5
    return {
      title: panelTitle(title, plot),
      width: plot,
      height: ROW * names.length,
      layer: withData([
        {
          data: { values: bars },
          mark: { type: 'rect' as const, stroke: ink.paper, strokeWidth: 0.5 },
          encoding: {
            x: { field: 'from', ...x },
            x2: { field: 'to' },
            y: bare,
            y2: { field: 'top' },
            color: { field: 'colour', type: 'nominal' as const, scale: null },
            ...hovering,
          },
        },
        {
          data: { values: medians },
          mark: { type: 'rule' as const, color: ink.text, strokeWidth: 2 },
          encoding: { x: { field: 'at', ...x }, y: bare, y2: { field: 'top' }, ...hovering },
        },
        ...[true, false].flatMap((endsHere) =>
          [{ stroke: ink.paper, strokeWidth: 3 }, {}].map((edge) => ({
            data: { values: medians.filter(({ at }) => right(at) === endsHere) },
            mark: {
              type: 'text' as const,
              fontWeight: 'bold' as const,
              align: endsHere ? ('right' as const) : ('left' as const),
              baseline: 'top' as const,
              dx: endsHere ? -4 : 4,
              ...edge,
            },
            encoding: { x: { field: 'at', ...x }, y: { ...bare, field: 'top' }, text: { field: 'text' } },
          })),
        ),
      ]),
    }
  }

  const title = mindsFinding(portrait)
  const subtitle = 'Bars: share of the members of that day; lines: their median.'
  const shares = (name: string, state: StateOfMind, { shares, median, people }: Spread) =>
    shares.map((share, bin) => [state.name, name, state.edges[bin]!, state.edges[bin + 1]!, share, median, people])
  return {
    name: 'norms',
    title,
    alt: `${title}. ${subtitle}`,
    caption: `Members of day 1 and of the last day are not the same people: some have joined since, some have lapsed.${beside === null ? '' : ` How far the strategy has moved them is what differs from ${quoted(beside)}.`} ${communityInBrief(portrait)}.`,
    spec: {
      ...sheet(title, subtitle, width),
      params,
      columns,
      spacing: { row: 28, column: GAP },
      concat: minds.map((state, i) => panel(state, i % columns === 0)),
    },
    table: {
      columns: ['state of mind', 'when', 'from', 'to', 'share of members', 'median', 'members'],
      rows: minds.flatMap((state) => spreads(state).flatMap(({ name, spread }) => shares(name, state, spread))),
    },
  }
}
