import type { Comparison } from '../study/Comparison.ts'

/** Grey says: what would happen anyway. */
export const baselineColour = '#6e7781'

// Blue, vermilion and green of Okabe & Ito (2008, https://jfly.uni-koeln.de/color/). Their other colours are too pale for
// lines on white; these were searched for as the ones that stay furthest from all others, and from grey, for
// colour-blind eyes too (a test says how far).
const palette = ['#0072b2', '#d55e00', '#009e73', '#881144', '#776633', '#223399', '#550055', '#333300']

/** The colour of a strategy, by name: the same one in all charts of a comparison. More than eight begin again. */
export function colours(comparison: Comparison): ReadonlyMap<string, string> {
  const others = comparison.strategies.filter(({ name }) => name !== comparison.baseline)
  return new Map([
    [comparison.baseline, baselineColour] as const,
    ...others.map(({ name }, i) => [name, palette[i % palette.length]!] as const),
  ])
}
