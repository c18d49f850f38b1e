import type { Interactions } from './Interactions.ts'

/**
 * What was written in `days` days from the day `from` on, with times counted from then. Its people are those who wrote
 * or were written to in that time, numbered anew by first appearance: as if the log of those days were all there is.
 */
export function cutInteractions(log: Omit<Interactions, 'people'>, from: number, days: number): Interactions {
  const numbers = new Map<number, number>()
  const numberOf = (person: number): number => {
    const number = numbers.get(person) ?? numbers.size
    numbers.set(person, number)
    return number
  }
  const kept = Array.from(log.time, (_, m) => m).filter((m) => log.time[m] >= from && log.time[m] < from + days)
  const pairs = kept.map((m) => [numberOf(log.from[m]), numberOf(log.to[m])] as const)
  return {
    people: numbers.size,
    from: pairs.map(([sender]) => sender),
    to: pairs.map(([, recipient]) => recipient),
    time: kept.map((m) => log.time[m] - from),
  }
}
