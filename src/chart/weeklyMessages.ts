import type { Comparison } from '../study/Comparison.ts'
import { formatCount, formatNumber } from '../study/format.ts'
import type { Likeness } from '../study/likeness/Likeness.ts'
import type { Chart } from './Chart.ts'
import { baselineColour } from './colours.ts'
import { extent } from './extent.ts'
import { hover, hovering } from './hover.ts'
import { sheet } from './sheet.ts'
import { ink } from './theme.ts'
import { estimatedWidth } from './wrap.ts'

const HEIGHT = 150
const AXIS_TITLE = 44

/** Messages week by week: those of the given log as a line, those of the simulated communities as a band. */
export function weeklyMessages({ replicates }: Comparison, { course }: Likeness, width: number): Chart {
  const { given, mean, low, high } = course
  const inside = given.filter((count, week) => low[week]! <= count && count <= high[week]!).length
  const domain = extent([0, ...given, ...low, ...high])
  const labels = Math.max(...domain.map((end) => estimatedWidth(formatNumber(end), 12)))
  const title = `Messages a week: yours lie in the simulated range in ${inside} of ${formatCount(given.length, 'week')}`
  const subtitle =
    `Black: your log. Grey: mean of ${formatCount(replicates, 'replicate')} without outreach, ` +
    'and the range of the middle 95 % of them.'
  const x = {
    field: 'week',
    type: 'quantitative' as const,
    scale: { domain: [1, given.length], nice: false },
    axis: {
      title: 'week of the days compared',
      grid: false,
      tickMinStep: 1,
      tickCount: Math.min(given.length, Math.round(width / 50)),
    },
  }
  const y = {
    type: 'quantitative' as const,
    scale: { domain: [...domain], nice: false },
    axis: { title: 'messages a week', tickCount: 4, domain: false, ticks: false },
  }
  return {
    name: 'likeness',
    title,
    alt: `${title}. ${subtitle}`,
    caption:
      'Weeks stand side by side by their number, not by date: level and swings can be compared, not single weeks.',
    spec: {
      ...sheet(title, subtitle, width),
      width: Math.floor(width - AXIS_TITLE - labels),
      height: HEIGHT,
      data: {
        values: given.map((count, w) => ({
          week: w + 1,
          given: count,
          mean: mean[w]!,
          low: low[w]!,
          high: high[w]!,
          hover: hover(
            '',
            `Week ${w + 1}: your log ${formatCount(count, 'message')}, simulated ${formatNumber(mean[w]!)}, 95 % of them ${formatNumber(low[w]!)} to ${formatNumber(high[w]!)}`,
          ),
        })),
      },
      encoding: { x },
      layer: [
        {
          mark: { type: 'area', color: baselineColour, opacity: 0.18 },
          encoding: { y: { field: 'low', ...y }, y2: { field: 'high' } },
        },
        {
          mark: { type: 'line', color: baselineColour, strokeWidth: 2 },
          encoding: { y: { field: 'mean', ...y } },
        },
        { mark: { type: 'line', color: ink.text, strokeWidth: 2 }, encoding: { y: { field: 'given', ...y } } },
        {
          mark: { type: 'circle', color: ink.text, opacity: 1, size: 24 },
          encoding: { y: { field: 'given', ...y }, ...hovering },
        },
      ],
    },
    table: {
      columns: ['week', 'messages in your log', 'mean of simulated messages', '95 % of them from', '95 % of them to'],
      rows: given.map((count, w) => [w + 1, count, mean[w]!, low[w]!, high[w]!]),
    },
  }
}
