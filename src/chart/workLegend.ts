import { ink } from './theme.ts'
import { estimatedWidth } from './wrap.ts'

const LABEL = 11
const SWATCH = 10
const LINE = 18

/** What can become of a case, from best to worst, and how it is filled; null is the colour of the strategy. */
export const fills = [
  { key: 'served', words: 'served', fill: null, opacity: 1, text: ink.paper },
  { key: 'settled', words: 'settled by others', fill: null, opacity: 0.35, text: ink.text },
  { key: 'undone', words: 'left undone', fill: ink.grid, opacity: 1, text: ink.text },
  { key: 'tooLate', words: 'too late', fill: ink.quiet, opacity: 1, text: ink.paper },
] as const

/**
 * What the fills mean, in as many lines as there is need for.
 *
 * @param colour of a strategy, as an example
 */
export function workLegend(colour: string, width: number) {
  let [line, at] = [0, 0]
  const items = fills.map(({ words, fill, opacity }) => {
    const needs = SWATCH + 5 + estimatedWidth(words, LABEL) + 16
    if (at > 0 && at + needs > width) [line, at] = [line + 1, 0]
    const item = { words, colour: fill ?? colour, opacity, y: { value: LINE * (line + 0.5) }, at }
    at += needs
    return item
  })
  return {
    width,
    height: LINE * (line + 1),
    layer: items.flatMap(({ words, colour: color, opacity, y, at: left }) => [
      {
        data: { values: [{}] },
        mark: { type: 'square' as const, size: SWATCH * SWATCH, color, opacity },
        encoding: { x: { value: left + SWATCH / 2 }, y },
      },
      {
        data: { values: [{ words }] },
        mark: { type: 'text' as const, align: 'left' as const, fontSize: LABEL, color: ink.quiet },
        encoding: { x: { value: left + SWATCH + 5 }, y, text: { field: 'words' } },
      },
    ]),
  }
}
