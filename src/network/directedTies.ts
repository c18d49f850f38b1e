import type { Interactions } from './Interactions.ts'

/** The different (sender, recipient) pairs, each as sender · people + recipient. */
export function directedTies({ people, from, to }: Interactions): ReadonlySet<number> {
  const ties = new Set<number>()
  for (let m = 0; m < from.length; m++) ties.add(from[m] * people + to[m])
  return ties
}
