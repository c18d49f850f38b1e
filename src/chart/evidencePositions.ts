import { neutral } from '../experiment/neutral.ts'
import type { EvidenceRow } from '../study/evidence/Evidence.ts'
import { figureTexts, NONE } from '../study/evidence/figures.ts'
import { measureInWords } from '../study/evidence/words.ts'
import { evidenceColours } from './evidenceColours.ts'
import { hover } from './hover.ts'

/** Half of the axis of tolerances; what is further off is shown as an arrow at its end. */
export const END = 3

/** Where a simulated figure stands around its published one, in tolerances and cut to the axis. */
export interface EvidencePosition {
  readonly name: string
  /** Null where nothing was measured. */
  readonly at: number | null
  readonly low: number | null
  readonly high: number | null
  readonly inside: boolean
  readonly colour: string
  readonly shape: 'diamond' | 'triangle-left' | 'triangle-right'
  readonly text: string
  /** What who points at it gets to know. */
  readonly hover: string
}

/** The positions of all figures of a row that has bands. */
export function evidencePositions(row: EvidenceRow): readonly EvidencePosition[] {
  return figureTexts(row).map(({ name, simulated, published, band: tolerance, low, high }, i) => {
    const band = row.band![i] ?? row.band![0]!
    const inBands = (value: number) => (value - (row.published?.[i] ?? neutral(row))) / band
    const [figure, interval] = [row.simulated[i]!, row.interval[i]!]
    const at = figure === null ? null : inBands(figure)
    const inside = at !== null && Math.abs(at) <= 1 + 1e-9
    const shown = `published ${row.published === null ? neutral(row) : published}`
    const found = at === null ? 'not measured' : `simulated ${simulated}${low === NONE ? '' : `, ${low} to ${high}`}`
    return {
      name,
      at: at === null ? null : cut(at),
      low: at === null ? null : cut(interval === null ? at : inBands(interval[0])),
      high: at === null ? null : cut(interval === null ? at : inBands(interval[1])),
      inside,
      colour: inside ? evidenceColours.inside : evidenceColours.outside,
      shape: at === null || Math.abs(at) <= END ? 'diamond' : at < 0 ? 'triangle-left' : 'triangle-right',
      text: `${at === null ? 'not measured' : simulated}, ${shown}`,
      hover: hover('', `${measureInWords(row)}, ${name}: ${found}; ${shown} ${tolerance}`),
    }
  })
}

function cut(value: number): number {
  return Math.max(-END, Math.min(END, value))
}
