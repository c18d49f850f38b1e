import { measures } from './measures.ts'
import type { Trigger } from './Plan.ts'

/** Whether a measure has reached its bound over the last closed days. */
export function holds(trigger: Trigger, closed: Readonly<Record<string, readonly (number | null)[]>>): boolean {
  const value = valueOver(trigger.measure, closed[trigger.measure].slice(-Math.round(trigger.over)))
  if (value === null) return false
  return (trigger.atLeast === null || value >= trigger.atLeast) && (trigger.atMost === null || value <= trigger.atMost)
}

/** A measure over several days: the sum of a flow, the mean of a level; null where no day has a value. */
export function valueOver(measure: string, days: readonly (number | null)[]): number | null {
  const values = days.filter((value) => value !== null)
  if (values.length === 0) return null
  const sum = values.reduce((total, value) => total + value, 0)
  return isFlow(measure) ? sum : sum / values.length
}

/** Whether a measure counts what happens, so that days add up. */
export function isFlow(measure: string): boolean {
  return measures.find(({ name }) => name === measure)?.kind === 'flow'
}
