import type { Comparison } from '../study/Comparison.ts'

/** Grey says: what would happen anyway. */
export const baselineColour = '#6e7781'

// Okabe & Ito (2008, https://jfly.uni-koeln.de/color/), told apart with all common kinds of colour blindness; without
// their yellow and with purple, orange and sky blue darkened, so that lines and numbers stand out from white.
const palette = ['#0072b2', '#d55e00', '#009e73', '#a8588a', '#b57900', '#2b8cc4', '#7a4d1f', '#3d3d8f']

/** The colour of a strategy, by name: the same one in all charts of a comparison. More than eight begin again. */
export function colours(comparison: Comparison): ReadonlyMap<string, string> {
  const others = comparison.strategies.filter(({ name }) => name !== comparison.baseline)
  return new Map([
    [comparison.baseline, baselineColour] as const,
    ...others.map(({ name }, i) => [name, palette[i % palette.length]!] as const),
  ])
}
