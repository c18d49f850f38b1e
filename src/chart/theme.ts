import type { Config } from 'vega-lite'
import { light } from './palette.ts'

/** Colours of paper, text and lines. */
export const ink = {
  paper: light('paper'),
  text: light('text'),
  quiet: light('quiet'),
  line: light('line'),
  grid: light('grid'),
} as const

/** The first of the names is preferred; the others are narrower, so nothing is cut where it is missing. */
export const font = 'DejaVu Sans, Verdana, sans-serif'

/** Everything that all charts look like. Limits are off: Vega would cut names by a guess of their width. */
export const config: Config = {
  background: ink.paper,
  font,
  padding: { left: 4, right: 8, top: 4, bottom: 4 },
  view: { stroke: null },
  title: {
    anchor: 'start',
    frame: 'bounds',
    color: ink.text,
    fontSize: 16,
    fontWeight: 'bold',
    lineHeight: 21,
    subtitleColor: ink.quiet,
    subtitleFontSize: 12,
    subtitleLineHeight: 17,
    subtitlePadding: 6,
    offset: 14,
  },
  axis: {
    labelColor: ink.quiet,
    labelFontSize: 12,
    labelLimit: 0,
    labelSeparation: 8,
    titleColor: ink.quiet,
    titleFontSize: 12,
    titleFontWeight: 'normal',
    titleLimit: 0,
    titlePadding: 8,
    domainColor: ink.line,
    gridColor: ink.grid,
    tickColor: ink.line,
    tickSize: 4,
  },
  legend: { labelLimit: 0, titleLimit: 0 },
  text: { color: ink.text, fontSize: 12 },
}
