import { measures } from './measures.ts'
import type { Trigger } from './Plan.ts'

/** Whether a measure has reached its bound over the last closed days: the sum of a flow, the mean of a level. */
export function holds(trigger: Trigger, closed: Readonly<Record<string, readonly (number | null)[]>>): boolean {
  const days = closed[trigger.measure].slice(-Math.round(trigger.over))
  const values = days.filter((value) => value !== null)
  if (values.length === 0) return false
  const sum = values.reduce((total, value) => total + value, 0)
  const isFlow = measures.find(({ name }) => name === trigger.measure)?.kind === 'flow'
  const value = isFlow ? sum : sum / values.length
  return (trigger.atLeast === null || value >= trigger.atLeast) && (trigger.atMost === null || value <= trigger.atMost)
}
