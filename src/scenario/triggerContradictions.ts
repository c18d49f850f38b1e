import { measures } from '../community/measures.ts'
import type { Gate, Trigger } from '../community/Plan.ts'
import type { Voices } from './contradictions.ts'

type Place = readonly (string | number)[]

/** A start and an end of one line that exclude each other, or a bound that a count can never have. */
export function checkTriggers(
  when: Trigger | undefined,
  until: number | Trigger | undefined,
  path: Place,
  { refuse, warn }: Voices,
): void {
  const end = typeof until === 'object' ? until : undefined
  for (const [key, trigger] of [
    ['when', when],
    ['until', end],
  ] as const) {
    if (trigger === undefined || !isCounted(trigger.measure)) continue
    if (trigger.atMost !== null && trigger.atMost < 0)
      refuse([...path, key, 'at_most'], `at_most: there are never fewer than 0 ${trigger.measure}: it is never reached`)
    if (trigger.atLeast !== null && trigger.atLeast <= 0)
      warn([...path, key, 'at_least'], `at_least: there are always ${trigger.atLeast} ${trigger.measure} or more`)
  }
  if (when === undefined || end === undefined || when.measure !== end.measure || when.over !== end.over) return
  if (implies(when, end))
    refuse([...path, 'until'], `until: stops as soon as it starts: ${when.measure} that start it stop it, too`)
  const [low, high] = [when.atLeast ?? end.atLeast, when.atMost ?? end.atMost]
  if ((when.atLeast === null) !== (end.atLeast === null) && low! <= high!)
    warn([...path, 'until'], `until: between ${low} and ${high} ${when.measure} it stops as soon as it starts`)
}

/** The measure that starts one gate and has stopped another by then, which nothing starts again; null where none does. */
export function stoppedBefore(gates: readonly Gate[]): string | null {
  const stops = gates.flatMap(({ when, until }) => (when === null && until !== null ? [until] : []))
  const starts = gates.flatMap(({ when }) => (when === null ? [] : [when]))
  return starts.find((start) => stops.some((stop) => implies(start, stop)))?.measure ?? null
}

/** Whether one bound is reached whenever the other is. */
function implies(one: Trigger, other: Trigger): boolean {
  if (one.measure !== other.measure || one.over !== other.over) return false
  return (
    (one.atLeast !== null && other.atLeast !== null && other.atLeast <= one.atLeast) ||
    (one.atMost !== null && other.atMost !== null && other.atMost >= one.atMost)
  )
}

function isCounted(measure: string): boolean {
  return measures.find(({ name }) => name === measure)?.kind === 'flow'
}
