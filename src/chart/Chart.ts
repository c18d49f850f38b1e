import type { TopLevelSpec } from 'vega-lite'
import type { ChartTable } from './ChartTable.ts'

/** A picture that says one thing: pure data, drawn by whoever has Vega. */
export interface Chart {
  /** Name for files, such as "outcomes". */
  readonly name: string
  /** The finding, in words. */
  readonly title: string
  /** The finding and how it is shown, for those who do not see the picture. */
  readonly alt: string
  /** How to read the picture, for a caption. */
  readonly caption: string
  readonly spec: TopLevelSpec
  /** The numbers that the picture shows. */
  readonly table: ChartTable
  /** What it may be shown in place of; charts without one are shown first. */
  readonly alternative?: Alternative
}

/** A chart of the same kind for another measure, for readers to choose. */
export interface Alternative {
  /** Name of the chart that it stands in for. */
  readonly of: string
  /** The name of the measure, to choose it by. */
  readonly option: string
}

/** Widths in pixels: for a page or a slide, and for a phone held upright. */
export const chartWidth = { wide: 720, narrow: 380 } as const
