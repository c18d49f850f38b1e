import { wrap } from './wrap.ts'

/**
 * A horizontal axis of numbers with fixed ends.
 *
 * @param length of the axis in pixels, roughly: about one label in ninety of them
 */
export function axis(title: string, [from, to]: readonly [number, number], length: number) {
  return {
    type: 'quantitative' as const,
    scale: { domain: [from, to], nice: false, zero: false },
    axis: { title: wrap(title, length, 11), tickCount: Math.max(3, Math.round(length / 90)), labelFlush: false },
  }
}

/** A data field that holds a colour, such as "#0072b2". */
export const literalColour = { field: 'colour', type: 'nominal' as const, scale: null }
