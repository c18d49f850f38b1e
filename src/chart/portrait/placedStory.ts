import type { Story } from '../../study/portrait/Portrait.ts'
import { estimatedWidth, wrap } from '../wrap.ts'

/** A node of the story as it is drawn: from 0, the day of the root, to 1, the last day; and pixels from the top. */
export interface PlacedNode {
  readonly along: number
  readonly y: number
  /** Words to the right of the dot, from the top line down; none beside the chain. */
  readonly lines: readonly string[]
}

export interface PlacedStory {
  readonly nodes: readonly PlacedNode[]
  /** Pixels that the time axis has, so that all words stand to the right of it or of their dots and inside the width. */
  readonly plot: number
  readonly height: number
}

export const storyFont = 12
export const storyLine = 15
/** Between a dot and its words. */
export const storyGap = 11
const AIR = 8
/** Height of a row without words. */
const LOW = 11

/**
 * Draws a cascade as a tidy tree over time: from each act down to its effects, each of them on a row of its own, the
 * chain that is told last, so that nothing lies between its steps. Effects that led to nothing further share a row.
 * Lines reach a dot from the left and leave it downward, so that words on its right are free.
 *
 * @param along how far a day is along the axis, from 0 to 1
 * @param width of axis and words in pixels
 */
export function placedStory({ nodes }: Story, along: (day: number) => number, width: number): PlacedStory {
  const effects = nodes.map(() => [] as number[])
  nodes.forEach(({ cause }, node) => {
    if (cause !== null) effects[cause]!.push(node)
  })
  const placed: PlacedNode[] = []
  let bottom = 0

  const place = (node: number, y: number, lines: readonly string[] = []) => {
    placed[node] = { along: along(nodes[node]!.day), y, lines }
  }
  const draw = (node: number) => {
    const { told, text } = nodes[node]!
    const lines = told ? wrap(text.replace(/ (\p{Lu}\.)/gu, '\u00a0$1'), width < 500 ? 150 : 210, storyFont) : []
    const height = told ? storyLine * lines.length + AIR : LOW
    place(node, bottom + height / 2, lines)
    bottom += height
    const below = effects[node]!
    const ends = below.filter((effect) => effects[effect]!.length === 0 && !nodes[effect]!.told)
    for (const effect of ends) place(effect, bottom + LOW / 2)
    if (ends.length > 0) bottom += LOW
    for (const effect of below) if (effects[effect]!.length > 0 && !nodes[effect]!.told) draw(effect)
    for (const effect of below) if (nodes[effect]!.told) draw(effect)
  }
  draw(0)
  const room = placed.map(({ along, lines }) => {
    const words = Math.max(0, ...lines.map((line) => estimatedWidth(line, storyFont)))
    return lines.length === 0 || along === 0 ? width : (width - storyGap - words) / along
  })
  return { nodes: placed, plot: Math.floor(Math.min(width, ...room)), height: bottom }
}
