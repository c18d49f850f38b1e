import type { Comparison } from '../study/Comparison.ts'
import { light, palette } from './palette.ts'

/** Grey says: what would happen anyway. */
export const baselineColour = light('baseline')

const strategyColours = palette.filter(({ role }) => role.startsWith('strategy-')).map((one) => one.light)

/** The colour of a strategy, by name: the same one in all charts of a comparison. More than eight begin again. */
export function colours(comparison: Comparison): ReadonlyMap<string, string> {
  const others = comparison.strategies.filter(({ name }) => name !== comparison.baseline)
  return new Map([
    [comparison.baseline, baselineColour] as const,
    ...others.map(({ name }, i) => [name, strategyColours[i % strategyColours.length]!] as const),
  ])
}
