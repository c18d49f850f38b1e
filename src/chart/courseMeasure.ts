import type { Comparison } from '../study/Comparison.ts'

/**
 * The measure whose course over time is shown: the one that decides, else the first of the scenario's others that has
 * a value on each day; null when there is none, since some measures are known at the end only.
 */
export function courseMeasure({ decideBy, also, strategies }: Comparison): string | null {
  return [decideBy, ...also].find((id) => strategies.every(({ course }) => course[id] !== undefined)) ?? null
}
