import type { Chart } from '../../chart/Chart.ts'
import { light } from '../../chart/palette.ts'
import { panelColumns } from '../../chart/panelColumns.ts'
import { panelTitle } from '../../chart/panelTitle.ts'
import { sheet } from '../../chart/sheet.ts'
import { ink } from '../../chart/theme.ts'
import { mean } from '../../statistics/mean.ts'
import { formatList, formatNumber } from '../../study/format.ts'
import { filled, words } from '../words/words.ts'
import type { Condition } from './GameSettings.ts'
import { design } from './gameArm.ts'
import { meanGift } from './lastRounds.ts'
import { inTokens } from './narration.ts'
import type { Period } from './playSeat.ts'
import type { PublishedCourse } from './publishedCourses.ts'
import type { UsualPeriod } from './usualCourse.ts'

/** The course of one condition at the learner's table, and elsewhere. */
export interface Course {
  readonly condition: Condition
  readonly played: readonly Period[]
  readonly usual: readonly UsualPeriod[]
  readonly published: PublishedCourse | null
}

const HEIGHT = 190
const GAP = 24
/** Room for the axis of a panel. */
const AXIS = 60
const colours = { own: light('strategy-1'), simulated: ink.quiet, published: ink.text } as const

/** Mean gifts at the learner's table, at simulated tables, and in a published experiment: a panel for each condition. */
export function courseChart(courses: readonly Course[], width: number): Chart {
  const { chart } = words.game
  const columns = panelColumns(width, courses.length)
  const title = finding(courses)
  const cited = courses.flatMap(({ published, condition }) => {
    if (published === null) return []
    return [filled(condition === 'with sanctions' ? chart.partners : chart.strangers, { cite: published.cite })]
  })
  return {
    name: 'your-table',
    title,
    alt: `${title}. ${chart.subtitle}`,
    caption: filled(chart.caption, { published: cited.length === 0 ? chart.nothing : formatList(cited) }),
    spec: {
      ...sheet(title, chart.subtitle, width),
      columns,
      spacing: { row: 26, column: GAP },
      concat: courses.map((course) => panel(course, columns, width)),
    },
    table: {
      columns: [
        chart.played,
        chart.round,
        chart.legend.own,
        words.game.end.you,
        chart.legend.simulated,
        chart.low,
        chart.high,
        chart.legend.published,
      ],
      rows: courses.flatMap(({ condition, played, usual, published }) =>
        played.map(({ gifts }, t) => [
          words.game.conditions[condition],
          t + 1,
          mean(gifts),
          gifts[0],
          usual[t].mean,
          usual[t].low,
          usual[t].high,
          published?.values[t] ?? null,
        ]),
      ),
    },
  }
}

function finding(courses: readonly Course[]): string {
  const { chart } = words.game
  const gift = (condition: Condition) => {
    const course = courses.find((course) => course.condition === condition)
    return course === undefined ? null : meanGift(course.played)
  }
  const [without, with_] = [gift('without sanctions'), gift('with sanctions')]
  if (without === null || with_ === null) {
    return filled(chart.single, { mean: inTokens((without ?? with_)!), endowment: design.endowment })
  }
  const difference = Math.round((with_ - without) * 10) / 10
  if (difference === 0) return chart.same
  return filled(difference > 0 ? chart.more : chart.less, { difference: formatNumber(Math.abs(difference)) })
}

function panel({ condition, played, usual, published }: Course, columns: number, width: number) {
  const { chart } = words.game
  const plot = Math.floor((width - GAP * (columns - 1)) / columns) - AXIS
  const periods = usual.map((_, t) => t + 1)
  const values = periods.map((period, t) => ({
    period,
    own: t < played.length ? mean(played[t].gifts) : null,
    simulated: usual[t].mean,
    low: usual[t].low,
    high: usual[t].high,
    published: published?.values[t] ?? null,
  }))
  const x = {
    field: 'period',
    type: 'quantitative' as const,
    scale: { domain: [1, periods.length], nice: false, padding: 8 },
    axis: { title: chart.round, grid: false, values: periods, format: 'd' },
  }
  const y = {
    type: 'quantitative' as const,
    scale: { domain: [0, design.endowment] },
    axis: { title: chart.axis, values: [0, 5, 10, 15, 20], domain: false, ticks: false },
  }
  const keys = ['own', 'simulated', ...(published === null ? [] : ['published'])] as (keyof typeof colours)[]
  const color = (key: keyof typeof colours) => ({
    datum: chart.legend[key],
    type: 'nominal' as const,
    scale: { domain: keys.map((one) => chart.legend[one]), range: keys.map((one) => colours[one]) },
    legend: {
      title: null,
      orient: 'bottom' as const,
      direction: width < 500 ? ('vertical' as const) : ('horizontal' as const),
      symbolType: 'circle' as const,
      labelColor: ink.quiet,
      labelFontSize: 12,
      symbolSize: 60,
      symbolStrokeWidth: 0,
    },
  })
  return {
    title: panelTitle(words.game.conditions[condition], plot),
    data: { values },
    width: plot,
    height: HEIGHT,
    encoding: { x },
    layer: [
      {
        mark: { type: 'area' as const, color: colours.simulated, opacity: 0.16 },
        encoding: { y: { field: 'low', ...y }, y2: { field: 'high' } },
      },
      {
        mark: { type: 'line' as const, strokeWidth: 1.5, strokeDash: [5, 3] },
        encoding: { y: { field: 'simulated', ...y }, color: color('simulated') },
      },
      ...(published === null
        ? []
        : [
            {
              transform: [{ filter: 'datum.published !== null' }],
              mark: { type: 'point' as const, filled: true, opacity: 1, size: 40 },
              encoding: { y: { field: 'published', ...y }, color: color('published') },
            },
          ]),
      {
        transform: [{ filter: 'datum.own !== null' }],
        mark: { type: 'line' as const, strokeWidth: 3, point: { size: 50 } },
        encoding: { y: { field: 'own', ...y }, color: color('own') },
      },
    ],
  }
}
