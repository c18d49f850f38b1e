import type { Comparison, StrategyResult } from '../study/Comparison.ts'
import { formatNumber, quoted } from '../study/format.ts'
import { barsAre } from './barsAre.ts'
import type { Chart } from './Chart.ts'
import { colours } from './colours.ts'
import { estimateTable } from './estimateTable.ts'
import { extent } from './extent.ts'
import { hover, hovering } from './hover.ts'
import { hoverEstimate } from './hoverEstimate.ts'
import { retentionFinding } from './newcomerFindings.ts'
import { panelColumns } from './panelColumns.ts'
import { panelTitle } from './panelTitle.ts'
import { percent } from './percent.ts'
import { ranked } from './ranked.ts'
import { sheet } from './sheet.ts'
import { ink } from './theme.ts'
import { estimatedWidth } from './wrap.ts'

const HEIGHT = 130
const GAP = 20
const AXIS_TITLE = 44
/** Weeks by which two curves stand apart, so that their bars can be told from each other. */
const BESIDE = 0.1

/** Which share of the newcomers visits so many weeks after joining: a panel a strategy, the baseline in grey behind. */
export function newcomerRetention(comparison: Comparison, width: number): Chart {
  const { baseline, replicates, strategies } = comparison
  const colour = colours(comparison)
  const base = strategies.find(({ name }) => name === baseline)!
  const shown = strategies.length === 1 ? [base] : ranked(comparison).filter((strategy) => strategy !== base)
  const columns = panelColumns(width, shown.length)

  const points = (strategy: StrategyResult, of: Followed) =>
    strategy.newcomers.retention.flatMap((point) => {
      const found = percent(point[of])
      if (found === null) return []
      const { mean, low, high } = found
      const { name } = strategy
      const subject = `${name}, week ${point.week} after ${of === 'newcomers' ? 'joining' : 'day 1'}`
      const say = (text: string) => `${text} % of ${of === 'newcomers' ? 'newcomers' : 'the members of day 1'} visit`
      const description = hoverEstimate(name, found, say, { subject })
      return [{ week: point.week, mean, low: low ?? mean, high: high ?? mean, hover: description }]
    })
  const all = strategies.flatMap((strategy) => [...points(strategy, 'newcomers'), ...points(strategy, 'members')])
  const domain = extent(all.flatMap(({ low, high }) => [low, high]))
  const weeks = [...new Set(all.map(({ week }) => week))].sort((a, b) => a - b)
  const labels = Math.max(...domain.map((end) => estimatedWidth(formatNumber(end), 12)))
  const plot = Math.floor((width - AXIS_TITLE - GAP * (columns - 1)) / columns - labels)

  const x = {
    field: 'at',
    type: 'quantitative' as const,
    scale: { domain: [0.5, weeks.at(-1)! + 0.5], nice: false, zero: false },
    axis: { title: 'weeks after joining', values: weeks, grid: false },
  }
  const y = (title: string | null) => ({
    type: 'quantitative' as const,
    scale: { domain: [...domain], nice: false, zero: false },
    axis: { title, tickCount: 4, domain: false, ticks: false },
  })
  const curve = (strategy: StrategyResult, yTitle: string | null, beside: number) => {
    const color = colour.get(strategy.name)!
    const mean = { field: 'mean', ...y(yTitle) }
    return {
      data: { values: points(strategy, 'newcomers').map((point) => ({ ...point, at: point.week + beside })) },
      encoding: { x },
      layer: [
        {
          mark: { type: 'rule' as const, color, strokeWidth: 2 },
          encoding: {
            y: { field: 'low', ...y(yTitle) },
            y2: { field: 'high' },
            description: { value: hover(strategy.name, '') },
          },
        },
        {
          mark: { type: 'line' as const, color, strokeWidth: 2 },
          encoding: { y: mean, description: { value: hover(strategy.name, '') } },
        },
        {
          mark: { type: 'circle' as const, color, opacity: 1, size: 40 },
          encoding: { y: mean, ...hovering },
        },
      ],
    }
  }
  const members = (strategy: StrategyResult, yTitle: string | null) => ({
    data: { values: points(strategy, 'members').map((point) => ({ ...point, at: point.week })) },
    mark: { type: 'line' as const, color: ink.line, strokeWidth: 1.5, strokeDash: [3, 3] },
    encoding: {
      x,
      y: { field: 'mean', ...y(yTitle) },
      description: { value: hover(strategy.name, '') },
    },
  })

  const title = retentionFinding(comparison)
  const behind = shown[0] === base ? '' : ` Grey: ${quoted(baseline)}.`
  const subtitle = `Newcomers who visit in a week after joining, in %; ${barsAre(replicates)}.${behind} Dashed: members of day 1, in weeks after it.`
  return {
    name: 'retention',
    title,
    alt: `${title}. ${subtitle}`,
    caption:
      'A later week is known of fewer newcomers: of those for whom it was over by the end. Those who left or lapsed count as not visiting.',
    spec: {
      ...sheet(title, subtitle, width),
      columns,
      spacing: { row: 24, column: GAP },
      concat: shown.map((strategy, i) => {
        const yTitle = i % columns === 0 ? '% who visit' : null
        return {
          title: panelTitle(strategy.name, plot),
          width: plot,
          height: HEIGHT,
          layer: [
            members(strategy, yTitle),
            ...(strategy === base ? [] : [curve(base, yTitle, -BESIDE)]),
            curve(strategy, yTitle, strategy === base ? 0 : BESIDE),
          ],
        }
      }),
    },
    table: estimateTable(
      ['strategy', 'of', 'week'],
      '% who visit',
      ranked(comparison).flatMap((strategy) =>
        (['newcomers', 'members'] as const).flatMap((of) =>
          strategy.newcomers.retention.map((point) => ({
            of: [strategy.name, of === 'newcomers' ? of : 'members of day 1', point.week],
            estimate: percent(point[of]),
          })),
        ),
      ),
    ),
  }
}

type Followed = 'newcomers' | 'members'
